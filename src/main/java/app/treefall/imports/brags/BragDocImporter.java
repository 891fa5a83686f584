package app.treefall.imports.brags;

import app.treefall.domain.DaySpan;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Source;
import app.treefall.imports.json.JsonRecord;
import app.treefall.imports.json.JsonRecords;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordFields;
import app.treefall.imports.json.RecordsReading;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.StoryBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What BragDoc gives out of an account: achievements, and the projects and companies they belong to.
public final class BragDocImporter implements Importer {

    private static final String FORMAT = "bragdoc";
    private static final String ACHIEVEMENTS = "achievements";
    private static final Set<String> SECTIONS = Set.of("companies", "projects", ACHIEVEMENTS, "documents");
    private static final Set<String> ASIDES = Set.of("companies", "projects");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        var first = source.isNamed(".json") ? JsonRecords.first(source.bytes(), SECTIONS) : null;
        return first != null
                && SECTIONS.contains(first.section())
                && first.value() instanceof JsonValue.Fields fields
                && fields.fields().containsKey("id")
                && fields.fields().containsKey("userId");
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        var names = new HashMap<String, String>();
        JsonRecords.read(source.bytes(), SECTIONS, record -> {
            if (ASIDES.contains(record.section()) && record.value() instanceof JsonValue.Fields fields) {
                names.put(fields.get("id").words(), fields.get("name").words());
            }
            return true;
        });
        return RecordsReading.read(source.bytes(), options, SECTIONS, ASIDES, record -> story(record, names));
    }

    private static @Nullable StoryBuilder story(JsonRecord record, Map<String, String> names) {
        boolean achievement = record.section().equals(ACHIEVEMENTS);
        if (!achievement || !(record.value() instanceof JsonValue.Fields all)) {
            return null;
        }
        var fields = new RecordFields(all);
        var story = new StoryBuilder(FORMAT).headline(fields.words("title"));
        var id = fields.words("id");
        if (!id.isEmpty()) {
            story.origin(id);
        }
        story.days(days(fields, story));
        story.project(names.getOrDefault(fields.words("projectId"), ""));
        LabelledLines.tell(story, fields.words("summary"));
        LabelledLines.tell(story, fields.words("details"));
        story.label("Company", names.getOrDefault(fields.words("companyId"), ""));
        var impact = fields.words("impact");
        story.label("Impact in BragDoc", impact.equals("0") ? "" : impact);
        story.label("Archived", fields.words("isArchived"));
        fields.leaveOut(
                        "userId",
                        "userMessageId",
                        "source",
                        "impactSource",
                        "impactUpdatedAt",
                        "updatedAt",
                        "standupDocumentId")
                .rest(story);
        return story;
    }

    private static @Nullable DaySpan days(RecordFields fields, StoryBuilder story) {
        var start = fields.day("eventStart", story);
        var end = fields.day("eventEnd", story);
        var duration = fields.words("eventDuration");
        var created = fields.day("createdAt", story);
        if (start == null || end == null) {
            var day = start != null ? start : end != null ? end : created;
            return day == null ? null : new DaySpan(day, start == null ? day : lastOf(day, duration));
        }
        if (end.isBefore(start)) {
            story.notUnderstood("eventEnd: " + end);
            return DaySpan.on(start);
        }
        return new DaySpan(start, end);
    }

    private static LocalDate lastOf(LocalDate first, String duration) {
        return switch (duration) {
            case "week" -> first.plusDays(6);
            case "month" -> first.plusMonths(1).minusDays(1);
            case "quarter" -> first.plusMonths(3).minusDays(1);
            case "half year" -> first.plusMonths(6).minusDays(1);
            case "year" -> first.plusYears(1).minusDays(1);
            default -> first;
        };
    }
}
