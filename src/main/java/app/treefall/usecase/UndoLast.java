package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.store.Journal;
import app.treefall.store.Step;
import app.treefall.store.Undo;

/// Take back the last thing done, whatever it was and on whichever screen.
public final class UndoLast {

    public sealed interface Result {
        record Undone(Deed deed) implements Result {}

        /// What it was done to has changed since, so taking it back would take that too. Nothing was changed.
        record ChangedSince(Deed deed) implements Result {}

        record NothingToUndo() implements Result {}
    }

    private final Journal journal;

    public UndoLast(Journal journal) {
        this.journal = journal;
    }

    public Result run() throws JournalException {
        Step last = journal.read(tx -> tx.lastUndoable());
        if (last == null) {
            return new Result.NothingToUndo();
        }
        return journal.write(Deed.of(Deed.Verb.UNDONE, last.deed().subject()), tx -> switch (tx.undo(last)) {
            case Undo.Undone(var deed) -> new Result.Undone(deed);
            case Undo.ChangedSince(var deed) -> new Result.ChangedSince(deed);
        });
    }
}
