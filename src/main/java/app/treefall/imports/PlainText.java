package app.treefall.imports;

import app.treefall.domain.Prose;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes as lines of text: UTF-8 and nothing that could not be kept, or where it is not so.
public sealed interface PlainText {

    /// @param lines without their ends
    record Lines(List<String> lines) implements PlainText {
        @Override
        public String toString() {
            return "Lines[" + lines.size() + "]";
        }
    }

    record Refused(Intake.Refused because) implements PlainText {}

    /// In characters. A longer one is a bomb or no text.
    int LONGEST_LINE = 1_000_000;

    char MARK_OF_THE_ORDER_OF_BYTES = '\uFEFF';

    static PlainText of(byte[] bytes) {
        if (bytes.length > Source.MOST_BYTES) {
            return refused(Refusal.TOO_LARGE, 0);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFF) >= 0xFE) {
            return refused(Refusal.UTF_16, 0);
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return refused(Refusal.NOT_UTF_8, lineAt(bytes, in.position()));
        }
        out.flip();
        if (out.length() > 0 && out.charAt(0) == MARK_OF_THE_ORDER_OF_BYTES) {
            out.get();
        }
        return cut(out.toString());
    }

    private static PlainText cut(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            var line = text.substring(start, end);
            var refused = flawIn(line, lines.size() + 1);
            if (refused != null) {
                return refused;
            }
            lines.add(line);
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (two ? 2 : 1);
        }
        if (lines.getLast().isEmpty()) {
            lines.removeLast(); // a text ends with the end of its last line
        }
        return new Lines(lines);
    }

    private static @Nullable PlainText flawIn(String line, int number) {
        if (line.length() > LONGEST_LINE) {
            return refused(Refusal.LINE_TOO_LONG, number);
        }
        return Prose.flawIn(line) == null ? null : refused(Refusal.CONTROL_CHARACTER, number);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean firstOfTwo = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !firstOfTwo)) {
                line++;
            }
        }
        return line;
    }

    private static Refused refused(Refusal reason, int line) {
        return new Refused(new Intake.Refused(reason, line));
    }
}
