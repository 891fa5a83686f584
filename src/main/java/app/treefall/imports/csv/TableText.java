package app.treefall.imports.csv;

import app.treefall.domain.Prose;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes of a table as text. Spreadsheets write tables as UTF-8, UTF-16 or Windows-1252 and do not say which.
sealed interface TableText {

    /// @param encoding as it was found or guessed
    record Read(String text, Encoding encoding) implements TableText {
        @Override
        public String toString() {
            return "Read[" + text.length() + " chars]";
        }
    }

    record Refused(Intake.Refused because) implements TableText {}

    int LOOKED_AT = 4096;

    static TableText of(byte[] bytes) {
        if (bytes.length > Source.MOST_BYTES) {
            return refused(Refusal.TOO_LARGE, 0);
        }
        var wide = wideOf(bytes);
        var encoding = wide == null ? Encoding.UTF_8 : wide;
        var text = decoded(bytes, encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8 : encoding.charset);
        if (text == null && encoding == Encoding.UTF_8) {
            encoding = Encoding.WINDOWS_1252;
            text = decoded(bytes, encoding.charset);
        }
        if (text == null) {
            return refused(Refusal.NOT_UTF_8, 0);
        }
        if (!text.isEmpty() && text.charAt(0) == PlainText.MARK_OF_THE_ORDER_OF_BYTES) {
            text = text.substring(1);
        }
        var flaw = flawIn(text);
        return flaw == null ? new Read(text, encoding) : flaw;
    }

    /// With a mark of the order of bytes, or with a zero in every other of the first bytes.
    private static @Nullable Encoding wideOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Encoding.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Encoding.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int most = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < most; i++) {
            if (bytes[i] == 0 && i % 2 == 0) {
                even++;
            } else if (bytes[i] == 0) {
                odd++;
            }
        }
        if (odd > most / 4 && even == 0) {
            return Encoding.UTF_16LE;
        }
        return even > most / 4 && odd == 0 ? Encoding.UTF_16BE : null;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Refused flawIn(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (i - start > PlainText.LONGEST_LINE) {
                    return refused(Refusal.LINE_TOO_LONG, line);
                }
                boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                line += firstOfTwo ? 0 : 1;
                start = i + 1;
            } else if (c < 0x20 || c == 0x7f) {
                if (Prose.flawIn(String.valueOf(c)) != null) {
                    return refused(Refusal.CONTROL_CHARACTER, line);
                }
            }
        }
        return null;
    }

    private static Refused refused(Refusal reason, int line) {
        return new Refused(new Intake.Refused(reason, line));
    }
}
