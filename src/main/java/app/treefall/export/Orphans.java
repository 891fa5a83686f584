package app.treefall.export;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Raised numbers that the layout has put at the head of a line, away from their word. The layout has no way to
/// forbid it, so these few are set again as one piece with the word.
final class Orphans {

    static final String WHICH = "data-piece";

    private Orphans() {}

    static Set<Integer> in(Box root) {
        var found = new TreeSet<Integer>();
        collect(root, found);
        return found;
    }

    private static void collect(Box box, Set<Integer> found) {
        if (box instanceof LineBox line) {
            var first = firstText(line);
            if (first != null) {
                note(first.getParent(), isClosing(first.getSubstring()), found);
            }
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i), found);
        }
    }

    /// A full stop that followed a raised number, and now begins a line.
    private static boolean isClosing(String text) {
        var bare = text.strip();
        return !bare.isEmpty() && bare.chars().allMatch(c -> ".,;:)]!?…”’»".indexOf(c) >= 0);
    }

    private static void note(@Nullable Box inline, boolean astray, Set<Integer> found) {
        boolean raised = astray;
        for (var box = inline; box instanceof InlineLayoutBox; box = box.getParent()) {
            var element = box.getElement();
            raised |= element != null && "sup".equals(element.getNodeName());
            if (raised && element != null && element.hasAttribute(WHICH)) {
                found.add(Integer.parseInt(element.getAttribute(WHICH)));
            }
        }
    }

    private static @Nullable InlineText firstText(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (var child : inline.getInlineChildren()) {
                var text =
                        child instanceof InlineText here ? here : child instanceof Box inner ? firstText(inner) : null;
                if (text != null && !text.isEmpty()) {
                    return text;
                }
            }
            return null;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            var text = firstText(box.getChild(i));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
