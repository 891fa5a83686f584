package app.treefall.export.picture;

import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the marks of a picture as vectors. It never draws words, so no font of the system is ever asked for.
public final class Pencil {

    /// Marks may reach over the edge of their picture, not farther than this.
    private static final double MARGIN = 100;

    private final Graphics2D graphics;
    private final @Nullable Area kept;

    /// @param kept where lines may be drawn; null for everywhere
    private Pencil(Graphics2D graphics, @Nullable Area kept) {
        this.graphics = graphics;
        this.kept = kept;
    }

    public static void draw(Picture picture, Graphics2D graphics) {
        var pencil = new Pencil(graphics, withoutHoles(picture));
        picture.marks().forEach(pencil::draw);
    }

    /// A disc in the colour of the paper is a hole in the lines and is not painted: on paper the words of a picture
    /// may lie under it.
    private static @Nullable Area withoutHoles(Picture picture) {
        var area = new Area(
                new Rectangle2D.Double(-MARGIN, -MARGIN, picture.width() + 2 * MARGIN, picture.height() + 2 * MARGIN));
        boolean any = false;
        for (var mark : picture.marks()) {
            if (mark instanceof Mark.Disc(var centre, var radius, var ink) && ink == Ink.PAPER) {
                area.subtract(new Area(circle(centre, radius)));
                any = true;
            }
        }
        return any ? area : null;
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Line(var from, var to, var ink, var width, var dash) ->
                line(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), ink, width, dash);
            case Mark.Trail(var points, var ink, var width, var dash) -> line(path(points), ink, width, dash);
            case Mark.Disc(var centre, var radius, var ink) -> {
                if (ink != Ink.PAPER) {
                    fill(circle(centre, radius), ink);
                }
            }
            case Mark.Ring(var centre, var radius, var ink, var width, var dash) ->
                stroke(circle(centre, radius), ink, width, dash);
            case Mark.HalfDisc(var centre, var radius, var ink) ->
                fill(
                        new Arc2D.Double(
                                centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.CHORD),
                        ink);
            case Mark.Square(var corner, var side, var rounding, var ink) -> fill(square(corner, side, rounding), ink);
            case Mark.Box(var corner, var side, var rounding, var ink, var width) ->
                stroke(square(corner, side, rounding), ink, width, Dash.SOLID);
        }
    }

    private void line(Shape shape, Ink ink, double width, Dash dash) {
        var before = graphics.getClip();
        if (kept != null) {
            graphics.clip(kept);
        }
        stroke(shape, ink, width, dash);
        graphics.setClip(before);
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(Color.decode(ink.hex()));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Ink ink, double width, Dash dash) {
        float[] pattern = switch (dash) {
            case SOLID -> null;
            case DASHED -> new float[] {4, 3};
            case DOTTED -> new float[] {1.7f, 1.83f};
        };
        graphics.setColor(Color.decode(ink.hex()));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0));
        graphics.draw(shape);
    }

    private static Shape circle(Point centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private static Shape square(Point corner, double side, double rounding) {
        return new RoundRectangle2D.Double(corner.x(), corner.y(), side, side, 2 * rounding, 2 * rounding);
    }

    private static Shape path(List<Point> points) {
        var path = new Path2D.Double();
        for (var point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }
}
