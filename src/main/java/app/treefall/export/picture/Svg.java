package app.treefall.export.picture;

import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The marks of a picture as SVG elements, each a name and its attributes. Numbers and names only: nothing in here
// needs escaping.
public final class Svg {

    /// @param attributes name, value, name, value …
    public record Element(String name, List<String> attributes) {
        public Element {
            attributes = List.copyOf(attributes);
        }
    }

    private Svg() {}

    public static Element of(Mark mark) {
        return switch (mark) {
            case Mark.Line(var from, var to, var ink, var width, var dash) ->
                stroked(
                        "line",
                        ink,
                        width,
                        dash,
                        "x1",
                        number(from.x()),
                        "y1",
                        number(from.y()),
                        "x2",
                        number(to.x()),
                        "y2",
                        number(to.y()));
            case Mark.Trail(var points, var ink, var width, var dash) ->
                stroked("polyline", ink, width, dash, "points", path(points), "stroke-linejoin", "round");
            case Mark.Disc(var centre, var radius, var ink) ->
                filled("circle", ink, "cx", number(centre.x()), "cy", number(centre.y()), "r", number(radius));
            case Mark.Ring(var centre, var radius, var ink, var width, var dash) ->
                stroked(
                        "circle",
                        ink,
                        width,
                        dash,
                        "cx",
                        number(centre.x()),
                        "cy",
                        number(centre.y()),
                        "r",
                        number(radius));
            case Mark.HalfDisc(var centre, var radius, var ink) ->
                filled(
                        "path",
                        ink,
                        "d",
                        "M" + number(centre.x()) + " "
                                + number(centre.y() - radius) + "a" + number(radius) + " " + number(radius)
                                + " 0 0 0 0 "
                                + number(2 * radius) + "z");
            case Mark.Square(var corner, var side, var rounding, var ink) ->
                filled("rect", ink, square(corner, side, rounding));
            case Mark.Box(var corner, var side, var rounding, var ink, var width) ->
                stroked("rect", ink, width, Dash.SOLID, square(corner, side, rounding));
        };
    }

    /// At most two decimals, with a point in every language.
    public static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String[] square(Point corner, double side, double rounding) {
        return new String[] {
            "x",
            number(corner.x()),
            "y",
            number(corner.y()),
            "width",
            number(side),
            "height",
            number(side),
            "rx",
            number(rounding)
        };
    }

    private static Element filled(String name, Ink ink, String... attributes) {
        var all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("fill", ink.hex()));
        return new Element(name, all);
    }

    private static Element stroked(String name, Ink ink, double width, Dash dash, String... attributes) {
        var all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("fill", "none", "stroke", ink.hex(), "stroke-width", number(width)));
        switch (dash) {
            case SOLID -> {}
            case DASHED -> all.addAll(List.of("stroke-dasharray", "4 3"));
            case DOTTED -> all.addAll(List.of("stroke-dasharray", "1.7 1.83"));
        }
        return new Element(name, all);
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? "" : " ")
                    .append(number(point.x()))
                    .append(',')
                    .append(number(point.y()));
        }
        return path.toString();
    }
}
