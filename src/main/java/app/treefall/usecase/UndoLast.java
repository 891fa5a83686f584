package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.store.Journal;
import app.treefall.store.Step;
import app.treefall.store.Tx;
import app.treefall.store.Undo;

/// Take back the last thing done, whatever it was and on whichever screen; or do again what was taken back last.
public final class UndoLast {

    public sealed interface Result {
        record Undone(Deed deed) implements Result {}

        /// What it was done to has changed since, so taking it back would take that too. Nothing was changed.
        record ChangedSince(Deed deed) implements Result {}

        record NothingToUndo() implements Result {}
    }

    public sealed interface Redone {

        /// @param deed what was done again
        record Again(Deed deed) implements Redone {}

        /// What it was done to has changed since. Nothing was changed.
        record ChangedSince(Deed deed) implements Redone {}

        record NothingToRedo() implements Redone {}
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
        return journal.write(undoing(last), tx -> switch (undo(tx, last)) {
            case Undo.Undone(var deed) -> new Result.Undone(deed);
            case Undo.ChangedSince(var deed) -> new Result.ChangedSince(deed);
        });
    }

    /// Does again what was taken back last, unless something else was done since.
    public Redone redo() throws JournalException {
        Step undoing = journal.read(tx -> tx.lastRedoable());
        if (undoing == null) {
            return new Redone.NothingToRedo();
        }
        return journal.write(undoing(undoing), tx -> switch (undo(tx, undoing)) {
            case Undo.Undone _ -> new Redone.Again(undoing.deed());
            case Undo.ChangedSince _ -> new Redone.ChangedSince(undoing.deed());
        });
    }

    /// What was noted of a meeting comes back with it, and goes with it.
    private static Undo undo(Tx tx, Step step) throws JournalException {
        var undone = tx.undo(step);
        if (step.deed().verb() == Deed.Verb.HELD && undone instanceof Undo.Undone) {
            WrappedNotes.follow(tx);
        }
        return undone;
    }

    private static Deed undoing(Step step) {
        return Deed.of(Deed.Verb.UNDONE, step.deed().subject());
    }
}
