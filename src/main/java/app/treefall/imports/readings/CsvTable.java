package app.treefall.imports.readings;

import app.treefall.domain.Prose;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.csv.CutTable;
import java.util.ArrayList;
import java.util.List;

/// A file of values as a table: of its columns one is the day and one the amount.
///
/// @param rows the lines of the file that hold a row, each with its cells
public record CsvTable(List<CsvRow> rows) {

    /// @param number of the line it begins in, from 1
    public record CsvRow(int number, List<Prose> cells) {
        public CsvRow {
            cells = List.copyOf(cells);
        }
    }

    /// Which columns are meant, from 0.
    ///
    /// @param note less than 0 for none
    public record Columns(int day, int amount, int note) {}

    /// What became of the bytes.
    public sealed interface Result {
        record Read(CsvTable table) implements Result {}

        record Refused(Intake.Refused because) implements Result {}
    }

    private static final int LOOKED_AT = 20;
    private static final int LONGEST_CELL = 1_000;

    public CsvTable {
        rows = List.copyOf(rows);
    }

    public static Result of(byte[] bytes) {
        return switch (CutTable.of(bytes)) {
            case CutTable.Refused(var because) -> new Result.Refused(because);
            case CutTable.Rows(var lines) -> of(lines);
        };
    }

    /// A row whose quotation mark nothing closes is one cell as it stands, which its owner sees is no reading.
    private static Result of(List<CutTable.Line> lines) {
        var rows = new ArrayList<CsvRow>();
        for (var line : lines) {
            var cells = new ArrayList<Prose>();
            for (var cell : line.cells()) {
                if (cell.length() > LONGEST_CELL) {
                    return new Result.Refused(new Intake.Refused(Refusal.LINE_TOO_LONG, line.number()));
                }
                cells.add(Prose.of(cell.strip()));
            }
            if (cells.size() > 1 || cells.getFirst().hasWords()) {
                rows.add(new CsvRow(line.number(), cells));
            }
        }
        return new Result.Read(new CsvTable(rows));
    }

    /// What the columns are called: the first row, where it holds no reading; else "1", "2", …
    public List<Prose> names(Terms terms) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var first = rows.isEmpty() ? List.<Prose>of() : rows.getFirst().cells();
        boolean named = !first.isEmpty() && first.stream().noneMatch(cell -> isDay(cell, terms));
        var names = new ArrayList<Prose>();
        for (int i = 0; i < width; i++) {
            boolean has = named && i < first.size() && first.get(i).hasWords();
            names.add(has ? first.get(i) : Prose.of(Integer.toString(i + 1)));
        }
        return names;
    }

    /// The column with most days in it, and of the others the one with most amounts; a fraction counts twice, for
    /// what only counts up is a number of the row.
    public Columns guess(Terms terms) {
        int width = names(terms).size();
        int day = 0;
        int amount = Math.min(1, Math.max(0, width - 1));
        int mostDays = -1;
        for (int i = 0; i < width; i++) {
            int days = count(i, cell -> isDay(cell, terms));
            day = days > mostDays ? i : day;
            mostDays = Math.max(days, mostDays);
        }
        int mostAmounts = -1;
        for (int i = 0; i < width; i++) {
            int amounts =
                    i == day ? -1 : count(i, cell -> isAmount(cell, terms)) + count(i, cell -> isFraction(cell, terms));
            amount = amounts > mostAmounts ? i : amount;
            mostAmounts = Math.max(amounts, mostAmounts);
        }
        return new Columns(day, amount, -1);
    }

    public ReadReadings readings(Columns columns, Terms terms) {
        var read = new ArrayList<Row>();
        for (var row : rows) {
            var chosen = new ArrayList<String>();
            chosen.add(cell(row, columns.day()));
            chosen.add(cell(row, columns.amount()));
            if (columns.note() >= 0) {
                chosen.add(cell(row, columns.note()));
            }
            read.add(Row.of(row.number(), String.join("  ", chosen), chosen));
        }
        return ReadReadings.of(read, terms);
    }

    private interface Reads {
        boolean holds(Prose cell);
    }

    private int count(int column, Reads test) {
        return (int) rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> column < row.cells().size())
                .filter(row -> test.holds(row.cells().get(column)))
                .count();
    }

    private static boolean isDay(Prose cell, Terms terms) {
        return DayCell.of(cell.text(), terms.today(), terms.order()) != null;
    }

    private static boolean isAmount(Prose cell, Terms terms) {
        return AmountCell.of(cell.text(), terms.unit(), terms.mark()).flaw() == null;
    }

    private static boolean isFraction(Prose cell, Terms terms) {
        return AmountCell.of(cell.text(), terms.unit(), terms.mark()).shows() != 0;
    }

    private static String cell(CsvRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text().strip() : "";
    }
}
