package app.treefall.usecase;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Take suggestions out of the inbox: as entries, into an entry, or away for good. One step, however many they are.
public final class AcceptSuggestion {

    public sealed interface Result {

        /// @param entries what came into the journal, in the order asked for
        /// @param skipped how many did not wait in the inbox any more
        record Accepted(List<Entry> entries, int skipped) implements Result {}

        record Merged(Entry entry) implements Result {}

        record Dismissed(int count) implements Result {}

        /// The suggestion does not wait in the inbox any more, or the entry is gone. Nothing was written.
        record Gone() implements Result {}
    }

    private final Journal journal;

    public AcceptSuggestion(Journal journal) {
        this.journal = journal;
    }

    public Result run(List<Id<Suggestion>> suggestions) throws JournalException {
        return accept(suggestions, null);
    }

    /// For what nobody dated.
    public Result on(LocalDate day, List<Id<Suggestion>> suggestions) throws JournalException {
        return accept(suggestions, day);
    }

    /// As its owner has written it meanwhile; it keeps the suggestion's id.
    public Result edited(Id<Suggestion> suggestion, Entry entry) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.ACCEPTED, entry.headline()), tx -> {
            var waiting = waiting(tx, suggestion);
            if (waiting == null) {
                return new Result.Gone();
            }
            tx.put(entry);
            tx.put(waiting.with(new Suggestion.State.Accepted(entry.id())));
            return new Result.Accepted(List.of(entry), 0);
        });
    }

    /// What the suggestion adds goes into the entry: its numbers, tags and evidence, and the parts of its story
    /// that the entry does not have; what the entry says stays.
    public Result merge(Id<Suggestion> suggestion, Id<Entry> into) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.MERGED, nameOf(List.of(suggestion))), tx -> {
            var waiting = waiting(tx, suggestion);
            var there = tx.find(Entry.class, into);
            if (waiting == null || there == null) {
                return new Result.Gone();
            }
            var merged = Merger.merged(waiting, there.value());
            tx.put(merged);
            tx.put(waiting.with(new Suggestion.State.Merged(into)));
            return new Result.Merged(merged);
        });
    }

    /// For good: imported again, it does not come back.
    public Result dismiss(List<Id<Suggestion>> suggestions) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.DISMISSED, nameOf(suggestions)), tx -> {
            int count = 0;
            for (var id : suggestions) {
                var waiting = waiting(tx, id);
                if (waiting != null) {
                    tx.put(waiting.with(new Suggestion.State.Dismissed()));
                    count++;
                }
            }
            return new Result.Dismissed(count);
        });
    }

    private Result accept(List<Id<Suggestion>> suggestions, @Nullable LocalDate day) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.ACCEPTED, nameOf(suggestions)), tx -> {
            var entries = new ArrayList<Entry>();
            for (var id : suggestions) {
                var waiting = waiting(tx, id);
                if (waiting != null) {
                    var entry = day == null || !waiting.undated()
                            ? waiting.entry()
                            : waiting.entry().toDraft().days(DaySpan.on(day)).finished();
                    tx.put(withRest(entry, waiting));
                    tx.put(waiting.with(new Suggestion.State.Accepted(entry.id())));
                    entries.add(withRest(entry, waiting));
                }
            }
            return new Result.Accepted(List.copyOf(entries), suggestions.size() - entries.size());
        });
    }

    /// What was not understood goes along, where only its owner reads it.
    static Entry withRest(Entry entry, Suggestion suggestion) {
        var note = new StringBuilder(entry.candidNote().text());
        for (var words : suggestion.notUnderstood()) {
            note.append(note.isEmpty() ? "" : "\n").append(words.text());
        }
        return entry.toDraft().candidNote(Prose.of(note.toString())).finished();
    }

    private Prose nameOf(List<Id<Suggestion>> suggestions) throws JournalException {
        if (suggestions.size() != 1) {
            return Prose.NONE;
        }
        var only = journal.<@Nullable Suggestion>read(tx -> waiting(tx, suggestions.getFirst()));
        return only == null ? Prose.NONE : only.entry().headline();
    }

    private static @Nullable Suggestion waiting(Tx tx, Id<Suggestion> id) throws JournalException {
        var saved = tx.find(Suggestion.class, id);
        return saved == null || !saved.value().isWaiting() ? null : saved.value();
    }
}
