package app.treefall.export.picture;

import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.domain.Prose;
import app.treefall.domain.Size;
import app.treefall.export.picture.Label.Anchor;
import app.treefall.export.picture.Label.Weight;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The evidence of each month as squares on a line: how much there was, how weighty, and where it is missing.
public final class MonthSquares {

    private static final double WIDTH = 128;
    private static final double WIDEST_MONTH = 26;
    private static final double BETWEEN = 1.5;

    private MonthSquares() {}

    public static Picture of(List<MonthOfEvidence> months, Locale locale) {
        double pitch = Math.min(WIDEST_MONTH, WIDTH / (Math.max(1, months.size()) - 0.16));
        double room = pitch - Math.min(4, pitch * 0.16);
        double scale = Math.min(1, Math.max(room / 22, Math.min(0.55, room / 11)));
        var stacks =
                months.stream().map(month -> rows(month.entries(), room, scale)).toList();
        double base = 17;
        for (var stack : stacks) {
            base = Math.max(base, heightOf(stack, scale) + 3);
        }
        var marks = new ArrayList<Mark>();
        var labels = new ArrayList<Label>();
        int every = pitch < 9 ? 3 : 1;
        for (int i = 0; i < months.size(); i++) {
            double left = i * pitch;
            marks.add(new Mark.Line(
                    new Point(left, base + 3), new Point(left + room, base + 3), Ink.RULE, 1, Dash.SOLID));
            squares(stacks.get(i), new Point(left + room / 2, base), scale, marks);
            if (i % every == 0) {
                var letter = months.get(i).month().getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, locale);
                labels.add(new Label(
                        new Point(left + room / 2, base + 15),
                        Anchor.MIDDLE,
                        10,
                        Weight.REGULAR,
                        Ink.FAINT,
                        Prose.of(letter),
                        0));
            }
        }
        return new Picture(WIDTH, base + 21, marks, labels, Prose.of(inWords(months, locale)));
    }

    private static void squares(List<List<Size>> stack, Point foot, double scale, List<Mark> marks) {
        double y = foot.y();
        for (var row : stack) {
            double x = foot.x() - widthOf(row, scale) / 2;
            for (var size : row) {
                double side = side(size) * scale;
                marks.add(new Mark.Square(new Point(x, y - side), side, 0.14 * side, Ink.SOFT));
                x += side + BETWEEN;
            }
            y -= tallest(row) * scale + BETWEEN;
        }
    }

    private static List<List<Size>> rows(List<Size> entries, double room, double scale) {
        var rows = new ArrayList<List<Size>>();
        var row = new ArrayList<Size>();
        for (var size : entries) {
            row.add(size);
            if (row.size() > 1 && widthOf(row, scale) > room + 2) {
                row.removeLast();
                rows.add(List.copyOf(row));
                row.clear();
                row.add(size);
            }
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static double widthOf(List<Size> row, double scale) {
        return row.stream().mapToDouble(size -> side(size) * scale + BETWEEN).sum() - BETWEEN;
    }

    private static double heightOf(List<List<Size>> stack, double scale) {
        return stack.stream().mapToDouble(row -> tallest(row) * scale + BETWEEN).sum();
    }

    private static double tallest(List<Size> row) {
        return row.stream().mapToDouble(MonthSquares::side).max().orElse(0);
    }

    private static double side(Size size) {
        return switch (size) {
            case BIG -> 11;
            case SOLID -> 8;
            case SMALL -> 5;
        };
    }

    private static String inWords(List<MonthOfEvidence> months, Locale locale) {
        var words = new StringBuilder("Evidence by month:");
        for (var month : months) {
            words.append(words.charAt(words.length() - 1) == ':' ? " " : ", ")
                    .append(month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale))
                    .append(' ')
                    .append(month.entries().size());
        }
        return words.toString();
    }
}
