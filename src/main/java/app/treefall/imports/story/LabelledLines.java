package app.treefall.imports.story;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The body of a note as people write it, told to a story: `Impact: …` up to the next empty line, a heading that names
/// a part up to the next heading; all else is what was done.
public final class LabelledLines {

    private static final Pattern HEADING = Pattern.compile("^(?:#{1,6}\\s+(.{1,60}?)\\s*#*|\\*\\*(.{1,60}?)\\*\\*):?$");
    private static final Set<Label> NO_PARTS = EnumSet.of(Label.HEADLINE, Label.DAY, Label.STATUS);

    private final StoryBuilder story;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Label label;
    private String written = "";
    private boolean untilBlank;

    private LabelledLines(StoryBuilder story) {
        this.story = story;
    }

    public static void tell(StoryBuilder story, String body) {
        var telling = new LabelledLines(story);
        body.lines().forEach(telling::line);
        telling.close();
    }

    private void line(String line) {
        var words = line.strip();
        var heading = headingIn(words);
        var at = heading == null ? Label.at(unmarked(words)) : null;
        if (heading != null) {
            open(heading, words.replaceAll("^[#*\\s]+|[#*:\\s]+$", ""), false);
        } else if (at != null && !NO_PARTS.contains(at.label())) {
            open(at.label(), at.written(), true);
            append(at.text());
        } else if (words.isEmpty() && untilBlank) {
            close();
        } else if (isHeading(words)) {
            close();
            append(words);
        } else {
            append(line.stripTrailing());
        }
    }

    private void open(Label next, String words, boolean ends) {
        close();
        label = next;
        written = words;
        untilBlank = ends;
    }

    private void close() {
        var told = text.toString().strip();
        text.setLength(0);
        if (label == null) {
            story.action(told);
        } else {
            story.part(label, written, told);
        }
        label = null;
        untilBlank = false;
    }

    private void append(String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    /// `**Impact:** …` without its stars.
    private static String unmarked(String words) {
        return words.startsWith("**") ? words.substring(2).replaceFirst("\\*\\*", "") : words;
    }

    private static boolean isHeading(String words) {
        return words.startsWith("#") && HEADING.matcher(words).matches();
    }

    private static @Nullable Label headingIn(String words) {
        var matcher = HEADING.matcher(words.length() > 80 ? "" : words);
        if (!matcher.matches()) {
            return null;
        }
        var named = Label.named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return named == null || NO_PARTS.contains(named) ? null : named;
    }
}
