package app.treefall.imports.markdown;

import java.util.regex.Pattern;

/// Bullets as word processors, mail and chats paste them, which Markdown does not know: it would join them to one
/// paragraph.
final class PastedBullets {

    /// The signs of Word's symbol fonts among them, and its `o`, which is one only before a tab.
    private static final Pattern BULLET =
            Pattern.compile("^(\\s*)(?:[•◦▪‣●·\uF0B7\uF0A7][\\s\\u00A0]+|•(?=\\p{L})|o\\t)");

    private PastedBullets() {}

    /// One blank stands between the bullet and its words, for from five on they would be code.
    static String asMarkdown(String line) {
        var matcher = BULLET.matcher(line);
        return matcher.find() ? matcher.group(1) + "- " + line.substring(matcher.end()) : line;
    }
}
