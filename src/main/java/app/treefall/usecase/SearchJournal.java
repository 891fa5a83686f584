package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.Hit;
import app.treefall.store.Journal;
import java.util.List;

/// Find entries by words, as one types. Any string is a legal query.
public final class SearchJournal {

    /// @param snippet a piece of its text
    /// @param ranges  where in the snippet the words stand
    public record Found(Id<Entry> entry, Prose snippet, List<Range> ranges) {
        public Found {
            ranges = List.copyOf(ranges);
        }
    }

    /// From `start` up to but not including `end`, in chars.
    public record Range(int start, int end) {}

    private final Journal journal;

    public SearchJournal(Journal journal) {
        this.journal = journal;
    }

    /// Newest first.
    public List<Found> run(String query, int limit) throws JournalException {
        return journal.read(tx -> tx.search(query, limit)).stream()
                .map(SearchJournal::found)
                .toList();
    }

    private static Found found(Hit hit) {
        var ranges = hit.ranges().stream()
                .map(range -> new Range(range.start(), range.end()))
                .toList();
        return new Found(hit.entry(), hit.snippet(), ranges);
    }
}
