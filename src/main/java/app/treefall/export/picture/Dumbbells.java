package app.treefall.export.picture;

import app.treefall.document.Block.ImpactRow;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Label.Anchor;
import app.treefall.export.picture.Label.Weight;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Before and after of each row of a table: hollow before, filled after, low on the left, a scale per row.
public final class Dumbbells {

    /// The measures of one place: in a document, or on the screen.
    ///
    /// @param widest the longest label that may stand beside an end
    private record Shape(
            double span,
            double narrowest,
            double widest,
            double gap,
            double height,
            double size,
            double hollow,
            double filled,
            double line) {

        double of(double pixels) {
            return pixels * size / SIZE;
        }
    }

    private static final double SIZE = 10;
    private static final double BARE_MARGIN = 7;
    private static final Shape DOCUMENT = new Shape(80, 30, 52, 8, 22, SIZE, 3.6, 4.4, 1.8);
    /// Below this share of the larger end, a scale from nought would hide the change.
    private static final double TOO_CLOSE = 0.2;

    private final Shape shape;
    private final double margin;

    private Dumbbells(Shape shape, double margin) {
        this.shape = shape;
        this.margin = margin;
    }

    /// Wide enough for the labels of all rows of one table.
    public static Dumbbells over(List<ImpactRow> rows) {
        return new Dumbbells(DOCUMENT, margin(rows, DOCUMENT));
    }

    /// For a list on the screen: the same picture over `width` pixels, as high as a row.
    ///
    /// @param scale 1 at a text size of 100 %
    public static Dumbbells onScreen(List<ImpactRow> rows, double width, double scale) {
        var free = new Shape(
                0,
                44 * scale,
                Math.max(44 * scale, width / 3),
                11 * scale,
                42 * scale,
                13 * scale,
                5 * scale,
                6 * scale,
                2.5 * scale);
        double margin = margin(rows, free);
        var filling = new Shape(
                Math.max(20, width - 2 * margin),
                free.narrowest(),
                free.widest(),
                free.gap(),
                free.height(),
                free.size(),
                free.hollow(),
                free.filled(),
                free.line());
        return new Dumbbells(filling, margin);
    }

    private static double margin(List<ImpactRow> rows, Shape shape) {
        double margin = shape.narrowest();
        for (var row : rows) {
            margin = fits(row, shape) ? Math.max(margin, besides(row, shape)) : margin;
        }
        return margin;
    }

    private static boolean fits(ImpactRow row, Shape shape) {
        return row.before() != null && row.scaled() != null && besides(row, shape) <= shape.widest();
    }

    /// What the longer label of a row takes beside the line.
    private static double besides(ImpactRow row, Shape shape) {
        return longest(row, shape.size()) + shape.gap() - 4;
    }

    /// Whether the row has two numbers and labels short enough to stand beside them.
    public static boolean isDrawable(ImpactRow row) {
        return fits(row, DOCUMENT);
    }

    /// The same here, where there may be more room.
    public boolean draws(ImpactRow row) {
        return fits(row, shape);
    }

    /// Whether the row has two numbers, be they short enough to stand in a picture or not.
    public static boolean hasTwoNumbers(ImpactRow row) {
        return row.before() != null && row.scaled() != null;
    }

    /// The same picture, small, for where both amounts stand beside it as words.
    public static Picture withoutWords(ImpactRow row) {
        var drawn = new Dumbbells(DOCUMENT, BARE_MARGIN).of(row);
        return new Picture(drawn.width(), drawn.height(), drawn.marks(), List.of(), drawn.alternative());
    }

    /// What stands for before, as a sign.
    public static Picture hollow() {
        var ring = new Mark.Ring(new Point(5, 5), 3.4, Ink.STONE, 1.3, Dash.SOLID);
        return new Picture(10, 10, List.of(ring), List.of(), Prose.of("hollow"));
    }

    /// What stands for after, as a sign.
    public static Picture filled() {
        return new Picture(10, 10, List.of(new Mark.Disc(new Point(5, 5), 4, Ink.LEAF)), List.of(), Prose.of("filled"));
    }

    public double width() {
        return shape.span() + 2 * margin;
    }

    public Picture of(ImpactRow row) {
        return of(row, null);
    }

