package app.treefall.imports.dayone;

import app.treefall.domain.DaySpan;
import app.treefall.imports.json.JsonRecords;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordFields;
import app.treefall.imports.json.Visible;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.StoryBuilder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry of Day One: of its JSON, of a property list of Day One Classic, or of its plain text.
final class DayOneEntry {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

    /// A picture, a sound or a scan, which stay where they are.
    private static final Pattern MOMENT = Pattern.compile("!\\[[^\\]\n]{0,200}\\]\\(dayone-moment:[^)\n]{0,300}\\)");

    /// Day One writes a backslash before each sign that Markdown could take for its own.
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\.\\-!()#+_*\\[\\]{}>`|~=:<&])");

    private DayOneEntry() {}

    static StoryBuilder ofJson(JsonValue.Fields all) {
        var fields = new RecordFields(all);
        var richText = fields.words("richText");
        var text = fields.words("text");
        var story = told(text.isBlank() ? plainOf(richText) : text);
        when(story, fields.words("creationDate"), fields.words("timeZone"));
        origin(story, fields.words("uuid"));
        story.part(Label.TAGS, "tags", fields.list("tags", "name"));
        starred(story, fields.words("starred"));
        story.label("Location", placeOf(fields.take("location"), "placeName", "localityName", "country"));
        story.label("Weather", placeOf(fields.take("weather"), "conditionsDescription", "temperatureCelsius"));
        for (var kind : new String[] {"photos", "videos", "audios", "pdfAttachments"}) {
            if (fields.take(kind) instanceof JsonValue.Items(var items) && !items.isEmpty()) {
                story.notUnderstood(items.size() + " " + kind);
            }
        }
        fields.leaveOut(
                        "modifiedDate",
                        "creationDevice",
                        "creationDeviceType",
                        "creationDeviceModel",
                        "creationOSName",
                        "creationOSVersion",
                        "duration",
                        "editingTime",
                        "isPinned",
                        "isAllDay",
                        "userActivity",
                        "sourceString",
                        "template",
                        "entryType")
                .rest(story);
        return story;
    }

    static StoryBuilder ofClassic(JsonValue.Fields all) {
        var fields = new RecordFields(all);
        var story = told(fields.words("Entry Text"));
        when(story, fields.words("Creation Date"), fields.words("Time Zone"));
        origin(story, fields.words("UUID"));
        story.part(Label.TAGS, "Tags", fields.list("Tags", ""));
        starred(story, fields.words("Starred"));
        story.label("Location", placeOf(fields.take("Location"), "Place Name", "Locality", "Country"));
        story.label("Weather", placeOf(fields.take("Weather"), "Description", "Celsius"));
        fields.leaveOut("Creator", "Activity", "Step Count", "Ignore Step Count", "Publish URL", "Modified Date")
                .rest(story);
        return story;
    }

    /// @param body with its headline as the first line
    static StoryBuilder told(String body) {
        var story = new StoryBuilder(DayOneImporter.FORMAT);
        var text = MOMENT.matcher(Visible.of(body)).replaceAll("");
        text = ESCAPED.matcher(text).replaceAll("$1").strip();
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        story.headline(HEADING.matcher(first).replaceFirst(""));
        LabelledLines.tell(story, end < 0 ? "" : text.substring(end));
        return story;
    }

    private static void origin(StoryBuilder story, String uuid) {
        if (!uuid.isEmpty()) {
            story.origin(uuid.replace("-", "").toUpperCase(Locale.ROOT));
        }
    }

    private static void starred(StoryBuilder story, String starred) {
        if (!starred.isEmpty()) {
            story.tag("starred");
        }
    }

    private static void when(StoryBuilder story, String moment, String zone) {
        var day = dayOf(moment, zone);
        if (day == null && !moment.isEmpty()) {
            story.notUnderstood(moment);
        }
        story.days(day == null ? null : DaySpan.on(day));
    }

    /// The day it was where it was written.
    private static @Nullable LocalDate dayOf(String moment, String zone) {
        var plain = RecordFields.dayIn(moment);
        if (plain == null || zone.isEmpty() || zone.length() > 60) {
            return plain;
        }
        try {
            return LocalDate.ofInstant(Instant.parse(moment), ZoneId.of(zone));
        } catch (DateTimeException e) {
            return plain;
        }
    }

    private static String placeOf(JsonValue value, String... keys) {
        if (!(value instanceof JsonValue.Fields fields)) {
            return value.words();
        }
        var words = new StringBuilder();
        for (var key : keys) {
            var word = fields.get(key).words();
            words.append(words.isEmpty() || word.isEmpty() ? "" : ", ").append(word);
        }
        return words.toString();
    }

    /// The words of an entry that was written as rich text only: `{"contents": [{"text": …}]}`.
    private static String plainOf(String richText) {
        var text = new StringBuilder();
        JsonRecords.read(richText.getBytes(StandardCharsets.UTF_8), Set.of("contents"), record -> {
            if (record.value() instanceof JsonValue.Fields fields
                    && fields.get("text") instanceof JsonValue.Text(var words)) {
                text.append(words);
            }
            return true;
        });
        return text.toString();
    }
}
