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

    /// Checks what opening had no time to check. To be run once the journal is on the screen.
    ///
    /// @throws JournalException with [app.treefall.domain.Trouble.Damaged] naming what is not as it was written
    public void checkTheRest() throws JournalException {
        journal.verifyRestForWork();
    }

    /// Whether the search index was damaged and has been built anew out of the entries since the journal was
    /// opened.
    public boolean hasMendedSearch() {
        return journal.hasMendedSearch();
    }

    /// Whether another window or the terminal has written since this was last asked.
    public boolean hasChangedElsewhere() throws JournalException {
        return journal.changedElsewhere();
    }
}
