package app.treefall.imports.markdown;

import app.treefall.imports.days.SaidDays;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.StoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Reads items and paragraphs: an item with all that is nested in it is one story.
final class Items {

    private static final Pattern DAY_AT_END =
            Pattern.compile("[\\s]*[(\\[](?!\\d{1,2}/\\d{1,2}[)\\]])([^()\\[\\]]{4,40})[)\\]]\\s*\\.?$");

    /// Not `5/9`, which is a fraction here, and nothing without a number.
    private static final Pattern DAY_BEHIND_DASH =
            Pattern.compile("\\s+[—–]\\s+(?!\\d{1,2}/\\d{1,2}\\.?$)((?=[^\\d]{0,20}\\d)[^—]{4,40}?)\\.?$");

    private final MarkdownReading reading;
    private @Nullable StoryBuilder last;

    Items(MarkdownReading reading) {
        this.reading = reading;
    }

    void forgetLast() {
        last = null;
    }

    boolean beginsWithDays(Node node, Place place) {
        return reading.daysAtStart(InlineText.of(node).joined(), place.days(), node) != null;
    }

    void list(ListBlock list, Place place) {
        if (StoryShape.isOneStory(list)) {
            oneStory(list, place);
            return;
        }
        for (var item : MarkdownReading.childrenOf(list)) {
            if (reading.isCancelled()) {
                return;
            }
            item(item, place);
        }
    }

    private void oneStory(ListBlock list, Place place) {
        var story = reading.story(place);
        for (var item : MarkdownReading.childrenOf(list)) {
            nestedItem(story, item, place.days());
        }
        headlineFromParts(story, list);
    }

    /// Where no part was called the headline, the first line is it.
    private void headlineFromParts(StoryBuilder story, Node node) {
        if (!story.hasHeadline()) {
            for (var item : MarkdownReading.childrenOf(node)) {
                var labelled = StoryShape.labelOf(item);
                if (labelled != null
                        && labelled.label() == Label.ACTION
                        && !labelled.text().isBlank()) {
                    story.headline(labelled.text());
                    return;
                }
            }
            var first = StoryShape.labelOf(MarkdownReading.childrenOf(node).getFirst());
            story.headline(first == null ? "" : first.text());
        }
    }

    private void item(Node item, Place place) {
        Paragraph head = null;
        Boolean ticked = null;
        var rest = new ArrayList<Node>();
        for (var child : MarkdownReading.childrenOf(item)) {
            if (child instanceof TaskListItemMarker box) {
                ticked = box.isChecked();
            } else if (head == null && rest.isEmpty() && child instanceof Paragraph paragraph) {
                head = paragraph;
            } else {
                rest.add(child);
            }
        }
        if (head == null) {
            withoutHead(item, rest, place);
            return;
        }
        var inline = InlineText.of(head);
        var marks = Marks.in(inline.joined(), inline.isStruck(), ticked);
        var days = reading.daysAtStart(marks.text(), place.days(), head);
        var text = days == null ? marks.text() : days.rest();
        var here = days == null ? place : place.on(days.said());
        if (!rest.isEmpty() && rest.getFirst() instanceof ListBlock) {
            var section = Section.named(text);
            boolean named = section != null && (text.strip().endsWith(":") || Section.called(text) != null);
            if (text.isBlank() || named) {
                reading.structure(head);
                inside(rest, section == null ? here : here.in(section));
                return;
            }
        }
        if (days != null && text.isBlank()) {
            if (!rest.isEmpty()) {
                reading.structure(head);
                inside(rest, here);
            }
            return; // of nothing but days, such as `H1` or `S2`, and nothing below: left over
        }
        // a mark may stand behind the day as well as before it
        var again = days == null ? marks : marks.in(text);
        var story = entry(again, inline, here, item);
        for (var child : rest) {
            nested(story, child);
        }
    }

    private void withoutHead(Node item, List<Node> rest, Place place) {
        if (rest.isEmpty() || rest.stream().allMatch(ThematicBreak.class::isInstance)) {
            reading.structure(item);
        } else {
            inside(rest, place);
        }
    }

