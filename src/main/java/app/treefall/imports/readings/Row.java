package app.treefall.imports.readings;

import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One line, and where it may be cut into a day and what follows.
///
/// @param cuts each a day with what may be its amount and, behind that, the cells left over; the likeliest first
record Row(int number, String line, List<List<String>> cuts) {

    private static final int LONGEST = 1_000;
    private static final int MOST_CUTS = 14;

    static Row of(int number, String line) {
        if (line.length() > LONGEST) {
            return new Row(number, line, List.of());
        }
        var stripped = line.strip();
        for (var mark : List.of("\t", ";", "|")) {
            if (stripped.contains(mark)) {
                return new Row(number, line, List.of(cells(stripped, mark)));
            }
        }
        return new Row(number, line, atSpacesAndCommas(stripped));
    }

    /// Columns that were told apart before.
    static Row of(int number, String line, List<String> cells) {
        return new Row(number, line, List.of(List.copyOf(cells)));
    }

    boolean isTooLong() {
        return line.length() > LONGEST;
    }

    /// The line as it may be kept: shortened where it is no line of readings anyway, without what cannot be kept.
    Prose words() {
        var kept = isTooLong() ? line.substring(0, LONGEST) : line;
        return Prose.of(Prose.flawIn(kept) == null ? kept : kept.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "\uFFFD"));
    }

    private static List<String> cells(String line, String mark) {
        var cells = new ArrayList<String>();
        for (var cell : line.split(Pattern.quote(mark), -1)) {
            cells.add(unquoted(cell.strip()));
        }
        while (!cells.isEmpty() && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        return cells;
    }

    /// A date may hold spaces and commas itself, so the longest beginning that is a day is the day.
    private static List<List<String>> atSpacesAndCommas(String line) {
        var cuts = new ArrayList<List<String>>();
        for (int i = 1; i < line.length() && cuts.size() < MOST_CUTS; i++) {
            char c = line.charAt(i);
            boolean cut = c == ',' || Character.isWhitespace(c) || c == '\u00a0';
            if (cut && !Character.isWhitespace(line.charAt(i - 1))) {
                var rest = line.substring(i + 1).strip();
                cuts.addFirst(List.of(unquoted(line.substring(0, i).strip()), unquoted(rest)));
            }
        }
        cuts.addFirst(List.of(unquoted(line)));
        return cuts;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip()
                : cell;
    }

    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
