package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Part;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.TextLine;
import app.treefall.imports.days.DateOrder;
import app.treefall.store.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Read a file, or a folder of them, into the inbox. What is in it waits there as suggestions; the journal's entries
/// stay as they are.
///
/// All or nothing, in one step that undo takes back. What was imported before is known by where it came from, so that
/// the same file again adds nothing, also after it was edited elsewhere in it, and whatever became of it here.
public final class ImportFile {

    public sealed interface Result {

        /// @param changed how many of the known read otherwise now; they were left as they are
        record Imported(Batch batch, List<Suggestion> added, int changed) implements Result {}

        /// Nothing in it is new. Nothing was written.
        ///
        /// @param batch what would have been kept
        record NothingNew(Batch batch, int changed) implements Result {}

        /// Nothing of it was taken.
        ///
        /// @param line where, from 1; 0 when it is the whole
        record Refused(Refusal reason, int line) implements Result {}

        /// It is no file that can be read.
        record CannotBeRead(Path file) implements Result {}
    }

    /// What a run may be told.
    ///
    /// @param format the name of a format; null for the one it looks like
    /// @param order   how `02-05-2024` is meant; null for as the file shows
    /// @param columns what columns of a table are, by their heads; see [MapColumns]
    public record Wishes(@Nullable String format, @Nullable DateOrder order, Map<String, Part> columns) {
        public static final Wishes NONE = new Wishes(null, null);

        public Wishes {
            columns = Map.copyOf(columns);
        }

        public Wishes(@Nullable String format, @Nullable DateOrder order) {
            this(format, order, Map.of());
        }
    }

    private static final int MOST_LEFT_OVER = 5_000;
    private static final int LONGEST_LEFT_OVER = 2_000;

    private final Journal journal;
    private final List<Importer> importers;
    private final Supplier<LocalDate> today;
    private final Locale locale;

    public ImportFile(Journal journal, List<Importer> importers, Supplier<LocalDate> today, Locale locale) {
        this.journal = journal;
        this.importers = List.copyOf(importers);
        this.today = today;
        this.locale = locale;
    }

    public List<String> formats() {
        return importers.stream().map(Importer::format).toList();
    }

    /// What would come, without writing anything.
    public Result preview(Path file, Wishes wishes) throws JournalException {
        return run(file, wishes, Result.Imported::batch);
    }

    public Result run(Path file, Wishes wishes) throws JournalException {
        return run(file, wishes, this::keep);
    }

    private interface Keeping {
        Batch keep(Result.Imported imported) throws JournalException;
    }

    private Result run(Path file, Wishes wishes, Keeping keeping) throws JournalException {
        Source source;
        try {
            boolean folder = Files.isDirectory(file);
            if (!folder && !Files.isRegularFile(file)) {
                return new Result.CannotBeRead(file);
            }
            if (!folder && Files.size(file) > Source.MOST_BYTES) {
                return new Result.Refused(Refusal.TOO_LARGE, 0);
            }
            source = new Source(nameOf(file), folder ? FolderAsZip.of(file) : bytesOf(file));
        } catch (IOException e) {
            return new Result.CannotBeRead(file);
        }
        var importer = importerFor(source, wishes);
        if (importer == null) {
            return new Result.Refused(Refusal.UNKNOWN_FORMAT, 0);
        }
        var options = new ImportOptions(today.get(), locale, wishes.order(), wishes.columns());
        return switch (importer.read(source, options)) {
            case Intake.Refused(var reason, var line) -> new Result.Refused(reason, line);
            case Intake.Understood understood -> {
                var result = compared(source, importer.format(), understood);
                if (result instanceof Result.Imported imported) {
                    keeping.keep(imported);
                }
                yield result;
            }
        };
    }

    private @Nullable Importer importerFor(Source source, Wishes wishes) {
        for (var importer : importers) {
            if (wishes.format() == null
                    ? importer.recognises(source)
                    : importer.format().equals(wishes.format())) {
                return importer;
            }
        }
        return null;
    }

    private Result compared(Source source, String format, Intake.Understood understood) throws JournalException {
        var now = journal.snapshot();
        var batch = Id.<Batch>fresh();
        var name = Prose.of(source.name());
        var added = new ArrayList<Suggestion>();
        int changed = 0;
        for (var found : understood.found()) {
            var suggestion = suggestion(found, batch, name);
            var known = now.find(suggestion.id());
            if (known == null) {
                added.add(suggestion);
            } else if (!known.origin().source().isBlank() && !saysTheSame(known, suggestion)) {
                changed++;
            }
        }
        int knownOnes = understood.found().size() - added.size();
        var kept = new Batch(
                batch,
                name,
                Prose.of(format),
                today.get(),
                added.size(),
                knownOnes,
                leftOver(understood.leftOver()),
                Math.max(0, understood.leftOver().size() - MOST_LEFT_OVER));
        return added.isEmpty()
                ? new Result.NothingNew(kept, changed)
                : new Result.Imported(kept, List.copyOf(added), changed);
    }

    private Batch keep(Result.Imported imported) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.IMPORTED, imported.batch().source()), tx -> {
            tx.put(imported.batch());
            for (var suggestion : imported.added()) {
                if (tx.find(Suggestion.class, suggestion.id()) == null) {
                    tx.put(suggestion);
                }
            }
            return imported.batch();
        });
    }

    private static Suggestion suggestion(Found found, Id<Batch> batch, Prose source) {
        var id = UUID.nameUUIDFromBytes(("suggestion " + found.key()).getBytes(StandardCharsets.UTF_8));
        return new Suggestion(
                new Id<>(id),
                batch,
                new Suggestion.Origin(source, found.line(), Prose.of(found.key())),
                found.entry(),
                found.undated(),
                found.notUnderstood().stream().map(Prose::of).toList(),
                new Suggestion.State.Waiting());
    }

    /// What nobody dated stands on the day of its import, and a section that still runs ends on it.
    private static boolean saysTheSame(Suggestion known, Suggestion now) {
        var days = known.entry().days();
        return now.entry().toDraft().days(days).finished().equals(known.entry())
                && now.notUnderstood().equals(known.notUnderstood());
    }

    private static List<Batch.Line> leftOver(List<TextLine> lines) {
        return lines.stream()
                .limit(MOST_LEFT_OVER)
                .map(line -> new Batch.Line(line.number(), Prose.of(shortened(line.text()))))
                .toList();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LEFT_OVER) {
            return line;
        }
        return line.substring(0, LONGEST_LEFT_OVER) + "… (" + (line.length() - LONGEST_LEFT_OVER) + " more characters)";
    }

    private static byte[] bytesOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Source.MOST_BYTES + 1);
        }
    }

    /// Without its folder, and without what could make it look like another.
    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }
}
