package app.treefall.imports.ladders;

import app.treefall.imports.TextLine;
import java.util.ArrayList;
import java.util.List;

/// Finds the comments of TOML, which its parser passes over: what stands behind a `#` that is in no text.
final class TomlComments {

    private static final String LONG_TEXT = "\"\"\"";
    private static final String LONG_PLAIN_TEXT = "'''";

    private final String text;
    private final List<TextLine> comments = new ArrayList<>();
    private int at;
    private int line = 1;

    private TomlComments(String text) {
        this.text = text;
    }

    /// @param text that was read without a mistake
    static List<TextLine> of(String text) {
        var comments = new TomlComments(text);
        while (comments.at < text.length()) {
            comments.step();
        }
        return comments.comments;
    }

    private void step() {
        switch (text.charAt(at)) {
            case '\n' -> {
                line++;
                at++;
            }
            case '#' -> comment();
            case '"' -> pass(text.startsWith(LONG_TEXT, at) ? LONG_TEXT : "\"", true);
            case '\'' -> pass(text.startsWith(LONG_PLAIN_TEXT, at) ? LONG_PLAIN_TEXT : "'", false);
            default -> at++;
        }
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        int behind = end < 0 ? text.length() : end;
        var words = text.substring(at, behind);
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            comments.add(new TextLine(line, words.strip()));
        }
        at = behind;
    }

    /// Goes behind a text. A long one may end with up to two marks more than end it.
    private void pass(String mark, boolean escapes) {
        at += mark.length();
        while (at < text.length() && !text.startsWith(mark, at)) {
            boolean escaped = escapes && text.charAt(at) == '\\';
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
            if (escaped && at < text.length()) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        at = Math.min(text.length(), at + mark.length());
        for (int more = 0; more < 2 && mark.length() == 3 && text.startsWith(mark.substring(2), at); more++) {
            at++;
        }
    }
}
