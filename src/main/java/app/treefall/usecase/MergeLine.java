package app.treefall.usecase;

import app.treefall.capture.Objection;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.store.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Take the line being typed into an entry that tells the same: what it adds is added there, in one step that undo
/// takes back whole.
public final class MergeLine {

    public sealed interface Result {
        record Merged(Entry entry) implements Result {}

        /// The entry has all of it already. The line is done with.
        record NothingNew(Entry entry) implements Result {}

        /// Nothing was written; the line stays where it was typed.
        record NotYet(List<Objection> objections) implements Result {}

        /// The entry is not in the journal any more. Nothing was written; the line stays.
        record Gone() implements Result {}
    }

    private final Journal journal;
    private final LogEntry logEntry;
    private final Supplier<LocalDate> today;

    public MergeLine(Journal journal, LogEntry logEntry, Supplier<LocalDate> today) {
        this.journal = journal;
        this.logEntry = logEntry;
        this.today = today;
    }

    public Result runDraft(String line, Id<Entry> into) throws JournalException {
        var reading = logEntry.preview(line, logEntry.known(journal.snapshot()));
        if (!reading.objections().isEmpty()) {
            return new Result.NotYet(reading.objections());
        }
        var added = reading.toEntry(today.get());
        return journal.write(Deed.of(Deed.Verb.MERGED, added.entry().headline()), tx -> {
            var there = tx.find(Entry.class, into);
            if (there == null) {
                return new Result.Gone();
            }
            var merged = added.mergedInto(there.value());
            for (var person : added.newPeople()) {
                tx.put(person);
            }
            for (var priority : added.newPriorities()) {
                tx.put(priority);
            }
            tx.put(merged);
            tx.discardDraft(Draft.Line.PLACE);
            return merged.equals(there.value()) ? new Result.NothingNew(merged) : new Result.Merged(merged);
        });
    }
}
