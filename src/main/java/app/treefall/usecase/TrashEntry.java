package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.store.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Move an entry to the trash, see what is there, bring it back, or delete it for good.
public final class TrashEntry {

    /// @param at when it was moved there
    public record InTrash(Entry entry, Instant at) {}

    private final Journal journal;

    public TrashEntry(Journal journal) {
        this.journal = journal;
    }

    public void run(Entry entry) throws JournalException {
        journal.write(Deed.of(Deed.Verb.TRASHED, entry.headline()), tx -> {
            tx.trash(Entry.class, entry.id());
            return entry;
        });
    }

    public void restore(Entry entry) throws JournalException {
        journal.write(Deed.of(Deed.Verb.RESTORED, entry.headline()), tx -> {
            tx.restore(Entry.class, entry.id());
            return entry;
        });
    }

    public List<InTrash> trash() throws JournalException {
        var entries = new ArrayList<InTrash>();
        for (var trashed : journal.read(tx -> tx.trashed())) {
            if (trashed.saved().value() instanceof Entry entry) {
                entries.add(new InTrash(entry, trashed.at()));
            }
        }
        return entries;
    }

    /// For good: its words, its history and its drafts leave the file, and so does the suggestion it came from, but
    /// for the key by which that is known when it comes again.
    public void purge(Id<Entry> entry) throws JournalException {
        journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
            var cameFrom = tx.snapshot().suggestions().stream()
                    .filter(suggestion -> entry.equals(suggestion.became()))
                    .toList();
            tx.purge(Entry.class, entry);
            for (var suggestion : cameFrom) {
                tx.purge(Suggestion.class, suggestion.id());
                tx.put(suggestion.forgotten());
            }
            return entry;
        });
    }
}
