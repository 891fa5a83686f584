package app.treefall.imports.csv;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Part;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.Frame;
import app.treefall.imports.story.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a table: where their heads stand, and what each is.
///
/// @param head the row of the heads; null where the table has none
/// @param jira whether the heads are those of Jira's export
record Columns(@Nullable Row head, List<String> names, List<@Nullable Part> parts, boolean jira) {

    private static final int LONGEST_NAME = 80;
    private static final int LOOKED_AT = 10;

    /// @param rows the first of the table
    static Columns in(List<Row> rows, ImportOptions options) {
        var wanted = wanted(options);
        for (var row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            if (!row.broken() && isHead(row, wanted, options)) {
                return named(row, wanted);
            }
        }
        return byContent(rows, options, wanted);
    }

    int size() {
        return names.size();
    }

    private static Map<String, Part> wanted(ImportOptions options) {
        var wanted = new HashMap<String, Part>();
        options.columns().forEach((name, part) -> wanted.put(Section.plain(name), part));
        return wanted;
    }

    /// Two heads that are known, and no day among them.
    private static boolean isHead(Row row, Map<String, Part> wanted, ImportOptions options) {
        int known = 0;
        for (var cell : row.cells()) {
            if (isDay(cell, options)) {
                return false;
            }
            boolean brief = cell.length() <= LONGEST_NAME;
            known += brief && isKnown(cell.strip(), wanted) ? 1 : 0;
        }
        return known >= 2 || (known == 1 && row.cells().size() == 1);
    }

    private static boolean isKnown(String name, Map<String, Part> wanted) {
        return wanted.containsKey(Section.plain(name))
                || ColumnNames.named(name) != null
                || ColumnNames.ofJira(name) != null;
    }

    private static Columns named(Row head, Map<String, Part> wanted) {
        var names = head.cells().stream().map(String::strip).toList();
        boolean jira = ColumnNames.areOfJira(names);
        var parts = new ArrayList<@Nullable Part>();
        for (int i = 0; i < names.size(); i++) {
            var own = wantedAt(i, names.get(i), wanted);
            parts.add(own != null ? own : jira ? ColumnNames.ofJira(names.get(i)) : ColumnNames.named(names.get(i)));
        }
        oneHeadline(parts, names, wanted);
        return new Columns(head, names, parts, jira);
    }

    /// By its name, or by its number: `column 3`.
    private static @Nullable Part wantedAt(int column, String name, Map<String, Part> wanted) {
        var byName = wanted.get(Section.plain(name));
        return byName != null ? byName : wanted.get("column " + (column + 1));
    }

    /// Of several headlines the one the person named, or the first, stays; where there is none, something else is
    /// it.
    private static void oneHeadline(List<@Nullable Part> parts, List<String> names, Map<String, Part> wanted) {
        int first = -1;
        for (int i = 0; i < parts.size() && first < 0; i++) {
            first = wantedAt(i, names.get(i), wanted) == Part.HEADLINE ? i : -1;
        }
        first = first < 0 ? parts.indexOf(Part.HEADLINE) : first;
        for (var instead : new Part[] {Part.ACTION, Part.RESULT, null, Part.NOTE, Part.PROJECT}) {
            first = first < 0 ? parts.indexOf(instead) : first;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (i == first) {
                parts.set(i, Part.HEADLINE);
            } else if (parts.get(i) == Part.HEADLINE) {
                parts.set(i, Part.ACTION);
            }
        }
    }

    /// A table whose heads say nothing, or that has none: days are days, and the longest words the headline.
    private static Columns byContent(List<Row> rows, ImportOptions options, Map<String, Part> wanted) {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int size = Math.min(most, TableReading.MOST_COLUMNS + 1);
        var parts = new ArrayList<@Nullable Part>();
        var days = new int[size];
        var letters = new long[size];
        for (int i = 0; i < size; i++) {
            for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                days[i] += isDay(row.cell(i), options) ? 1 : 0;
                letters[i] +=
                        row.cell(i).codePoints().filter(Character::isLetter).count();
            }
            parts.add(days[i] > 0 && days[i] * 2 >= rows.size() - 1 ? Part.DAY : null);
        }
        int longest = -1;
        for (int i = 0; i < size; i++) {
            boolean longer = longest < 0 || letters[i] > letters[longest];
            longest = parts.get(i) == null && longer ? i : longest;
        }
        var first = rows.isEmpty() ? null : rows.getFirst();
        boolean headed = first != null && rows.size() > 1 && looksLikeHeads(first, parts, options);
        var names = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            names.add(first != null && headed ? first.cell(i).strip() : "column " + (i + 1));
            var own = wantedAt(i, names.get(i), wanted);
            parts.set(i, own != null ? own : i == longest ? Part.HEADLINE : parts.get(i));
        }
        oneHeadline(parts, names, wanted);
        return new Columns(headed ? first : null, names, parts, false);
    }

    /// Where there is a day below, a head is none.
    private static boolean looksLikeHeads(Row row, List<@Nullable Part> parts, ImportOptions options) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == Part.DAY) {
                return !isDay(row.cell(i), options) && row.cell(i).length() <= LONGEST_NAME;
            }
        }
        return false;
    }

    private static boolean isDay(String cell, ImportOptions options) {
        boolean numbered = cell.codePoints().anyMatch(Character::isDigit);
        return numbered && CellDays.read(cell, new Frame(null, options.today(), options.order())) != null;
    }

    @Override
    public String toString() {
        return "Columns[" + names.size() + "]";
    }
}
