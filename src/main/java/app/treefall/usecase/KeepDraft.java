package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.util.List;

/// Keep what is being typed, before anybody saved it.
public final class KeepDraft {

    private static final Deed TYPING = Deed.of(Deed.Verb.EDITED, Prose.NONE);

    private final Journal journal;

    public KeepDraft(Journal journal) {
        this.journal = journal;
    }

    public void run(Draft draft) throws JournalException {
        journal.write(TYPING, tx -> {
            tx.keepDraft(draft);
            return null;
        });
    }

    public void discard(String place) throws JournalException {
        journal.write(TYPING, tx -> {
            tx.discardDraft(place);
            return null;
        });
    }

    /// Of what nobody saved yet, last written first.
    public List<Draft> all() throws JournalException {
        return journal.read(tx -> waiting(tx));
    }

    static List<Draft> waiting(Tx tx) throws JournalException {
        return tx.drafts().stream().filter(draft -> !WrappedNotes.isOne(draft)).toList();
    }
}
