package app.treefall.imports.markdown;

import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /// Labels that stand before an entry in a list of entries as well as before a part of one.
    private static final Set<Label> OF_ENTRIES = EnumSet.of(Label.STATUS, Label.LEARNED, Label.DAY, Label.TAGS);

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
        var labels = labelsOf(list);
        return labels.size() >= 2 && !labels.contains(null) && tellsParts(labels);
    }

    /// Whether items are the parts of one story, and not entries of which some begin with a word that is a label
    /// too: the first has a label, so has half of them, and what they name belongs to one story.
    private static boolean tellsParts(List<@Nullable Label> labels) {
        long labelled = labels.stream().filter(Objects::nonNull).count();
        if (labels.isEmpty() || labels.getFirst() == null || labelled * 2 < labels.size()) {
            return false;
        }
        if (Collections.frequency(labels, Label.HEADLINE) > 1) {
            return false; // `Task: …`, `Task: …` are two of them
        }
        boolean once = labels.stream().distinct().count() == labels.size();
        boolean dated = once && labelled == labels.size() && labels.contains(Label.DAY);
        return dated || labels.stream().anyMatch(label -> label != null && !OF_ENTRIES.contains(label));
    }

    static Label.@Nullable Labelled labelOf(Node item) {
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                return Label.at(InlineText.of(child).labelledJoined());
            }
        }
        return null;
    }

    private static List<@Nullable Label> labelsOf(ListBlock list) {
        var labels = new ArrayList<@Nullable Label>();
        for (var item : MarkdownReading.childrenOf(list)) {
            var labelled = item instanceof ListItem ? labelOf(item) : null;
            labels.add(labelled == null ? null : labelled.label());
        }
        return labels;
    }

    private static int labelsIn(Node node) {
        int labels = 0;
        if (node instanceof Paragraph) {
            for (var line : InlineText.of(node).labelledLines()) {
                labels += Label.at(line.strip()) == null ? 0 : 1;
            }
        }
        if (node instanceof ListBlock list) {
            var each = labelsOf(list);
            labels += tellsParts(each)
                    ? (int) each.stream().filter(Objects::nonNull).count()
                    : 0;
        }
        return labels;
    }
}
