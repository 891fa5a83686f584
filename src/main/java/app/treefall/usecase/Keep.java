package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.store.Journal;
import app.treefall.store.Put;
import org.jspecify.annotations.Nullable;

/// Keep a person, a priority, a season, a question: anything that needs no rule beyond "not over somebody else's
/// change".
public final class Keep {

    public sealed interface Result<T extends Kept> {
        record Done<T extends Kept>(Saved<T> saved) implements Result<T> {}

        /// It was changed meanwhile; nothing was written.
        ///
        /// @param theirs null when it is gone for good
        record ChangedMeanwhile<T extends Kept>(@Nullable Saved<T> theirs) implements Result<T> {}
    }

    private final Journal journal;

    public Keep(Journal journal) {
        this.journal = journal;
    }

    /// @param readRevision the revision the edit started from; 0 for something new
    public <T extends Kept> Result<T> run(Deed.Verb verb, Prose subject, T thing, long readRevision)
            throws JournalException {
        return run(verb, subject, thing, readRevision, "");
    }

    /// @param place where the form was filled in; its draft goes in the same write. Empty when there is none
    public <T extends Kept> Result<T> run(Deed.Verb verb, Prose subject, T thing, long readRevision, String place)
            throws JournalException {
        return journal.write(Deed.of(verb, subject), tx -> switch (tx.putOver(thing, readRevision)) {
            case Put.Kept<T>(var saved) -> {
                tx.discardDraft(place);
                yield new Result.Done<>(saved);
            }
            case Put.Stale<T>(var theirs) -> new Result.ChangedMeanwhile<>(theirs);
        });
    }

    /// Several things in one step, over whatever stands there.
    public void all(Deed.Verb verb, Prose subject, Iterable<? extends Kept> things) throws JournalException {
        all(verb, subject, things, "");
    }

    /// @param place where the form was filled in; its draft goes in the same write. Empty when there is none
    public void all(Deed.Verb verb, Prose subject, Iterable<? extends Kept> things, String place)
            throws JournalException {
        journal.write(Deed.of(verb, subject), tx -> {
            tx.discardDraft(place);
            for (var thing : things) {
                tx.put(thing);
            }
            return subject;
        });
    }
}
