package app.treefall.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Dotted lines under words of a text field, each with a raised sign, drawn over it. Only looked at: the mouse and
/// the keyboard are the field's.
final class TextMarks extends Pane {

    private static final double BELOW = 1.5;

    /// So much higher than the line its sign begins, which has no more room than a space to stand in.
    private static final double RAISED = 2;

    private final TextArea owner;
    private List<TextMark> marks = List.of();

    TextMarks(TextArea owner) {
        this.owner = owner;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("text-marks");
    }

    List<TextMark> marks() {
        return marks;
    }

    void show(List<TextMark> next) {
        if (!next.equals(marks)) {
            marks = List.copyOf(next);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var drawn = new ArrayList<Node>();
        var text = marks.isEmpty() ? null : written();
        if (text != null) {
            var corner = sceneToLocal(text.localToScene(Point2D.ZERO));
            for (var mark : marks) {
                if (mark.end() <= text.getText().length()) {
                    draw(drawn, mark, text, corner);
                }
            }
        }
        if (!drawn.isEmpty() || !getChildren().isEmpty()) {
            getChildren().setAll(drawn);
        }
        for (var node : drawn) {
            if (node instanceof Label sign) {
                sign.autosize();
            }
        }
    }

    /// The prompt stays beside the words when they hide it.
    private @Nullable Text written() {
        for (var node : owner.lookupAll(".text")) {
            if (node instanceof Text text && text.getText().equals(owner.getText())) {
                return text;
            }
        }
        return null;
    }

    private static void draw(List<Node> drawn, TextMark mark, Text text, Point2D corner) {
        Bounds last = null;
        for (var box : boxes(text.rangeShape(mark.start(), mark.end()))) {
            double y = Math.round(corner.getY() + box.getMaxY() - BELOW) + 0.5;
            var line = new Line(corner.getX() + box.getMinX(), y, corner.getX() + box.getMaxX(), y);
            line.getStyleClass().add("text-mark");
            drawn.add(line);
            last = box;
        }
        if (last != null) {
            var sign = new Label(mark.sign());
            sign.getStyleClass().add("text-mark-sign");
            sign.relocate(corner.getX() + last.getMaxX(), corner.getY() + last.getMinY() - RAISED);
            drawn.add(sign);
        }
    }

    /// A shape of lines of text, taken apart into one box a line.
    private static List<Bounds> boxes(PathElement[] shape) {
        var boxes = new ArrayList<Bounds>();
        @Nullable Bounds box = null;
        for (var element : shape) {
            if (element instanceof MoveTo to) {
                keep(boxes, box);
                box = new BoundingBox(to.getX(), to.getY(), 0, 0);
            } else if (element instanceof LineTo to && box != null) {
                box = with(box, to.getX(), to.getY());
            }
        }
        keep(boxes, box);
        return boxes;
    }

    private static void keep(List<Bounds> boxes, @Nullable Bounds box) {
        if (box != null && box.getWidth() > 0) {
            boxes.add(box);
        }
    }

    private static Bounds with(Bounds box, double x, double y) {
        double left = Math.min(box.getMinX(), x);
        double top = Math.min(box.getMinY(), y);
        return new BoundingBox(left, top, Math.max(box.getMaxX(), x) - left, Math.max(box.getMaxY(), y) - top);
    }
}
