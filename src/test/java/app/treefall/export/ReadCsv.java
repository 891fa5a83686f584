package app.treefall.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// RFC 4180 read by the letter, and by nothing of ours: what a writer must satisfy.
public final class ReadCsv {

    private final String text;
    private int at;

    private ReadCsv(String text) {
        this.text = text;
    }

    public static List<List<String>> rows(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF') {
            throw new AssertionError("no byte order mark");
        }
        var reading = new ReadCsv(text.substring(1));
        var rows = new ArrayList<List<String>>();
        while (reading.at < reading.text.length()) {
            rows.add(reading.row());
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        row.add(field());
        while (text.charAt(at) == ',') {
            at++;
            row.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("a record ends with CRLF, not at " + at);
        }
        at += 2;
        return row;
    }

    private String field() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var field = new StringBuilder();
        for (at++; ; at++) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                return field.toString();
            }
            at += doubled ? 1 : 0;
            field.append(c);
        }
    }
}
