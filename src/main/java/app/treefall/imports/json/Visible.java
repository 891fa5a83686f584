package app.treefall.imports.json;

import app.treefall.domain.Prose;

/// Text that was written with escapes may hold control characters, which no text of ours can. They become the pictures
/// that Unicode has for them, so that nothing is lost and everybody sees them.
public final class Visible {

    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Visible() {}

    public static String of(String text) {
        var flaw = Prose.flawIn(text);
        if (flaw == null) {
            return text;
        }
        var seen = new StringBuilder(text);
        for (int i = flaw.index(); i < seen.length(); i++) {
            char c = seen.charAt(i);
            if (c == 0x7f) {
                seen.setCharAt(i, PICTURE_OF_DELETE);
            } else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
                seen.setCharAt(i, (char) (PICTURES + c));
            }
        }
        return seen.toString();
    }
}
