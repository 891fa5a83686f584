package app.treefall.imports.markdown;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.SaidDays;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.StoryBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// One document being read: what was found so far, and where each line of it went. What no rule takes is left over.
final class MarkdownReading {

    private static final int MOST_ENTRIES = 100_000;
    private static final Intake CANCELLED = new Intake.Refused(Refusal.CANCELLED, 0);

    private final List<String> lines;
    private final ImportOptions options;
    private final TreeSet<Integer> structure = new TreeSet<>();
    private final List<StoryBuilder> stories = new ArrayList<>();
    private @Nullable Integer unclear;

    MarkdownReading(List<String> lines, ImportOptions options) {
        this.lines = lines;
        this.options = options;
    }

    Intake of(Node document) {
        var outline = new Outline(this);
        var blocks = childrenOf(document);
        for (int i = 0; i < blocks.size() && unclear == null; i++) {
            if (options.progress().isCancelled()) {
                return CANCELLED;
            }
            heard(blocks.get(i));
            if (blocks.get(i) instanceof Heading heading) {
                outline.heading(heading, blocks.subList(i + 1, blocks.size()));
            } else {
                outline.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
        }
        if (unclear != null) {
            return new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, unclear);
        }
        if (stories.size() > MOST_ENTRIES) {
            return new Intake.Refused(Refusal.TOO_MANY_ENTRIES, 0);
        }
        var understood = understood();
        return options.progress().isCancelled() ? CANCELLED : understood;
    }

    boolean isCancelled() {
        return options.progress().isCancelled();
    }

    /// Half of the way is the lines, the other half the stories.
    private void heard(Node block) {
        var spans = block.getSourceSpans();
        if (!spans.isEmpty()) {
            options.progress().advanced(spans.getFirst().getLineIndex(), 2L * lines.size());
        }
    }

    StoryBuilder story(Place place) {
        var section = place.section();
        var story = new StoryBuilder(MarkdownImporter.FORMAT)
                .said(place.days())
                .kind(section == null ? Kind.Name.WIN : section.kind())
                .project(place.project());
        place.tags().forEach(story::tag);
        if (section != null && !section.tag().isEmpty()) {
            story.tag(section.tag());
        }
        stories.add(story);
        return story;
    }

    void structure(Node node) {
        structure.addAll(linesOf(node));
    }

    void structure(int line) {
        structure.add(line);
    }

    /// The days a text begins with, in a section of some days.
    @Nullable
    WrittenDays daysAtStart(String text, @Nullable SaidDays within, Node at) {
        return clear(WrittenDays.atLineStart(text, frame(within)), at);
    }

    @Nullable
    WrittenDays daysInHeading(String text, @Nullable SaidDays within, Node at) {
        if (WrittenDays.isAsked(text, frame(within))) {
            return clear(new WrittenDays(null, ""), at);
        }
        return clear(WrittenDays.inHeading(text, frame(within)), at);
    }

    @Nullable
    WrittenDays daysAlone(String text, @Nullable SaidDays within, Node at) {
        return clear(WrittenDays.alone(text, frame(within)), at);
    }

    List<Integer> linesOf(Node node) {
        var numbers = new ArrayList<Integer>();
        if (node instanceof Block block) {
            for (var span : block.getSourceSpans()) {
                numbers.add(span.getLineIndex() + 1);
            }
        } else {
            for (var span : node.getSourceSpans()) {
                numbers.add(span.getLineIndex() + 1);
            }
        }
        return numbers;
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    /// The lines of a block as they stand in the source, without what they all are indented by.
    String raw(Node node) {
        var text = new StringBuilder();
        int indent = Integer.MAX_VALUE;
        for (int number : linesOf(node)) {
            if (!line(number).isBlank()) {
                indent = Math.min(
                        indent,
                        line(number).length() - line(number).stripLeading().length());
            }
        }
        for (int number : linesOf(node)) {
            var line = line(number);
            text.append(text.isEmpty() ? "" : "\n").append(line.isBlank() ? "" : line.substring(indent));
        }
        return text.toString().stripTrailing();
    }

    static List<Node> childrenOf(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private Frame frame(@Nullable SaidDays within) {
        return new Frame(within, options.today(), options.order());
    }

    private @Nullable WrittenDays clear(@Nullable WrittenDays days, Node at) {
        if (days != null && days.isUnclear()) {
            var numbers = linesOf(at);
            unclear = unclear == null ? (numbers.isEmpty() ? 0 : numbers.getFirst()) : unclear;
            return null;
        }
        return days;
    }

    private Intake understood() {
        var found = found();
        var leftOver = new ArrayList<TextLine>();
        var taken = new TreeSet<>(structure);
        found.forEach(each -> taken.addAll(each.lines()));
        for (int number = 1; number <= lines.size(); number++) {
            if (!line(number).isBlank() && !taken.contains(number)) {
                leftOver.add(new TextLine(number, line(number)));
            }
        }
        return new Intake.Understood(found, List.copyOf(structure), leftOver);
    }

    /// What one story says, to see whether another says the same.
    private record Said(Entry entry, List<String> notUnderstood) {}

    /// A story, and how many others have its days and headline before it.
    private record Told(StoryBuilder story, Found first, int again) {
        Found found(ImportOptions options) {
            return again == 0 ? first.on(story.lines()) : story.finished(options, again);
        }
    }

    /// The same headline on the same days is one entry when it says the same, and two when it says something else.
    private List<Found> found() {
        var bySaid = new LinkedHashMap<Said, Told>();
        var again = new HashMap<String, Integer>();
        for (int i = 0; i < stories.size() && !options.progress().isCancelled(); i++) {
            var story = stories.get(i);
            options.progress().advanced(lines.size() + (long) lines.size() * i / stories.size(), 2L * lines.size());
            var first = story.finished(options, 0);
            if (first.entry().headline().isBlank()) {
                story.lines().stream().filter(number -> !hasWords(line(number))).forEach(structure::add);
                continue; // its lines, where they have words, are left over
            }
            var said = new Said(first.entry(), first.notUnderstood());
            var there = bySaid.get(said);
            if (there == null) {
                bySaid.put(said, new Told(story, first, again.merge(first.key(), 1, Integer::sum) - 1));
            } else {
                there.story().lines().addAll(story.lines());
            }
        }
        return bySaid.values().stream().map(told -> told.found(options)).toList();
    }

    private static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
