package app.treefall.imports.dayone;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.TextLine;
import app.treefall.imports.bundle.Bundle;
import app.treefall.imports.json.JsonRecord;
import app.treefall.imports.json.JsonRecords;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordsReading;
import app.treefall.imports.story.Collected;
import app.treefall.imports.story.StoryBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Day One's journals: its zip file or JSON, a property list or a folder of them as Day One Classic keeps, and its
/// plain text. Pictures stay where they are, and are counted.
public final class DayOneImporter implements Importer {

    static final String FORMAT = "dayone";

    private static final int LOOKED_AT = 4_096;
    private static final Set<String> SECTIONS = Set.of("entries");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        if (Bundle.is(source)) {
            return Bundle.isOf(source, this);
        }
        if (source.isNamed(".json")) {
            return isJson(source);
        }
        var beginning = beginning(source);
        return source.isNamed(".doentry", ".plist")
                ? beginning.contains("<plist")
                : source.isNamed(".txt") && DayOneText.begins(beginning);
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        if (Bundle.is(source)) {
            return Bundle.read(source, options, this);
        }
        if (beginning(source).contains("<plist")) {
            return ofClassic(source, options);
        }
        if (isJson(source)) {
            return RecordsReading.read(source.bytes(), options, SECTIONS, Set.of(), DayOneImporter::ofJson);
        }
        return switch (PlainText.of(source.bytes())) {
            case PlainText.Refused(var because) -> because;
            case PlainText.Lines(var lines) -> new DayOneText(lines, options).read();
        };
    }

    private static @Nullable StoryBuilder ofJson(JsonRecord record) {
        return record.value() instanceof JsonValue.Fields fields ? DayOneEntry.ofJson(fields) : null;
    }

    private static Intake ofClassic(Source source, ImportOptions options) {
        return switch (PropertyList.read(source.bytes())) {
            case PropertyList.Reading.Refused(var because) -> because;
            case PropertyList.Reading.Read(var value) -> {
                boolean entry = value instanceof JsonValue.Fields fields
                        && fields.fields().containsKey("Entry Text");
                yield entry
                        ? ofClassic((JsonValue.Fields) value, source, options)
                        : new Intake.Refused(Refusal.NOT_A_PROPERTY_LIST, 1);
            }
        };
    }

    private static Intake ofClassic(JsonValue.Fields fields, Source source, ImportOptions options) {
        var story = DayOneEntry.ofClassic(fields);
        var lines = IntStream.rangeClosed(1, linesOf(source)).boxed().toList();
        story.lines().addAll(lines);
        var collected = new Collected(options);
        boolean taken = collected.add(story);
        options.progress().advanced(1, 1);
        return taken
                ? new Intake.Understood(collected.found(), List.of(), List.of())
                : new Intake.Understood(List.of(), lines, List.of(new TextLine(1, fields.words())));
    }

    private static int linesOf(Source source) {
        int lines = 1;
        for (byte b : source.bytes()) {
            lines += b == '\n' ? 1 : 0;
        }
        return Math.min(lines, 20_000);
    }

    private static boolean isJson(Source source) {
        var first = JsonRecords.first(source.bytes(), SECTIONS);
        return first != null
                && first.value() instanceof JsonValue.Fields fields
                && fields.fields().containsKey("creationDate")
                && (fields.fields().containsKey("text")
                        || fields.fields().containsKey("richText")
                        || fields.fields().containsKey("uuid"));
    }

    private static String beginning(Source source) {
        var bytes = source.bytes();
        return new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.UTF_8);
    }
}
