package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.Hit;
import app.treefall.store.Journal;
import java.util.List;
import java.util.function.LongPredicate;

/// Find entries by words, as one types. Any string is a legal query.
public final class SearchJournal {

    /// @param inHeadline where in the headline words stand
    /// @param snippet    a piece of its text; of the headline where that says it all
    /// @param ranges     where in the snippet the words stand
    public record Found(Id<Entry> entry, List<Range> inHeadline, Prose snippet, List<Range> ranges, Where where) {
        public Found {
            inHeadline = List.copyOf(inHeadline);
            ranges = List.copyOf(ranges);
        }
    }

    /// What the snippet is a piece of.
    public enum Where {
        HEADLINE,
        STORY,
        PEOPLE,
        TAGS,
        TESTIMONIAL
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

    /// The same, among some only.
    ///
    /// @param among by the order of first saving
    public List<Found> run(String query, int limit, LongPredicate among) throws JournalException {
        return journal.read(tx -> tx.search(query, limit, among)).stream()
                .map(SearchJournal::found)
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.entry(),
                ranges(hit.inHeadline()),
                hit.snippet(),
                ranges(hit.ranges()),
                Where.valueOf(hit.where().name()));
    }

    private static List<Range> ranges(List<Hit.Range> ranges) {
        return ranges.stream()
                .map(range -> new Range(range.start(), range.end()))
                .toList();
    }
}
