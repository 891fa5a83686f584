package app.treefall.export.picture;

import java.util.List;

/// One drawn thing of a picture, without words. Lengths are CSS pixels; y grows downwards.
public sealed interface Mark {

    /// How a line is drawn.
    enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    record Point(double x, double y) {}

    record Line(Point from, Point to, Ink ink, double width, Dash dash) implements Mark {}

    record Trail(List<Point> points, Ink ink, double width, Dash dash) implements Mark {
        public Trail {
            points = List.copyOf(points);
        }
    }

    record Disc(Point centre, double radius, Ink ink) implements Mark {}

    /// Open, so what lies behind shows through.
    record Ring(Point centre, double radius, Ink ink, double width, Dash dash) implements Mark {}

    /// The left half of a disc.
    record HalfDisc(Point centre, double radius, Ink ink) implements Mark {}

    record Square(Point corner, double side, double rounding, Ink ink) implements Mark {}

    /// An open square.
    record Box(Point corner, double side, double rounding, Ink ink, double width) implements Mark {}
}