    private void inside(List<Node> blocks, Place place) {
        var here = place;
        for (var block : blocks) {
            switch (block) {
                case ListBlock list -> list(list, here);
                case Paragraph paragraph -> here = paragraph(paragraph, here, null);
                case TableBlock table -> new Tables(reading).read(table, here);
                case ThematicBreak rule -> reading.structure(rule);
                default -> beside(block, here);
            }
        }
    }

    private StoryBuilder entry(Marks marks, InlineText inline, Place place, Node lines) {
        var story = reading.story(place);
        marks.tell(story, place);
        var labelled = Label.at(marks.text());
        var text = labelled != null && labelled.label() == Label.HEADLINE ? labelled.text() : marks.text();
        for (var end : List.of(DAY_AT_END, DAY_BEHIND_DASH)) {
            var matcher = end.matcher(text);
            var atEnd = matcher.find() && matcher.start() > 0
                    ? reading.daysAlone(matcher.group(1), place.days(), lines)
                    : null;
            if (atEnd != null && atEnd.rest().isEmpty()) {
                story.said(atEnd.said());
                text = text.substring(0, matcher.start());
                break;
            }
        }
        story.headline(text);
        story.links(inline.links());
        story.lines().addAll(reading.linesOf(lines));
        last = story;
        return story;
    }

    /// A block within a story that stands under a heading.
    ///
    /// @param label of the part one is in; null for none
    void part(StoryBuilder story, Node node, @Nullable Label label, String written) {
        story.lines().addAll(reading.linesOf(node));
        switch (node) {
            case Paragraph paragraph -> LabelledText.tell(story, InlineText.of(paragraph), label, written);
            case ListBlock list -> {
                for (var item : MarkdownReading.childrenOf(list)) {
                    partItem(story, item, label, written);
                }
            }
            case ThematicBreak _ -> {}
            default -> LabelledText.told(story, label, written, reading.raw(node));
        }
    }

    private void partItem(StoryBuilder story, Node item, @Nullable Label label, String written) {
        if (StoryShape.labelOf(item) != null) {
            nestedItem(story, item, null);
        } else {
            linksIn(story, item);
            LabelledText.told(story, label, written, itemText(item));
        }
    }

    private void nested(StoryBuilder story, Node node) {
        switch (node) {
            case ListBlock list -> {
                for (var item : MarkdownReading.childrenOf(list)) {
                    nestedItem(story, item, null);
                }
            }
            case Paragraph paragraph -> LabelledText.tell(story, InlineText.of(paragraph), null, "");
            case BlockQuote quote -> story.action(reading.raw(quote));
            default -> story.action(reading.raw(node));
        }
    }

    private void nestedItem(StoryBuilder story, Node item, @Nullable SaidDays within) {
        story.lines().addAll(reading.linesOf(item));
        linksIn(story, item);
        var labelled = StoryShape.labelOf(item);
        if (labelled == null) {
            story.action(itemText(item));
            return;
        }
        var below = belowHead(item);
        var text = below.isEmpty() ? labelled.text() : (labelled.text() + "\n" + below).strip();
        var days = labelled.label() == Label.DAY ? reading.daysInHeading(text, within, item) : null;
        if (days != null && days.rest().isBlank()) {
            story.said(days.said());
        } else {
            story.part(labelled.label(), labelled.written(), text);
        }
    }

    private void linksIn(StoryBuilder story, Node item) {
        for (var child : MarkdownReading.childrenOf(item)) {
            if (child instanceof Paragraph) {
                story.links(InlineText.of(child).links());
            }
        }
    }

    private String itemText(Node item) {
        for (var child : MarkdownReading.childrenOf(item)) {
            if (child instanceof Paragraph) {
                var below = belowHead(item);
                return "- " + InlineText.of(child).joined()
                        + (below.isEmpty() ? "" : "\n" + below.indent(2).stripTrailing());
            }
        }
        return reading.raw(item);
    }

