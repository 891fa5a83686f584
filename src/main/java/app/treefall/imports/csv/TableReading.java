package app.treefall.imports.csv;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Part;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.story.Collected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One table being read.
final class TableReading {

    /// Jira's export of all fields has several hundred.
    static final int MOST_COLUMNS = 1_000;

    /// A spreadsheet that was saved whole has a million rows with nothing in them.
    private static final int MOST_ROWS = 1_200_000;

    private static final int LOOKED_AT = 50;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final String text;
    private final ImportOptions options;
    private final Separator separator;
    private final boolean separatorSaid;
    private final Columns columns;
    private final List<Integer> structure = new ArrayList<>();
    private final List<TextLine> leftOver = new ArrayList<>();

    TableReading(String text, ImportOptions options) {
        this.text = text;
        this.options = options;
        var said = saidIn(text);
        separatorSaid = said != null;
        separator = said == null ? Separator.in(text) : said;
        columns = Columns.in(firstRows(), options);
    }

    Intake read() {
        var refusal = refusal();
        if (refusal != null) {
            return new Intake.Refused(
                    refusal, columns.head() == null ? 1 : columns.head().first());
        }
        var orders = orders();
        var collected = new Collected(options);
        var rows = rows();
        boolean begun = columns.head() == null;
        int read = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.cells().size() == 1 && row.isBlank()) {
                continue;
            }
            read++;
            if (!begun) {
                begun = isHead(row);
                before(row, begun);
            } else if (row.isBlank()) {
                lines(row, structure);
            } else if (row.broken() || row.cells().size() > MOST_COLUMNS) {
                leftOver(row);
            } else {
                var story = new RowStory(columns, orders, options.today(), row).read();
                if (story == null) {
                    return contradiction == 0
                            ? new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, row.first())
                            : new Intake.Refused(Refusal.DAYS_CONTRADICT, contradiction);
                }
                if (!collected.add(story)) {
                    leftOver(row);
                }
            }
            var end = read > MOST_ROWS ? Refusal.TOO_MANY_ENTRIES : collected.refusal();
            if (end != null) {
                return new Intake.Refused(end, 0);
            }
            heard(text.length() + (long) rows.position());
        }
        return new Intake.Understood(collected.found(), structure, leftOver);
    }

    /// Half of the way is seeing which of day and month comes first, the other half the rows.
    private void heard(long position) {
        options.progress().advanced(position, 2L * text.length());
    }

    @Nullable
    Refusal refusal() {
        return columns.size() > MOST_COLUMNS ? Refusal.TOO_MANY_COLUMNS : null;
    }

    TableLook look(Encoding encoding) {
        var head = columns.head();
        var rows = firstRows().stream().filter(row -> !row.equals(head)).toList();
        var looks = new ArrayList<TableLook.Column>();
        for (int i = 0; i < columns.size(); i++) {
            var samples = new ArrayList<String>();
            for (var row : rows) {
                var cell = row.cell(i).strip();
                if (!cell.isEmpty() && samples.size() < SAMPLES) {
                    samples.add(cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell);
                }
            }
            looks.add(
                    new TableLook.Column(columns.names().get(i), columns.parts().get(i), samples));
        }
        return new TableLook(encoding, separator, head == null ? 0 : head.first(), columns.jira(), looks);
    }

    private boolean isHead(Row row) {
        return columns.head() != null && row.first() == columns.head().first();
    }

    /// What stands above the heads says something about the table, or how it is cut.
    private void before(Row row, boolean isHead) {
        boolean cut = separatorSaid && row.first() == 1;
        if (isHead || cut || row.isBlank()) {
            lines(row, structure);
        } else {
            leftOver(row);
        }
    }

    private void leftOver(Row row) {
        leftOver.add(new TextLine(row.first(), row.text()));
        for (int line = row.first() + 1; line <= row.last(); line++) {
            structure.add(line); // its words stand with its first line
        }
    }

    private static void lines(Row row, List<Integer> into) {
        for (int line = row.first(); line <= row.last(); line++) {
            into.add(line);
        }
    }

    private CsvRows rows() {
        return new CsvRows(text, separator.sign);
    }

    private List<Row> firstRows() {
        var first = new ArrayList<Row>();
        var rows = rows();
        for (var row = rows.next(); row != null && first.size() < LOOKED_AT; row = rows.next()) {
            if (!row.isBlank() && !(separatorSaid && row.first() == 1)) {
                first.add(row);
            }
        }
        return first;
    }

    /// The first line whose day is written in another order than those above it in its column; 0 for none.
    private int contradiction;

    /// For each column the order its days show; where they show none, the one the other columns agree on.
    private List<@Nullable DateOrder> orders() {
        var shown = new ArrayList<@Nullable DateOrder>();
        var conflict = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            shown.add(options.order());
        }
        if (options.order() != null) {
            return shown;
        }
        var rows = rows();
        for (var row = rows.next(); row != null && !options.progress().isCancelled(); row = rows.next()) {
            heard(rows.position());
            for (int i = 0; i < columns.size(); i++) {
                var order = isOfDays(columns.parts().get(i)) ? CellDays.shownBy(row.cell(i)) : null;
                conflict[i] |= order != null && shown.get(i) != null && shown.get(i) != order;
                contradiction = contradiction == 0 && conflict[i] ? row.first() : contradiction;
                if (order != null) {
                    shown.set(i, order);
                }
            }
        }
        return agreed(shown, conflict);
    }

    private static List<@Nullable DateOrder> agreed(List<@Nullable DateOrder> shown, boolean[] conflict) {
        DateOrder one = null;
        boolean agree = true;
        for (int i = 0; i < shown.size(); i++) {
            if (conflict[i]) {
                shown.set(i, null);
                agree = false;
            }
            var order = shown.get(i);
            agree &= order == null || one == null || one == order;
            one = order == null ? one : order;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) == null && agree) {
                shown.set(i, one);
            }
        }
        return shown;
    }

    private static boolean isOfDays(@Nullable Part part) {
        return part == Part.DAY || part == Part.FIRST_DAY || part == Part.LAST_DAY || part == Part.CREATED;
    }

    /// Spreadsheets take a first line `sep=;` as a word to themselves.
    private static @Nullable Separator saidIn(String text) {
        int end = text.indexOf('\n');
        var line = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        for (var each : Separator.values()) {
            if (line.equals("sep=" + each.sign) || (each == Separator.TAB && line.equals("sep="))) {
                return each;
            }
        }
        return null;
    }
}
