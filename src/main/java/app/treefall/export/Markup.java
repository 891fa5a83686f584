package app.treefall.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// Builds well-formed markup. Every word and every attribute goes through the one method that escapes; nothing else
// writes text.
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes name, value, name, value …
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element that never has content.
    Markup empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append(" />");
        return this;
    }

    Markup text(String words) {
        escape(words, out);
        return this;
    }

    /// An element with nothing but words.
    Markup element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /// Our own style sheet, never a person's words.
    Markup style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /// A line end between blocks, for whoever reads the source.
    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
    }

    private static void escape(String words, StringBuilder out) {
        words.codePoints().filter(Markup::isCharacter).forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        });
    }

    /// What XML 1.0 allows, without the C1 controls that HTML refuses.
    private static boolean isCharacter(int point) {
        if (point < 0xA0) {
            return point == '\t' || point == '\n' || (point >= 0x20 && point < 0x7F);
        }
        return point < 0xD800 || (point >= 0xE000 && (point & 0xFFFE) != 0xFFFE);
    }
}
