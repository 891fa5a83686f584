package app.treefall.export;

import app.treefall.document.Table;
import app.treefall.document.Table.Cell;
import app.treefall.domain.Prose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A table as CSV for people with a spreadsheet: RFC 4180, UTF-8 with the mark by which spreadsheets know it.
///
/// A spreadsheet takes a cell that begins with a sign of a formula for one and runs it. Words that begin so get an
/// apostrophe before them, which spreadsheets understand as "words"; words that have apostrophes there already get one
/// more, so that taking one away always gives the words back. Numbers are numbers, also below zero.
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /// What is not seen may stand before the sign; some programs pass over it.
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

    private CsvWriter() {}

    public static byte[] write(Table table) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, table.heads().stream().map(CsvWriter::words).toList());
        for (var row : table.rows()) {
            line(text, row.stream().map(CsvWriter::cell).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(String.join(",", fields)).append(LINE_END);
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> words(words);
            case Cell.Amount(var amount) -> amount.toPlainString();
            case Cell.Day(var day) -> day.toString();
        };
    }

    private static String words(Prose words) {
        var text = words.text();
        var harmless = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
