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
import app.treefall.imports.story.Label;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.StoryBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What bragfile (`brag list --format json`, `brag export --format json`) writes: nine fields an entry.
public final class BragfileImporter implements Importer {

    private static final String FORMAT = "bragfile";

    /// The list of its reviews and exports with a head.
    private static final Set<String> SECTIONS = Set.of("entries");

    private static final Set<String> OF_AN_ENTRY = Set.of("title", "description", "tags", "created_at");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        var first = source.isNamed(".json", ".txt") ? JsonRecords.first(source.bytes(), SECTIONS) : null;
        return first != null
                && first.value() instanceof JsonValue.Fields fields
                && fields.fields().keySet().containsAll(OF_AN_ENTRY);
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        return RecordsReading.read(source.bytes(), options, SECTIONS, Set.of(), BragfileImporter::story);
    }

    private static @Nullable StoryBuilder story(JsonRecord record) {
        if (!(record.value() instanceof JsonValue.Fields all)) {
            return null;
        }
        var fields = new RecordFields(all);
        var story = new StoryBuilder(FORMAT).headline(fields.words("title"));
        var moment = fields.words("created_at");
        var id = fields.words("id");
        if (!id.isEmpty() && !moment.isEmpty()) {
            story.origin(id, moment);
        }
        var day = RecordFields.dayIn(moment);
        if (day == null && !moment.isEmpty() && !moment.startsWith("0001-")) {
            story.notUnderstood("created_at: " + moment);
        }
        story.days(day == null ? null : DaySpan.on(day));
        story.project(fields.words("project"));
        type(story, fields.words("type"));
        story.part(Label.RESULT, "impact", fields.words("impact"));
        LabelledLines.tell(story, fields.words("description"));
        story.part(Label.TAGS, "tags", fields.words("tags"));
        fields.leaveOut("updated_at").rest(story);
        return story;
    }

    /// `shipped`, `learned`, `mentored`: what has a kind of its own is one, the others are kept as a word.
    private static void type(StoryBuilder story, String type) {
        var section = Section.named(type);
        if (section != null) {
            story.kind(section.kind());
        }
        story.label("Type", type);
    }
}
