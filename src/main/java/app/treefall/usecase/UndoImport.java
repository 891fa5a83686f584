package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Suggestion;
import app.treefall.store.Journal;
import app.treefall.store.Tx;

/// Take a whole import back as one step, long after it was made: its suggestions, and the entries that came of them as
/// they came; likewise the 1:1s and the episodes that came of them. What was edited since, told, held, or went into
/// another entry stays.
public final class UndoImport {

    public sealed interface Result {

        /// @param suggestions how many left the inbox, or what became of them
        /// @param entries     how many entries left the journal
        /// @param stayed      how many entries stayed because something was done with them since
        record TakenBack(Batch batch, int suggestions, int entries, int stayed) implements Result {}

        record Gone() implements Result {}
    }

    private final Journal journal;

    public UndoImport(Journal journal) {
        this.journal = journal;
    }

    public Result run(Id<Batch> id) throws JournalException {
        var now = journal.snapshot();
        var batch = now.find(id);
        if (batch == null) {
            return new Result.Gone();
        }
        return journal.write(Deed.of(Deed.Verb.UNDONE, batch.source()), tx -> takeBack(batch, tx));
    }

    private static Result takeBack(Batch batch, Tx tx) throws JournalException {
        var now = tx.snapshot();
        int suggestions = 0;
        int entries = 0;
        int stayed = 0;
        for (var suggestion : now.suggestions()) {
            if (!suggestion.batch().equals(batch.id())) {
                continue;
            }
            var became = suggestion.became();
            var entry = became == null ? null : now.find(became);
            boolean asItCame = entry != null
                    && suggestion.state() instanceof Suggestion.State.Accepted
                    && (now.revisionOf(entry.id()) == 1 || saysWhatCame(entry, suggestion))
                    && now.tellingsOf(entry.id()).isEmpty();
            if (entry != null && asItCame) {
                tx.takeOut(Entry.class, entry.id());
                entries++;
            }
            if (entry != null && !asItCame) {
                stayed++;
            } else {
                tx.takeOut(Suggestion.class, suggestion.id());
                suggestions++;
            }
        }
        var meetings = new TakeBackOneOnOnes(now, tx);
        meetings.run(batch.id());
        suggestions += meetings.taken();
        stayed += meetings.stayed();
        if (stayed == 0) {
            tx.takeOut(Batch.class, batch.id());
        }
        return new Result.TakenBack(batch, suggestions, entries, stayed);
    }

    /// An entry that was taken back before and has come again has more than one revision, and was not edited.
    private static boolean saysWhatCame(Entry entry, Suggestion suggestion) {
        var came = AcceptSuggestion.withRest(suggestion.entry(), suggestion);
        var days = suggestion.undated() ? entry.days() : came.days();
        return came.toDraft().days(days).finished().equals(entry);
    }
}
