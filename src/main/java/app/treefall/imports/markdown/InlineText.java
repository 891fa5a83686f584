package app.treefall.imports.markdown;

import app.treefall.imports.story.LinkFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// The words of a paragraph, heading or cell without their marks, and what the marks said. Its lines are those of the
/// source; a `<br>` within one is [#BREAK].
final class InlineText {

    /// A break that is no end of a line of the source.
    static final char BREAK = '\u2028';

    private static final Set<String> LOOKS_ONLY = Set.of(
            "b", "i", "u", "em", "strong", "sub", "sup", "kbd", "span", "mark", "small", "code", "font", "li", "ul",
            "ol", "p", "div");
    private final StringBuilder text = new StringBuilder();
    private final List<LinkFound> links = new ArrayList<>();
    private int struckChars;

    private InlineText() {}

    /// Walks without recursion: marks can be nested as deep as a line is long.
    static InlineText of(Node block) {
        var inline = new InlineText();
        Node at = block.getFirstChild();
        int struck = 0;
        var open = new ArrayList<OpenLink>();
        while (at != null) {
            if (at instanceof Strikethrough) {
                struck++;
            }
            if (at instanceof Link || at instanceof Image) {
                open.add(new OpenLink(at, inline.text.length()));
            }
            inline.add(at, struck > 0);
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                continue;
            }
            while (at != null && at != block) {
                if (at instanceof Strikethrough) {
                    struck--;
                }
                if (!open.isEmpty() && open.getLast().node == at) {
                    inline.close(open.removeLast());
                }
                var next = at.getNext();
                if (next != null) {
                    at = next;
                    break;
                }
                at = at.getParent();
            }
            if (at == block) {
                break;
            }
        }
        return inline;
    }

    private record OpenLink(Node node, int start) {}

    List<String> lines() {
        return List.of(text.toString().split("\n", -1));
    }

    /// Lines of the source joined; a break stays one.
    String joined() {
        return text.toString().replace('\n', ' ').replace(BREAK, '\n').strip();
    }

    List<LinkFound> links() {
        return links;
    }

    boolean isStruck() {
        return struckChars > 0 && struckChars * 10L >= text.toString().strip().length() * 8L;
    }

    private void add(Node node, boolean struck) {
        int before = text.length();
        switch (node) {
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak _ -> text.append('\n');
            case HardLineBreak _ -> text.append('\n');
            case HtmlInline html -> addHtml(html.getLiteral());
            default -> {} // what only holds others
        }
        if (struck) {
            struckChars += text.length() - before;
        }
    }

    private void addHtml(String literal) {
        var name = tagName(literal);
        if (name.equals("br") || name.equals("li")) {
            text.append(literal.startsWith("</") ? "" : String.valueOf(BREAK));
        } else if (!LOOKS_ONLY.contains(name)) {
            text.append(literal);
        }
    }

    private static String tagName(String literal) {
        int start = literal.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < literal.length() && Character.isLetterOrDigit(literal.charAt(end))) {
            end++;
        }
        return literal.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void close(OpenLink open) {
        var label = text.substring(open.start)
                .replace('\n', ' ')
                .replace(BREAK, ' ')
                .strip();
        var address = addressOf(open.node);
        if (address != null && !address.isBlank()) {
            links.add(new LinkFound(label.equals(address) ? "" : label, address));
        }
        var title = open.node instanceof Link link ? link.getTitle() : null;
        if (title != null && !title.isBlank()) {
            text.append(" (").append(title.replace('\n', ' ')).append(')');
        }
    }

    private static @Nullable String addressOf(Node node) {
        return switch (node) {
            case Link link -> link.getDestination();
            case Image image -> image.getDestination();
            default -> null;
        };
    }
}
