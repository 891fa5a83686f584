package app.treefall.usecase;

import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;

/// Look at the journal as it stands now, whoever wrote it last.
public final class ReadJournal {

    private final Journal journal;

    public ReadJournal(Journal journal) {
        this.journal = journal;
    }

    public Snapshot run() throws JournalException {
        return journal.snapshot();
    }

    /// Whether another window or the terminal has written since this was last asked.
    public boolean hasChangedElsewhere() throws JournalException {
        return journal.changedElsewhere();
    }
}
