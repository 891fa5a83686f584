package app.treefall.imports.csv;

import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import java.util.ArrayList;
import java.util.List;

/// A table as rows and cells, for whoever knows what they mean: its encoding and its separator found, nothing more.
public sealed interface CutTable {

    record Rows(List<Line> lines) implements CutTable {
        public Rows {
            lines = List.copyOf(lines);
        }
    }

    record Refused(Intake.Refused because) implements CutTable {}

    /// @param number of the line it begins on, from 1
    /// @param broken a quotation mark was opened and nothing closed it; `cells` holds the line as it stands
    record Line(int number, List<String> cells, boolean broken) {
        public Line {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    int MOST_COLUMNS = 1_000;
    int MOST_ROWS = 100_000;

    static CutTable of(byte[] bytes) {
        return switch (TableText.of(bytes)) {
            case TableText.Refused(var because) -> new Refused(because);
            case TableText.Read read -> cut(read.text());
        };
    }

    private static CutTable cut(String text) {
        int start = saidSeparator(text) ? endOfFirstLine(text) : 0;
        char separator = start > 0 ? text.charAt(4) : Separator.in(text).sign;
        var rows = new CsvRows(text.substring(start), separator);
        var lines = new ArrayList<Line>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.cells().size() > MOST_COLUMNS) {
                return new Refused(new Intake.Refused(Refusal.TOO_MANY_COLUMNS, row.first()));
            }
            if (lines.size() >= MOST_ROWS) {
                return new Refused(new Intake.Refused(Refusal.TOO_MANY_ENTRIES, row.first()));
            }
            lines.add(new Line(row.first() + (start > 0 ? 1 : 0), row.cells(), row.broken()));
        }
        return new Rows(lines);
    }

    /// `sep=;`, as spreadsheets write it before a table.
    private static boolean saidSeparator(String text) {
        return text.length() > 5
                && text.startsWith("sep=")
                && (text.charAt(5) == '\n' || text.charAt(5) == '\r')
                && text.charAt(4) != '\n'
                && text.charAt(4) != '"';
    }

    private static int endOfFirstLine(String text) {
        return text.startsWith("\r\n", 5) ? 7 : 6;
    }
}
