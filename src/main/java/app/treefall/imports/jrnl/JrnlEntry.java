package app.treefall.imports.jrnl;

import app.treefall.domain.DaySpan;
import app.treefall.imports.json.JsonRecord;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordFields;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.StoryBuilder;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry of jrnl, from its file or from its JSON: the same key either way.
final class JrnlEntry {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?\\s*([AaPp])?");
    private static final Pattern STAR = Pattern.compile("^\\*\\s+|\\s+\\*$");
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}/.+-])[@#]([\\p{L}][\\p{L}\\p{N}_-]{0,60})");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…]+[\"')]*(\\s|$)");

    private JrnlEntry() {}

    static @Nullable StoryBuilder of(JsonRecord record) {
        if (!(record.value() instanceof JsonValue.Fields all)) {
            return null;
        }
        var fields = new RecordFields(all);
        var day = fields.day("date", new StoryBuilder(JrnlImporter.FORMAT));
        var story = told(
                fields.words("title"),
                fields.words("body"),
                day == null ? null : DaySpan.on(day),
                fields.words("time"));
        for (var tag : fields.list("tags", "").split(", ")) {
            story.part(Label.TAGS, "tags", tag.replaceFirst("^@", ""));
        }
        if (!fields.words("starred").isEmpty()) {
            story.tag("starred");
        }
        if (day == null) {
            story.notUnderstood(all.get("date").words());
        }
        fields.leaveOut("uuid", "creator").rest(story);
        return story;
    }

    /// @param days null for undated
    static StoryBuilder told(String title, String body, @Nullable DaySpan days, String time) {
        var story = new StoryBuilder(JrnlImporter.FORMAT);
        var words = STAR.matcher(title).replaceAll("");
        boolean starred = !words.equals(title);
        var first = words.isBlank() ? body.strip() : words;
        int end = first.indexOf('\n');
        var headline = end < 0 ? first : first.substring(0, end);
        story.headline(headline);
        LabelledLines.tell(story, words.isBlank() ? first.substring(headline.length()) : body);
        var tags = TAG.matcher(title + "\n" + body);
        while (tags.find()) {
            story.tag(tags.group(1));
        }
        if (starred) {
            story.tag("starred");
        }
        story.days(days);
        if (days != null) {
            story.origin(days.first().toString(), minutes(time), Section.plain(sentence(headline)));
        }
        return story;
    }

    /// JSON has the first sentence as the title.
    private static String sentence(String headline) {
        var matcher = END_OF_SENTENCE.matcher(headline);
        return matcher.find() ? headline.substring(0, matcher.start()) : headline;
    }

    private static String minutes(String time) {
        var matcher = TIME.matcher(time);
        if (!matcher.find()) {
            return "";
        }
        int hour = Integer.parseInt(matcher.group(1));
        var half = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
        hour = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        return String.format(Locale.ROOT, "%02d:%s", hour, matcher.group(2));
    }
}
