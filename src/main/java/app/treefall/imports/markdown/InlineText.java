package app.treefall.imports.markdown;

import app.treefall.imports.story.Label;
import app.treefall.imports.story.LinkFound;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
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

    /// Words that often are bold where a sentence begins.
    private static final Set<Label> NEVER_BARE = EnumSet.of(Label.HEADLINE, Label.STATUS, Label.DAY);

    /// What follows a bold word that belongs to its sentence, or a label that has its sign.
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu)\\s*[:：–—-]|[^\\s\u2028]|\\s+(?:of|for|on|in|to|was|is|were|are|and"
                + "|with|from|by|von|für|auf|war|ist|und|mit|de|del|para|fue|es|y|con|du|des|pour|était|est|et|do|da|foi|e|com)\\b");

    private static final int LONGEST_STATUS = 40;
    private final StringBuilder text = new StringBuilder();
    private final List<LinkFound> links = new ArrayList<>();
    private final List<Integer> boldLabels = new ArrayList<>();
    private int struckChars;
    private int struckFrom = -1;
    private int struckTo;

    private InlineText() {}

    /// Walks without recursion: marks can be nested as deep as a line is long.
    static InlineText of(Node block) {
        var inline = new InlineText();
        Node at = block.getFirstChild();
        int struck = 0;
        var open = new ArrayList<Open>();
        while (at != null) {
            if (at instanceof Strikethrough) {
                struck++;
            }
            if (at instanceof Link || at instanceof Image || at instanceof StrongEmphasis) {
                open.add(new Open(at, inline.text.length()));
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

    private record Open(Node node, int start) {}

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

    /// Most of it, or its beginning with a word behind that says so: `~~Sharding~~ dropped`.
    boolean isStruck() {
        return struckChars > 0 && (struckChars * 10L >= text.toString().strip().length() * 8L || isMissedBehind());
    }

    private boolean isMissedBehind() {
        if (!text.substring(0, struckFrom).isBlank()) {
            return false;
        }
        var words = Section.plain(text.substring(struckTo, Math.min(text.length(), struckTo + LONGEST_STATUS)))
                .split(" ");
        return Status.marking(words[0]) == Status.MISSED
                || (words.length > 1 && Status.marking(words[0] + " " + words[1]) == Status.MISSED);
    }

    /// Its lines, with a colon behind what is bold and names a part: `**Context** it grew`.
    List<String> labelledLines() {
        return List.of(labelled().split("\n", -1));
    }

    /// As [#joined], with the colons of [#labelledLines].
    String labelledJoined() {
        return labelled().replace('\n', ' ').replace(BREAK, '\n').strip();
    }

    private String labelled() {
        var all = new StringBuilder(text);
        for (int end : boldLabels.reversed()) {
            if (!GOES_ON.matcher(all).region(end, all.length()).lookingAt()) {
                all.insert(end, ':');
            }
        }
        return all.toString();
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
        if (struck && text.length() > before) {
            struckChars += text.length() - before;
            struckFrom = struckFrom < 0 ? before : struckFrom;
            struckTo = text.length();
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

    private void close(Open open) {
        if (open.node instanceof StrongEmphasis) {
            closeBold(open.start);
            return;
        }
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

    private void closeBold(int start) {
        boolean first = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == BREAK;
        var words = text.substring(start);
        var label = first && !words.isEmpty() && Character.isLetter(words.charAt(words.length() - 1))
                ? Label.named(words)
                : null;
        if (label != null && !NEVER_BARE.contains(label)) {
            boldLabels.add(text.length());
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
