package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Found;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import app.treefall.usecase.ReadFiles.Wishes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Read files into the inbox. What is in them waits there as suggestions; the journal's entries stay as they are.
///
/// All or nothing, in one step that undo takes back. What was imported before is known by where it came from, so that
/// the same file again adds nothing, also after it was edited elsewhere in it, and whatever became of it here.
///
/// In three parts, so that a window can do the long one beside the journal: [#reading], [#compare], [#keep].
public final class ImportFile {

    public sealed interface Result {

        /// @param changed how many of the known read otherwise now; they were left as they are
        /// @param oneOnOnes what a calendar proposes
        record Imported(Batch batch, List<Suggestion> added, List<OneOnOne> oneOnOnes, int changed) implements Result {}

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

    /// Ends a transaction that nobody waits for any more.
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final int MOST_LEFT_OVER = 5_000;
    private static final int LONGEST_LEFT_OVER = 2_000;

    private final Journal journal;
    private final ReadFiles reading;
    private final Supplier<LocalDate> today;

    public ImportFile(Journal journal, ReadFiles reading, Supplier<LocalDate> today) {
        this.journal = journal;
        this.reading = reading;
        this.today = today;
    }

    public ReadFiles reading() {
        return reading;
    }

    /// What would come, without writing anything.
    public Result preview(Path file, Wishes wishes) throws JournalException {
        return preview(file, wishes, Progress.NONE);
    }

    public Result preview(Path file, Wishes wishes, Progress progress) throws JournalException {
        return preview(reading.run(file, wishes, progress));
    }

    /// The same of what was read already.
    public Result preview(FileRead read) throws JournalException {
        return compare(List.of(read)).getFirst();
    }

    public Result run(Path file, Wishes wishes) throws JournalException {
        return run(file, wishes, Progress.NONE);
    }

    public Result run(Path file, Wishes wishes, Progress progress) throws JournalException {
        return run(reading.run(file, wishes, progress), progress);
    }

    /// The same of what was read already.
    public Result run(FileRead read, Progress progress) throws JournalException {
        var result = preview(read);
        if (result instanceof Result.Imported imported && !keep(List.of(imported), progress)) {
            return new Result.Refused(Refusal.CANCELLED, 0);
        }
        return result;
    }

    /// What of these is new, one answer a file in their order. What two of them hold is the first one's.
    public List<Result> compare(List<? extends FileRead> files) throws JournalException {
        var now = journal.snapshot();
        var seen = new HashSet<Id<Suggestion>>();
        var seenMeetings = new HashSet<Id<OneOnOne>>();
        var results = new ArrayList<Result>();
        for (var read : files) {
            results.add(
                    switch (read) {
                        case FileRead.Understood understood -> compared(understood, now, seen, seenMeetings);
                        case FileRead.Refused(var _, var _, var _, var reason, var line) ->
                            new Result.Refused(reason, line);
                        case FileRead.CannotBeRead(var file) -> new Result.CannotBeRead(file);
                    });
        }
        return List.copyOf(results);
    }

    private Result compared(
            FileRead.Understood read, Snapshot now, Set<Id<Suggestion>> seen, Set<Id<OneOnOne>> seenMeetings) {
        var batch = Id.<Batch>fresh();
        var name = Prose.of(read.name());
        var added = new ArrayList<Suggestion>();
        int changed = 0;
        for (var found : read.intake().found()) {
            var suggestion = suggestion(found, batch, name);
            var known = now.find(suggestion.id());
            if (known == null && seen.add(suggestion.id())) {
                added.add(suggestion);
            } else if (known != null && !known.origin().source().isBlank() && !saysTheSame(known, suggestion)) {
                changed++;
            }
        }
        var meetings = new CompareOneOnOnes(now, today.get(), batch, name);
        for (var found : read.intake().oneOnOnes()) {
            meetings.compare(found, seenMeetings);
        }
        int knownOnes = read.intake().found().size() - added.size() + meetings.known();
        var leftOver = new ArrayList<>(read.intake().leftOver());
        leftOver.addAll(meetings.leftOver());
        var kept = new Batch(
                batch,
                name,
                Prose.of(read.format()),
                today.get(),
                added.size() + meetings.added().size(),
                knownOnes,
                leftOver(leftOver),
                Math.max(0, leftOver.size() - MOST_LEFT_OVER));
        return kept.added() == 0
                ? new Result.NothingNew(kept, changed)
                : new Result.Imported(kept, List.copyOf(added), List.copyOf(meetings.added()), changed);
    }

    /// Writes what was compared, in one step; false when it was cancelled, and then nothing was written. What came
    /// into the journal meanwhile is not added again.
    public boolean keep(List<Result.Imported> imports, Progress progress) throws JournalException {
        var subject = imports.size() == 1 ? imports.getFirst().batch().source() : Prose.NONE;
        try {
            return journal.write(Deed.of(Deed.Verb.IMPORTED, subject), tx -> {
                keep(imports, progress, tx);
                return true;
            });
        } catch (Cancelled _) {
            return false;
        }
    }

    private static void keep(List<Result.Imported> imports, Progress progress, Tx tx) throws JournalException {
        var now = tx.snapshot();
        long total = imports.stream().mapToLong(each -> each.batch().added()).sum();
        long done = 0;
        for (var imported : imports) {
            tx.put(imported.batch());
            for (var suggestion : imported.added()) {
                if (progress.isCancelled()) {
                    throw new Cancelled();
                }
                if (now.find(suggestion.id()) == null) {
                    tx.put(suggestion);
                }
                progress.advanced(++done, total);
            }
            for (var oneOnOne : imported.oneOnOnes()) {
                if (now.find(oneOnOne.id()) == null) {
                    tx.put(oneOnOne);
                }
                progress.advanced(++done, total);
            }
        }
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
}
