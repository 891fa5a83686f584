package app.treefall.imports.json;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.story.Collected;
import app.treefall.imports.story.StoryBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a file of JSON record by record into an intake. What gives no entry is left over, and so is what comes behind
/// the point where a file was cut off.
public final class RecordsReading {

    /// How one record is read.
    @FunctionalInterface
    public interface Reading {

        /// The story of the record; null where it is none and is to be left over.
        @Nullable
        StoryBuilder of(JsonRecord record);
    }

    private static final int MOST_LEFT_OVER = 100_000;
    private static final int MOST_LINES_OF_A_RECORD = 20_000;

    private final long size;
    private final ImportOptions options;
    private final Collected collected;
    private final TreeSet<Integer> structure = new TreeSet<>();
    private final List<TextLine> leftOver = new ArrayList<>();
    private final Set<String> asides;
    private final Reading reading;
    private int records;

    private RecordsReading(long size, ImportOptions options, Set<String> asides, Reading reading) {
        this.size = size;
        this.options = options;
        collected = new Collected(options);
        this.asides = asides;
        this.reading = reading;
    }

    /// @param sections the keys of an object at the top whose lists hold records
    /// @param asides   those of them that say something about the others and are no entries
    public static Intake read(
            byte[] bytes, ImportOptions options, Set<String> sections, Set<String> asides, Reading reading) {
        var run = new RecordsReading(bytes.length, options, asides, reading);
        return switch (JsonRecords.read(bytes, sections, run::take)) {
            case JsonRecords.End.Refused(var because) -> because;
            case JsonRecords.End.Enough() -> new Intake.Refused(run.refusal(), 0);
            case JsonRecords.End.Whole(var structure) -> run.understood(bytes, structure);
            case JsonRecords.End.Broken(var line, var offset, var structure) -> {
                run.structure.addAll(structure);
                yield run.brokenAt(bytes, line, offset);
            }
        };
    }

    private boolean take(JsonRecord record) {
        records++;
        if (asides.contains(record.section())) {
            addLines(record, structure);
            return records <= MOST_LEFT_OVER && !options.progress().isCancelled();
        }
        var story = reading.of(record);
        if (story != null) {
            addLines(record, story.lines());
        }
        if (story == null || !collected.add(story)) {
            leftOver.add(new TextLine(record.first(), record.value().words()));
            addLines(record, structure);
        }
        options.progress().advanced(record.end(), size);
        return collected.refusal() == null && leftOver.size() <= MOST_LEFT_OVER;
    }

    private Refusal refusal() {
        var refusal = collected.refusal();
        return refusal == null ? Refusal.TOO_MANY_ENTRIES : refusal;
    }

    private static void addLines(JsonRecord record, java.util.Collection<Integer> lines) {
        int last = Math.min(record.last(), record.first() + MOST_LINES_OF_A_RECORD);
        for (int line = record.first(); line <= last; line++) {
            lines.add(line);
        }
    }

    private Intake understood(byte[] bytes, Set<Integer> lines) {
        structure.addAll(lines);
        if (records == 0 && isEmpty(bytes)) {
            return new Intake.Refused(Refusal.NOT_JSON, 1);
        }
        return understood();
    }

    private Intake understood() {
        return new Intake.Understood(collected.found(), List.copyOf(structure), leftOver);
    }

    private static boolean isEmpty(byte[] bytes) {
        return new String(bytes, 0, Math.min(100, bytes.length), StandardCharsets.UTF_8).isBlank();
    }

    /// What was whole is taken, the rest left over as it stands there.
    private Intake brokenAt(byte[] bytes, int line, long offset) {
        if (records == 0) {
            return new Intake.Refused(Refusal.NOT_JSON, line);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        var rest = text.substring((int) Math.min(text.length(), offset + mark));
        int number = line;
        for (var each : rest.split("\r\n|\r|\n", MOST_LEFT_OVER)) {
            if (!each.isBlank() && !each.strip().equals(",")) {
                leftOver.add(new TextLine(number, Visible.of(each)));
            }
            number++;
        }
        return understood();
    }
}