    /// All of an item but its first paragraph, as it stands in the source.
    private String belowHead(Node item) {
        var text = new StringBuilder();
        boolean head = true;
        for (var child : MarkdownReading.childrenOf(item)) {
            if (child instanceof TaskListItemMarker) {
                continue;
            }
            if (head && child instanceof Paragraph) {
                head = false;
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n").append(reading.raw(child));
        }
        return text.toString();
    }

    /// @return where one stands after it: a paragraph of nothing but days or a section is as good as a heading
    Place paragraph(Paragraph paragraph, Place place, @Nullable Node next) {
        var inline = InlineText.of(paragraph);
        var whole = inline.joined();
        var section = whole.length() <= 60 ? Section.named(whole) : null;
        if (section != null) {
            reading.structure(paragraph);
            last = null;
            return place.in(section).of("");
        }
        var days = whole.length() <= 60 ? reading.daysAlone(whole, place.days(), paragraph) : null;
        if (days != null && days.rest().isBlank()) {
            reading.structure(paragraph);
            last = null;
            return place.on(days.said());
        }
        if (StoryShape.isLabelled(List.of(paragraph))) {
            labelledParagraph(paragraph, inline, place);
            return place;
        }
        if (whole.endsWith(":") && next instanceof ListBlock) {
            return place; // left over: it announces what follows
        }
        return lines(paragraph, inline, place);
    }

    private void labelledParagraph(Paragraph paragraph, InlineText inline, Place place) {
        var first = inline.labelledLines().getFirst().strip();
        var labelled = Label.at(first);
        var open = last;
        boolean goesOn = labelled != null && labelled.label() != Label.HEADLINE;
        var story = open == null || !goesOn ? reading.story(place) : open;
        story.lines().addAll(reading.linesOf(paragraph));
        if (labelled == null) {
            story.headline(first);
            story.links(inline.links());
            LabelledText.tellRest(story, inline);
        } else {
            LabelledText.tell(story, inline, null, "");
        }
        if (!story.hasHeadline()) {
            story.headline(labelled == null ? first : labelled.text());
        }
        last = story;
    }

    /// Lines that begin with days are an entry each; running text is one.
    private Place lines(Paragraph paragraph, InlineText inline, Place place) {
        var numbers = reading.linesOf(paragraph);
        var lines = inline.lines();
        boolean aligned = numbers.size() == lines.size();
        var here = place;
        StoryBuilder open = null;
        boolean dated = false;
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).replace(InlineText.BREAK, '\n').strip();
            WrittenDays days = aligned ? reading.daysAtStart(words, place.days(), paragraph) : null;
            if (days != null) {
                dated = true;
                open = datedLine(days, here, numbers.get(i));
                here = days.rest().isBlank() ? here.on(days.said()) : here;
            } else if (open != null) {
                open.action(words);
                open.lines().add(numbers.get(i));
            } else if (dated) {
                var marks = Marks.in(words, false, null);
                open = reading.story(here).headline(marks.text());
                marks.tell(open, here);
                open.lines().add(numbers.get(i));
            }
        }
        if (dated) {
            last = open;
            return here;
        }
        if (place.saysSomething()) {
            entry(Marks.in(inline.joined(), inline.isStruck(), null), inline, place, paragraph);
        }
        return place;
    }

    private @Nullable StoryBuilder datedLine(WrittenDays days, Place place, int number) {
        if (days.rest().isBlank()) {
            reading.structure(number);
            return null;
        }
        var on = place.on(days.said());
        var marks = Marks.in(days.rest(), false, null);
        var story = reading.story(on).headline(marks.text());
        marks.tell(story, on);
        story.lines().add(number);
        return story;
    }

    /// Code, a quotation or the like: part of what was told before it, or an entry where others are quoted.
    void beside(Node node, Place place) {
        if (node instanceof BlockQuote && place.section() == Section.FEEDBACK) {
            for (var child : MarkdownReading.childrenOf(node)) {
                if (child instanceof Paragraph paragraph) {
                    var inline = InlineText.of(paragraph);
                    entry(Marks.in(inline.joined(), false, null), inline, place, paragraph);
                }
            }
            return;
        }
        var story = last;
        if (story != null) {
            story.action(reading.raw(node));
            story.lines().addAll(reading.linesOf(node));
        }
    }
}
