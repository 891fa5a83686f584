package app.treefall.imports.rednotebook;

import app.treefall.domain.DaySpan;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.json.Visible;
import app.treefall.imports.story.Collected;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.StoryBuilder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One month: the text of a day is an entry, or each item where it is a list; so is each item of a category.
final class MonthReading {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern BULLET = Pattern.compile("^[-+*•]\\s+");
    private static final Pattern HEADING = Pattern.compile("(?m)^(=+)\\s*(\\S[^\n=]{0,200}?)\\s*\\1$");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[\"\n]{0,300})\"\"([^\"\n]{1,2000})\"\"([^\\]\n]{0,60})\\]");

    private final List<String> lines;
    private final YearMonth month;
    private final Progress progress;
    private final Collected collected;
    private final TreeSet<Integer> structure = new TreeSet<>();

    MonthReading(List<String> lines, YearMonth month, ImportOptions options) {
        this.lines = lines;
        this.month = month;
        progress = options.progress();
        collected = new Collected(options);
    }

    Intake read() {
        var read = MonthText.read(String.join("\n", lines) + "\n");
        if (read.refusal() != null) {
            return new Intake.Refused(read.refusal(), read.broken());
        }
        var days = read.top();
        for (int i = 0; i < days.size(); i++) {
            day(days.get(i));
            progress.advanced(i + 1L, days.size());
            var refusal = collected.refusal();
            if (refusal != null) {
                return new Intake.Refused(refusal, 0);
            }
        }
        var found = collected.found();
        if (found.isEmpty() && read.broken() > 0) {
            return new Intake.Refused(Refusal.NOT_YAML, read.broken());
        }
        var taken = new TreeSet<>(structure);
        found.forEach(each -> taken.addAll(each.lines()));
        var leftOver = new ArrayList<TextLine>();
        for (int number = 1; number <= lines.size(); number++) {
            if (!taken.contains(number) && !lines.get(number - 1).isBlank()) {
                leftOver.add(new TextLine(number, lines.get(number - 1)));
            }
        }
        return new Intake.Understood(found, List.copyOf(structure), leftOver);
    }

    private void day(MonthText.Node node) {
        var key = node.key() == null ? "" : node.key();
        int number = DAY.matcher(key).matches() ? Integer.parseInt(key) : 0;
        if (!month.isValidDay(number)) {
            return; // its lines are left over
        }
        var days = DaySpan.on(month.atDay(number));
        if (!node.words().isBlank()) {
            text(node, days, List.of());
            return;
        }
        structure.add(node.keyLine());
        var tags = new ArrayList<String>();
        for (var part : node.children()) {
            if (isTags(part)) {
                tags.addAll(names(part));
            }
        }
        for (var part : node.children()) {
            if ("text".equals(part.key())) {
                text(part, days, tags);
            } else if (!isTags(part)) {
                category(part, days);
            } else {
                take(part, structure);
            }
        }
    }

    private static boolean isTags(MonthText.Node part) {
        return part.key() != null && Label.named(part.key()) == Label.TAGS;
    }

    private static List<String> names(MonthText.Node part) {
        var names = new ArrayList<String>();
        for (var child : part.children()) {
            names.add(child.key() == null ? child.words() : child.key());
        }
        return names;
    }

    private void text(MonthText.Node node, DaySpan days, List<String> tags) {
        var text = Visible.of(node.words()).strip();
        if (text.isEmpty()) {
            take(node, structure);
            return;
        }
        var items = itemsOf(text);
        for (var item : items == null ? List.of(text) : items) {
            var story = told(item, days);
            tags.forEach(tag -> story.part(Label.TAGS, "tags", tag));
            take(node, story.lines());
            collected.add(story);
        }
    }

    /// The items of a text that is nothing but a list of two or more; null for another text.
    private static @Nullable List<String> itemsOf(String text) {
        var items = new ArrayList<String>();
        for (var line : text.split("\n")) {
            if (BULLET.matcher(line).find()) {
                items.add(line);
            } else if (!line.isBlank() && (items.isEmpty() || !Character.isWhitespace(line.charAt(0)))) {
                return null;
            } else if (!line.isBlank()) {
                items.set(items.size() - 1, items.getLast() + "\n" + line);
            }
        }
        return items.size() >= 2 ? items : null;
    }

    /// `Done: {Shipped it: null}`: each item is an entry of what the category names, or tagged with it.
    private void category(MonthText.Node part, DaySpan days) {
        var name = part.key() == null ? "" : part.key();
        structure.add(part.keyLine());
        if (part.children().isEmpty() && !part.words().isBlank()) {
            item(part.words(), part, name, days);
        }
        for (var child : part.children()) {
            var words = child.key() == null ? child.words() : child.key();
            var more = child.key() == null ? "" : detail(child);
            item(more.isBlank() ? words : words + "\n" + more, child, name, days);
        }
    }

    private void item(String words, MonthText.Node node, String category, DaySpan days) {
        var story = told(Visible.of(words).strip(), days);
        var section = Section.named(category);
        if (section != null) {
            story.kind(section.kind());
        }
        var tag = section == null || section == Section.OTHER ? category.toLowerCase(Locale.ROOT) : section.tag();
        if (!tag.isEmpty()) {
            story.part(Label.TAGS, "category", Visible.of(tag).replaceAll("[,;|\n]", " "));
        }
        take(node, story.lines());
        collected.add(story);
    }

    private static String detail(MonthText.Node node) {
        var words = new StringBuilder(node.words());
        for (var child : node.children()) {
            words.append(words.isEmpty() ? "" : "\n").append("- ");
            words.append(child.key() == null ? child.words() : child.key());
            var more = child.key() == null ? "" : detail(child);
            words.append(more.isBlank() ? "" : ": " + more.strip().replace("\n", "\n  "));
        }
        return words.toString();
    }

    private static StoryBuilder told(String text, DaySpan days) {
        var story = new StoryBuilder(RedNotebookImporter.FORMAT).days(days);
        var words = HEADING.matcher(text).replaceAll("# $2");
        var links = LINK.matcher(words);
        while (links.find()) {
            story.link(links.group(1).strip(), links.group(2) + links.group(3));
        }
        words = links.replaceAll("$1").strip();
        int end = words.indexOf('\n');
        var first = end < 0 ? words : words.substring(0, end);
        story.headline(BULLET.matcher(first).replaceFirst("").replaceFirst("^#\\s+", ""));
        LabelledLines.tell(story, end < 0 ? "" : words.substring(end));
        return story;
    }

    private static void take(MonthText.Node node, java.util.Collection<Integer> into) {
        for (int line = node.keyLine(); line <= Math.max(node.keyLine(), node.last()); line++) {
            into.add(line);
        }
    }
}
