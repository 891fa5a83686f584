package app.treefall.imports.markdown;

import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/// Whether what stands under a heading tells one story, of which the heading is the headline.
final class StoryShape {

    private StoryShape() {}

    /// The blocks up to the next heading.
    static List<Node> own(List<Node> after) {
        var own = new ArrayList<Node>();
        for (var node : after) {
            if (node instanceof Heading) {
                break;
            }
            own.add(node);
        }
        return own;
    }

    /// Two parts with a label, or more.
    static boolean isLabelled(List<Node> own) {
        int labels = 0;
        for (var node : own) {
            int here = labelsIn(node);
            if (labels == 0 && here == 0) {
                return false; // labels that come later are those of something else
            }
            labels += here;
        }
        return labels >= 2;
    }

    /// Nothing but running text.
    static boolean isTold(List<Node> own) {
        boolean allText = own.stream()
                .allMatch(node ->
                        node instanceof Paragraph || node instanceof FencedCodeBlock || node instanceof BlockQuote);
        return allText && !own.isEmpty() && own.getFirst() instanceof Paragraph;
    }

    /// The next heading is deeper and names a part.
    static boolean isFollowedByLabels(List<Node> after, int level) {
        for (var node : after) {
            if (node instanceof Heading heading) {
                var label = Label.named(InlineText.of(heading).joined().replaceFirst(":$", ""));
                return heading.getLevel() > level
                        && label != null
                        && label != Label.HEADLINE
                        && label != Label.DAY
                        && Section.named(InlineText.of(heading).joined()) != Section.LEARNED;
            }
        }
        return false;
    }

    /// Every item of the list has a label, and there are two or more.
    static boolean isOneStory(ListBlock list) {
        int items = 0;
        for (var item : MarkdownReading.childrenOf(list)) {
            var label = labelOf(item);
            if (label == null) {
                return false;
            }
            items++;
        }
        return items >= 2;
    }

    static Label.@Nullable Labelled labelOf(Node item) {
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                return Label.at(InlineText.of(child).joined());
            }
        }
        return null;
    }

    private static int labelsIn(Node node) {
        int labels = 0;
        if (node instanceof Paragraph) {
            for (var line : InlineText.of(node).lines()) {
                labels += Label.at(line.strip()) == null ? 0 : 1;
            }
        }
        if (node instanceof ListBlock) {
            for (var item : MarkdownReading.childrenOf(node)) {
                labels += item instanceof ListItem && labelOf(item) != null ? 1 : 0;
            }
        }
        return labels;
    }
}
