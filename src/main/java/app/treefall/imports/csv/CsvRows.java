package app.treefall.imports.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts text into rows and cells as RFC 4180 says, and mildly: a cell may hold lines, a doubled quotation mark is one,
/// words after a closing one belong to the cell. Where nothing closes a quotation mark, or on a later line only one
/// that opens a cell, its line is broken and reading goes on with the next, so that one bad row costs one row.
///
/// Why it is our own: `docs/decisions/csv-is-cut-by-our-own-reader.md`.
final class CsvRows {

    /// In characters. A longer cell is a quotation mark that was never meant to be one.
    private static final int LONGEST_CELL = 1_000_000;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// How far it has come, in characters.
    int position() {
        return at;
    }

    /// The next row; null after the last.
    @Nullable
    Row next() {
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        int first = line;
        var cells = new ArrayList<String>();
        while (true) {
            var cell = cell();
            if (cell == null) {
                return broken(start, first);
            }
            cells.add(cell);
            if (at >= text.length()) {
                return new Row(first, line, cells, false);
            }
            if (text.charAt(at) != separator) {
                int last = line;
                endOfLine();
                return new Row(first, last, cells, false);
            }
            at++;
        }
    }

    private Row broken(int start, int first) {
        at = start;
        line = first;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        var row = new Row(first, first, List.of(text.substring(start, at)), true);
        if (at < text.length()) {
            endOfLine();
        }
        return row;
    }

    /// Null when its quotation mark is not closed.
    private @Nullable String cell() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        at = start;
        return plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private @Nullable String quoted() {
        var cell = new StringBuilder();
        int begun = line;
        at++;
        while (at < text.length() && cell.length() <= LONGEST_CELL) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                newLineAt(at);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                at++;
                var behind = plain();
                boolean openedAgain = line > begun && !behind.isBlank();
                return openedAgain ? null : cell.append(behind).toString();
            }
        }
        return null;
    }

    private void newLineAt(int position) {
        char c = text.charAt(position);
        boolean firstOfTwo = c == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
        if (isLineEnd(c) && !firstOfTwo) {
            line++;
        }
    }

    private void endOfLine() {
        boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += two ? 2 : 1;
        line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
