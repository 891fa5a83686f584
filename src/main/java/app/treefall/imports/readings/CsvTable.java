package app.treefall.imports.readings;

import app.treefall.domain.Prose;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

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

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20;
    private static final int LONGEST_CELL = 1_000;

    public CsvTable {
        rows = List.copyOf(rows);
    }

    public static Result of(byte[] bytes) {
        return switch (PlainText.of(bytes)) {
            case PlainText.Refused(var because) -> new Result.Refused(because);
            case PlainText.Lines(var lines) -> of(lines);
        };
    }

    private static Result of(List<String> lines) {
        var rows = new ArrayList<CsvRow>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(lines))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        var text = String.join("\n", lines);
        try (var parser = format.parse(new StringReader(text))) {
            long before = 0;
            for (var record : parser) {
                int number = (int) before + 1;
                before = parser.getCurrentLineNumber();
                var cells = new ArrayList<Prose>();
                for (var cell : record) {
                    if (cell.length() > LONGEST_CELL) {
                        return new Result.Refused(new Intake.Refused(Refusal.LINE_TOO_LONG, number));
                    }
                    cells.add(Prose.of(cell));
                }
                rows.add(new CsvRow(number, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new Result.Refused(new Intake.Refused(
                    Refusal.UNKNOWN_FORMAT,
                    rows.isEmpty() ? 1 : rows.getLast().number() + 1)); // a quotation without end
        }
        return new Result.Read(new CsvTable(rows));
    }

    private static char delimiter(List<String> lines) {
        char best = ',';
        int most = 0;
        for (var delimiter : DELIMITERS) {
            int count = 0;
            for (var line : lines.subList(0, Math.min(LOOKED_AT, lines.size()))) {
                count += (int) line.chars().filter(c -> c == delimiter).count();
            }
            if (count > most) {
                best = delimiter;
                most = count;
            }
        }
        return best;
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
