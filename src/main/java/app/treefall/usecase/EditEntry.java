package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Saved;
import app.treefall.store.Journal;
import app.treefall.store.Put;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keep an edited entry: the draft stops being one in the transaction that saves it.
public final class EditEntry {

    public sealed interface Result {
        record Edited(Saved<Entry> saved) implements Result {}

        /// Something is missing; nothing was written.
        record NotYet(Set<Missing> missing) implements Result {}

        /// Somebody else (another window, the terminal, a restore) changed it meanwhile. Nothing was written:
        /// theirs stays in the journal, ours stays as a draft.
        ///
        /// @param theirs null when it was thrown away or is gone for good
        record ChangedMeanwhile(@Nullable Saved<Entry> theirs) implements Result {}
    }

    public enum Missing {
        HEADLINE,
        DAY_TOO_FAR_AHEAD,
        DAY_TOO_LONG_AGO
    }

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public EditEntry(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    /// @param readRevision the revision the edit started from; 0 for a new entry
    public Result run(Entry edited, long readRevision) throws JournalException {
        var missing = missingFrom(edited);
        if (!missing.isEmpty()) {
            return new Result.NotYet(missing);
        }
        var verb = readRevision == 0 ? Deed.Verb.LOGGED : Deed.Verb.EDITED;
        return journal.write(Deed.of(verb, edited.headline()), tx -> switch (tx.putOver(edited, readRevision)) {
            case Put.Kept<Entry>(var saved) -> {
                tx.discardDraft(edited.id().toString());
                yield new Result.Edited(saved);
            }
            case Put.Stale<Entry> _ -> {
                tx.keepDraft(new Draft.EntryEdit(edited, readRevision));
                yield new Result.ChangedMeanwhile(tx.find(Entry.class, edited.id()));
            }
        });
    }

    /// After a [Result.ChangedMeanwhile]: ours over whatever stands there, in the trash or not. Theirs stays in the
    /// history.
    public Result keepOurs(Entry ours) throws JournalException {
        var missing = missingFrom(ours);
        if (!missing.isEmpty()) {
            return new Result.NotYet(missing);
        }
        return journal.write(Deed.of(Deed.Verb.EDITED, ours.headline()), tx -> {
            tx.discardDraft(ours.id().toString());
            return new Result.Edited(tx.put(ours));
        });
    }

    /// After a [Result.ChangedMeanwhile]: theirs stays as it is, and ours becomes an entry of its own.
    public Result keepBoth(Entry ours) throws JournalException {
        var missing = missingFrom(ours);
        if (!missing.isEmpty()) {
            return new Result.NotYet(missing);
        }
        var copy = EntryDraft.copyOf(ours).finished();
        return journal.write(Deed.of(Deed.Verb.LOGGED, copy.headline()), tx -> {
            tx.discardDraft(ours.id().toString());
            return new Result.Edited(tx.put(copy));
        });
    }

    private Set<Missing> missingFrom(Entry entry) {
        var missing = EnumSet.noneOf(Missing.class);
        if (entry.headline().isBlank()) {
            missing.add(Missing.HEADLINE);
        }
        if (entry.days().last().isAfter(today.get().plusYears(1))) {
            missing.add(Missing.DAY_TOO_FAR_AHEAD);
        }
        if (entry.days().first().isBefore(EARLIEST)) {
            missing.add(Missing.DAY_TOO_LONG_AGO);
        }
        return missing;
    }
}
