package app.treefall.export;

import java.util.ArrayList;
import java.util.List;

/// Wrapped lines and aligned columns for a fixed pitch, where a Chinese character is two wide and a mark none.
final class PlainColumns {

    static final int WIDTH = 76;
    private static final int GAP = 2;
    /// What the last column keeps at least.
    private static final int LEAST = 14;

    /// Chinese, Japanese, Korean and pictographs.
    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F),
            new Range(0x2E80, 0x303E),
            new Range(0x3041, 0xA4CF),
            new Range(0xAC00, 0xD7A3),
            new Range(0xF900, 0xFAFF),
            new Range(0xFE30, 0xFE6F),
            new Range(0xFF00, 0xFF60),
            new Range(0xFFE0, 0xFFE6),
            new Range(0x1F300, 0x1FAFF),
            new Range(0x20000, 0x3FFFD));

    private record Range(int first, int last) {}

    private PlainColumns() {}

    /// @param indent stands before every line but the first, which begins with `first`
    static List<String> wrapped(String words, String first, String indent) {
        var lines = new ArrayList<String>();
        for (var line : wrapped(words, WIDTH - width(indent))) {
            lines.add(((lines.isEmpty() ? first : indent) + line).stripTrailing());
        }
        return lines;
    }

    private static List<String> wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : words.split("\n")) {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split(" +")) {
                if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// Rows under one another; cells that are too long are wrapped in their column.
    static List<String> table(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        shrink(widths);
        for (var row : rows) {
            lines.addAll(row(row, widths));
        }
        return lines;
    }

    /// Takes room from the widest column until the last one has some left.
    private static void shrink(int[] widths) {
        int room = WIDTH - Math.min(widths[widths.length - 1], LEAST);
        while (total(widths) > room) {
            int widest = 0;
            for (int i = 0; i < widths.length - 1; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
        }
    }

    private static int total(int[] widths) {
        int total = 0;
        for (int i = 0; i < widths.length - 1; i++) {
            total += widths[i] + GAP;
        }
        return total;
    }

    private static List<String> row(List<String> row, int[] widths) {
        var cells = new ArrayList<List<String>>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            int width = i < row.size() - 1 ? widths[i] : WIDTH - total(widths);
            cells.add(wrapped(row.get(i), width));
            height = Math.max(height, cells.getLast().size());
        }
        var lines = new ArrayList<String>();
        for (int at = 0; at < height; at++) {
            var line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                var cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
                line.append(cell).repeat(" ", Math.max(0, widths[i] + GAP - width(cell)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    static int width(CharSequence text) {
        return text.codePoints().map(PlainColumns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE.stream().anyMatch(range -> point >= range.first() && point <= range.last());
        return wide ? 2 : 1;
    }
}