    /// @param target a tick below the line, in the unit the ends are drawn in; null for none
    public Picture of(ImpactRow row, @Nullable BigDecimal target) {
        var before = row.before();
        var ends = row.scaled();
        if (before == null || ends == null) {
            throw new IllegalArgumentException("a row without two numbers has no picture");
        }
        double middle = shape.height() / 2;
        var scale = Scale.from(ends.before().doubleValue(), ends.after().doubleValue(), target);
        double from = margin + scale.share(ends.before().doubleValue()) * shape.span();
        double to = margin + scale.share(ends.after().doubleValue()) * shape.span();
        var marks = new ArrayList<Mark>();
        if (scale.broken()) {
            marks.addAll(slashes(middle));
        }
        if (target != null) {
            marks.addAll(tick(margin + scale.share(target.doubleValue()) * shape.span(), middle));
        }
        marks.add(new Mark.Line(new Point(from, middle), new Point(to, middle), inkOf(row), shape.line(), Dash.SOLID));
        marks.add(new Mark.Disc(new Point(from, middle), shape.hollow(), Ink.PAPER));
        marks.add(new Mark.Ring(new Point(from, middle), shape.hollow(), Ink.STONE, shape.of(1.4), Dash.SOLID));
        marks.add(after(row, new Point(to, middle)));
        var labels = List.of(
                beside(from, from > to, Weight.REGULAR, Ink.FAINT, before),
                beside(to, from <= to, Weight.SEMIBOLD, Ink.INK, row.after()));
        return new Picture(
                width(),
                shape.height(),
                marks,
                labels,
                Prose.of("before " + before.text() + ", after " + row.after().text()));
    }

    /// A disc. On the screen worse is a square, so that it is told apart without its hue; in a document the words
    /// do.
    private Mark after(ImpactRow row, Point at) {
        double radius = shape.filled();
        return row.better() == ImpactRow.Better.WORSE && shape != DOCUMENT
                ? new Mark.Square(new Point(at.x() - radius, at.y() - radius), 2 * radius, radius / 4, Ink.RUST)
                : new Mark.Disc(at, radius, inkOf(row));
    }

    private List<Mark> tick(double x, double middle) {
        double foot = middle + shape.of(12.5); // below the label that may stand there
        return List.of(
                new Mark.Line(
                        new Point(x, middle + shape.of(6.5)), new Point(x, foot), Ink.SOFT, shape.of(1.15), Dash.SOLID),
                new Mark.Line(
                        new Point(x - shape.of(2.7), foot),
                        new Point(x + shape.of(2.7), foot),
                        Ink.SOFT,
                        shape.of(1.15),
                        Dash.SOLID));
    }

    /// What hollow and filled mean, for the head of the column.
    public Picture legend() {
        double left = (width() - 92) / 2;
        var marks = List.<Mark>of(
                new Mark.Ring(new Point(left + 4, 8), 3.4, Ink.STONE, 1.3, Dash.SOLID),
                new Mark.Disc(new Point(left + 58, 8), 4, Ink.LEAF));
        var labels = List.of(legend(left + 12, "before"), legend(left + 66, "after"));
        return new Picture(width(), 14, marks, labels, Prose.of("hollow is before, filled is after"));
    }

    private static Label legend(double x, String word) {
        return new Label(new Point(x, 12), Anchor.START, 11, Weight.MEDIUM, Ink.FAINT, Prose.of(word), 0);
    }

    private Label beside(double x, boolean onTheRight, Weight weight, Ink ink, Prose text) {
        double gap = shape.gap();
        var at = new Point(onTheRight ? x + gap : x - gap, shape.height() / 2 + shape.of(3.5));
        return new Label(at, onTheRight ? Anchor.START : Anchor.END, shape.size(), weight, ink, text, 0);
    }

    private List<Mark> slashes(double middle) {
        double high = shape.of(3.5);
        return List.of(
                new Mark.Line(
                        new Point(1, middle + high),
                        new Point(1 + shape.of(2.5), middle - high),
                        Ink.EDGE,
                        shape.of(0.9),
                        Dash.SOLID),
                new Mark.Line(
                        new Point(1 + shape.of(3), middle + high),
                        new Point(1 + shape.of(5.5), middle - high),
                        Ink.EDGE,
                        shape.of(0.9),
                        Dash.SOLID));
    }

    private static Ink inkOf(ImpactRow row) {
        return switch (row.better()) {
            case BETTER -> Ink.LEAF;
            case WORSE -> Ink.RUST;
            case UNSAID -> Ink.SOFT;
        };
    }

    private static double longest(ImpactRow row, double size) {
        var before = row.before();
        double first = before == null ? 0 : Label.widthOf(before, size);
        return Math.max(first, Label.widthOf(row.after(), size));
    }

    private record Scale(double low, double high, boolean broken) {

        static Scale from(double before, double after, @Nullable BigDecimal target) {
            double low = Math.min(before, after);
            double high = Math.max(before, after);
            double step = high - low;
            double mark = target == null ? low : target.doubleValue();
            double from = Math.min(low - 1.1 * step, mark - 0.5 * step);
            if (low > 0 && from > 0 && step > 0 && step < TOO_CLOSE * high) {
                return new Scale(from, Math.max(high + step, mark + 0.5 * step), true);
            }
            return new Scale(Math.min(0, Math.min(low, mark) * 1.25), Math.max(0, Math.max(high, mark) * 1.25), false);
        }

        double share(double amount) {
            return high == low ? 0.5 : (amount - low) / (high - low);
        }
    }
}
