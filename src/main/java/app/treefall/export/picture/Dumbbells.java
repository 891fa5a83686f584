package app.treefall.export.picture;

import app.treefall.document.Block.ImpactRow;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Label.Anchor;
import app.treefall.export.picture.Label.Weight;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/// Before and after of each row of a table: hollow before, filled after, low on the left, a scale per row.
public final class Dumbbells {

    private static final double SPAN = 80;
    private static final double NARROWEST_MARGIN = 30;
    private static final double WIDEST_MARGIN = 52;
    private static final double BARE_MARGIN = 7;
    private static final double GAP = 8;
    private static final double HEIGHT = 22;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double SIZE = 10;
    /// Below this share of the larger end, a scale from nought would hide the change.
    private static final double TOO_CLOSE = 0.2;

    private final double margin;

    private Dumbbells(double margin) {
        this.margin = margin;
    }

    /// Wide enough for the labels of all rows of one table.
    public static Dumbbells over(List<ImpactRow> rows) {
        double margin = NARROWEST_MARGIN;
        for (var row : rows) {
            margin = isDrawable(row) ? Math.max(margin, longest(row) + GAP - 4) : margin;
        }
        return new Dumbbells(margin);
    }

    /// Whether the row has two numbers and labels short enough to stand beside them.
    public static boolean isDrawable(ImpactRow row) {
        return row.before() != null && row.scaled() != null && longest(row) + GAP - 4 <= WIDEST_MARGIN;
    }

    /// Whether the row has two numbers, be they short enough to stand in a picture or not.
    public static boolean hasTwoNumbers(ImpactRow row) {
        return row.before() != null && row.scaled() != null;
    }

    /// The same picture, small, for where both amounts stand beside it as words.
    public static Picture withoutWords(ImpactRow row) {
        var drawn = new Dumbbells(BARE_MARGIN).of(row);
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
        return SPAN + 2 * margin;
    }

    public Picture of(ImpactRow row) {
        var before = row.before();
        var ends = row.scaled();
        if (before == null || ends == null) {
            throw new IllegalArgumentException("a row without two numbers has no picture");
        }
        var scale = Scale.from(ends.before().doubleValue(), ends.after().doubleValue());
        double from = margin + scale.share(ends.before().doubleValue()) * SPAN;
        double to = margin + scale.share(ends.after().doubleValue()) * SPAN;
        var marks = new ArrayList<Mark>();
        if (scale.broken()) {
            marks.addAll(slashes());
        }
        marks.add(new Mark.Line(new Point(from, MIDDLE), new Point(to, MIDDLE), inkOf(row), 1.8, Dash.SOLID));
        marks.add(new Mark.Disc(new Point(from, MIDDLE), 3.6, Ink.PAPER));
        marks.add(new Mark.Ring(new Point(from, MIDDLE), 3.6, Ink.STONE, 1.4, Dash.SOLID));
        marks.add(new Mark.Disc(new Point(to, MIDDLE), 4.4, inkOf(row)));
        var labels = List.of(
                beside(from, from > to, Weight.REGULAR, Ink.FAINT, before),
                beside(to, from <= to, Weight.SEMIBOLD, Ink.INK, row.after()));
        return new Picture(
                width(),
                HEIGHT,
                marks,
                labels,
                Prose.of("before " + before.text() + ", after " + row.after().text()));
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

    private static Label beside(double x, boolean onTheRight, Weight weight, Ink ink, Prose text) {
        var at = new Point(onTheRight ? x + GAP : x - GAP, MIDDLE + 3.5);
        return new Label(at, onTheRight ? Anchor.START : Anchor.END, SIZE, weight, ink, text, 0);
    }

    private static List<Mark> slashes() {
        return List.of(
                new Mark.Line(new Point(1, MIDDLE + 3.5), new Point(3.5, MIDDLE - 3.5), Ink.EDGE, 0.9, Dash.SOLID),
                new Mark.Line(new Point(4, MIDDLE + 3.5), new Point(6.5, MIDDLE - 3.5), Ink.EDGE, 0.9, Dash.SOLID));
    }

    private static Ink inkOf(ImpactRow row) {
        return switch (row.better()) {
            case BETTER -> Ink.LEAF;
            case WORSE -> Ink.RUST;
            case UNSAID -> Ink.SOFT;
        };
    }

    private static double longest(ImpactRow row) {
        var before = row.before();
        double first = before == null ? 0 : Label.widthOf(before, SIZE);
        return Math.max(first, Label.widthOf(row.after(), SIZE));
    }

    private record Scale(double low, double high, boolean broken) {

        static Scale from(double before, double after) {
            double low = Math.min(before, after);
            double high = Math.max(before, after);
            double step = high - low;
            if (low > 0 && step > 0 && step < TOO_CLOSE * high) {
                return new Scale(low - 1.1 * step, high + step, true);
            }
            return new Scale(Math.min(0, low * 1.25), Math.max(0, high * 1.25), false);
        }

        double share(double amount) {
            return high == low ? 0.5 : (amount - low) / (high - low);
        }
    }
}
