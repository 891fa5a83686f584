package app.treefall.imports.markdown;

import app.treefall.domain.DaySpan;
import app.treefall.imports.days.SaidDays;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.StoryBuilder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Walks the headings: each says days, a section, a project, a part of a story, or is itself the headline of one.
final class Outline {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*$");
    private static final Set<String> KNOWN_KEYS = Set.of(
            "title",
            "date",
            "tags",
            "author",
            "project",
            "layout",
            "created",
            "updated",
            "keywords",
            "lang",
            "aliases");
    private static final int LONGEST_NAME = 120;

    private final MarkdownReading reading;
    private final Items items;
    private final Deque<Place> places = new ArrayDeque<>();
    private boolean titled;
    private @Nullable StoryBuilder story;
    private int storyLevel;
    private @Nullable Label openLabel;
    private String openWords = "";

    Outline(MarkdownReading reading) {
        this.reading = reading;
        this.items = new Items(reading);
        places.push(Place.TOP);
    }

    void heading(Heading heading, List<Node> after) {
        var inline = InlineText.of(heading);
        var text = inline.joined();
        var open = story;
        if (open != null && heading.getLevel() > storyLevel && labelled(text) != null) {
            openLabel = labelled(text);
            openWords = text;
            open.lines().addAll(reading.linesOf(heading));
            return;
        }
        story = null;
        openLabel = null;
        items.forgetLast();
        while (places.size() > 1 && places.peek().level() >= heading.getLevel()) {
            places.pop();
        }
        var place = places.peek();
        places.push(placeUnder(place, heading, text, inline, after));
    }

    private Place placeUnder(Place parent, Heading heading, String text, InlineText inline, List<Node> after) {
        var place = parent.at(heading.getLevel());
        var own = StoryShape.own(after);
        reading.structure(heading);
        var days = reading.daysInHeading(text, parent.days(), heading);
        if (days != null) {
            titled = true;
            var on = place.on(days.said());
            var rest = days.rest().strip();
            return rest.isEmpty() || rest.startsWith("(") ? on : named(on, rest, heading, inline, own, after);
        }
        boolean title = !titled && heading.getLevel() == 1 && !StoryShape.isLabelled(own);
        titled = true;
        if (title && Section.called(text) == null) {
            return yearIn(text, place).asTitle();
        }
        return named(place, text, heading, inline, own, after);
    }

    private Place named(
            Place place, String text, Heading heading, InlineText inline, List<Node> own, List<Node> after) {
        var section = Section.named(YEAR.matcher(text)
                .replaceAll(" ")
                .replaceAll("(?i)\\b(for|in|of|für|para|pour|per|на|voor|na)\\s*$", ""));
        if (section == null) {
            section = Section.named(text);
        }
        if (section != null) {
            return yearIn(text, daysInBrackets(text, place.in(section).of(""), heading));
        }
        var named = Label.at(text);
        boolean project =
                named != null && named.label() == Label.PROJECT && !named.text().isBlank();
        var name = named != null && project ? named.text() : text;
        var of = project && name.length() <= LONGEST_NAME ? place.of(name) : place;
        boolean labels = StoryShape.isLabelled(own) || StoryShape.isFollowedByLabels(after, heading.getLevel());
        if (labels
                || (heading.getLevel() > 1 && StoryShape.isTold(own) && !items.beginsWithDays(own.getFirst(), place))) {
            begin(of, name, heading, inline);
            return of;
        }
        boolean isName = name.length() <= LONGEST_NAME && !WrittenDays.isOfDaysOnly(name);
        return isName ? place.of(name) : place;
    }

    private void begin(Place place, String text, Heading heading, InlineText inline) {
        var begun = reading.story(place);
        var marks = Marks.in(text, inline.isStruck(), null);
        marks.tell(begun, place);
        begun.headline(marks.text());
        begun.links(inline.links());
        begun.lines().addAll(reading.linesOf(heading));
        story = begun;
        storyLevel = heading.getLevel();
    }

    void block(Node node, @Nullable Node next) {
        var open = story;
        if (open != null) {
            items.part(open, node, openLabel, openWords);
            return;
        }
        var place = places.pop();
        switch (node) {
            case ListBlock list -> items.list(list, place);
            case Paragraph paragraph -> place = items.paragraph(paragraph, place, next);
            case TableBlock table -> new Tables(reading).read(table, place);
            case FencedCodeBlock _, IndentedCodeBlock _, BlockQuote _ -> items.beside(node, place);
            case ThematicBreak rule -> reading.structure(rule);
            case LinkReferenceDefinition definition -> reading.structure(definition);
            case YamlFrontMatterBlock matter -> place = frontMatter(matter, place);
            default -> {} // left over
        }
        places.push(place);
    }

    private static @Nullable Label labelled(String text) {
        var words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        var label = Label.named(words);
        return label == Label.HEADLINE || label == Label.DAY ? null : label;
    }

    /// `Projects (H1)`
    private Place daysInBrackets(String text, Place place, Heading heading) {
        var matcher = IN_BRACKETS.matcher(text);
        var days = matcher.find() ? reading.daysInHeading(matcher.group(1), place.days(), heading) : null;
        return days != null && days.rest().isBlank() ? place.on(days.said()) : place;
    }

    /// `Brag document 2023`
    private static Place yearIn(String text, Place place) {
        var matcher = YEAR.matcher(text);
        if (!matcher.find()) {
            return place;
        }
        int year = Integer.parseInt(matcher.group(1));
        var days = place.days();
        return matcher.find() || (days != null && days.span().first().getYear() == year)
                ? place
                : place.on(SaidDays.fixed(new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    private static List<String> listed(String value) {
        return List.of(value.replaceAll("[\\[\\]\"']", "").split("\\s*,\\s*"));
    }

    private Place frontMatter(YamlFrontMatterBlock matter, Place place) {
        var now = place;
        for (var node : MarkdownReading.childrenOf(matter)) {
            if (node instanceof org.commonmark.ext.front.matter.YamlFrontMatterNode pair) {
                var value = String.join(", ", pair.getValues());
                now = switch (pair.getKey()) {
                    case "tags", "keywords" -> now.tagged(listed(value));
                    case "project" -> value.length() <= LONGEST_NAME ? now.of(value) : now;
                    case "date" -> {
                        var days = reading.daysInHeading(value, null, matter);
                        yield days == null ? now : now.on(days.said());
                    }
                    default -> now;
                };
            }
        }
        boolean known = true;
        for (int number : reading.linesOf(matter)) {
            var line = reading.line(number);
            int colon = line.indexOf(':');
            if (colon > 0 && Character.isLetter(line.charAt(0))) {
                known = KNOWN_KEYS.contains(line.substring(0, colon).strip());
            }
            if (known || line.startsWith("---")) {
                reading.structure(number);
            }
        }
        return now;
    }
}
