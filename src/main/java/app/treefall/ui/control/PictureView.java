package app.treefall.ui.control;

import app.treefall.export.picture.Ink;
import app.treefall.export.picture.Label;
import app.treefall.export.picture.Mark;
import app.treefall.export.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The pictures of the documents in the window: the same geometry, in the colours of the theme, drawn anew for the room
/// there is and for the size of the text.
public final class PictureView extends Region {

    /// Lays a picture out.
    public interface Draw {
        /// @param width in pixels
        /// @param scale 1 at a text size of 100 %
        Picture at(double width, double scale);
    }

    private record Word(Label label, Text text) {}

    private static final double PLAIN_REM = 14;

    private final Text ruler = new Text();
    private final List<Word> words = new ArrayList<>();
    private @Nullable Draw draw;
    private @Nullable Picture drawn;
    private double drawnWidth = -1;
    private double drawnScale = -1;

    public PictureView() {
        getStyleClass().add("picture-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    /// @param alternative what the picture says, for those who do not see it
    public void show(Draw next, String alternative) {
        draw = next;
        drawn = null;
        setAccessibleText(alternative);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return draw == null || width <= 0 ? 0 : draw.at(width, scale()).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (draw == null || getWidth() <= 0) {
            return;
        }
        if (drawn == null || drawnWidth != getWidth() || drawnScale != scale()) {
            drawnWidth = getWidth();
            drawnScale = scale();
            paint(draw.at(drawnWidth, drawnScale));
        }
        for (var word : words) {
            double width = word.text().getLayoutBounds().getWidth();
            double left = switch (word.label().anchor()) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
            word.text().setX(word.label().at().x() - left);
        }
    }

    private double scale() {
        return ruler.getFont().getSize() / PLAIN_REM;
    }

    private void paint(Picture picture) {
        drawn = picture;
        words.clear();
        getChildren().setAll(ruler);
        for (var mark : picture.marks()) {
            var shape = shape(mark);
            shape.setManaged(false);
            getChildren().add(shape);
        }
        for (var label : picture.labels()) {
            var text = new Text(label.text().text());
            text.setManaged(false);
            text.setY(label.at().y());
            text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", label.size()));
            text.getStyleClass().addAll("picture-words", named(label.weight()), "fill-" + named(label.ink()));
            getChildren().add(text);
            words.add(new Word(label, text));
        }
        applyCss();
    }

    private static Shape shape(Mark mark) {
        return switch (mark) {
            case Mark.Line(var from, var to, var ink, var width, var dash) ->
                stroked(new Line(from.x(), from.y(), to.x(), to.y()), ink, width, dash);
            case Mark.Trail(var points, var ink, var width, var dash) -> {
                var trail = new Polyline();
                points.forEach(point -> trail.getPoints().addAll(point.x(), point.y()));
                trail.setStrokeLineJoin(StrokeLineJoin.ROUND);
                yield stroked(trail, ink, width, dash);
            }
            case Mark.Disc(var centre, var radius, var ink) -> filled(new Circle(centre.x(), centre.y(), radius), ink);
            case Mark.Ring(var centre, var radius, var ink, var width, var dash) ->
                stroked(new Circle(centre.x(), centre.y(), radius), ink, width, dash);
            case Mark.HalfDisc(var centre, var radius, var ink) -> {
                var half = new Arc(centre.x(), centre.y(), radius, radius, 90, 180);
                half.setType(ArcType.CHORD);
                yield filled(half, ink);
            }
            case Mark.Square(var corner, var side, var rounding, var ink) ->
                filled(square(corner, side, rounding), ink);
            case Mark.Box(var corner, var side, var rounding, var ink, var width) ->
                stroked(square(corner, side, rounding), ink, width, Mark.Dash.SOLID);
        };
    }

    private static Rectangle square(Mark.Point corner, double side, double rounding) {
        var square = new Rectangle(corner.x(), corner.y(), side, side);
        square.setArcWidth(2 * rounding);
        square.setArcHeight(2 * rounding);
        return square;
    }

    private static Shape filled(Shape shape, Ink ink) {
        shape.getStyleClass().add("fill-" + named(ink));
        return shape;
    }

    private static Shape stroked(Shape shape, Ink ink, double width, Mark.Dash dash) {
        shape.getStyleClass().addAll("line-only", "stroke-" + named(ink));
        shape.setStrokeWidth(width);
        switch (dash) {
            case SOLID -> {}
            case DASHED -> shape.getStrokeDashArray().addAll(4.0, 3.0);
            case DOTTED -> shape.getStrokeDashArray().addAll(1.7, 1.83);
        }
        return shape;
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
