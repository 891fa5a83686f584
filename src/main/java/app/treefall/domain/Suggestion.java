package app.treefall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry that an import proposes. It waits in the inbox until its owner accepts it, merges it into an entry, or
/// dismisses it for good; until then it is no entry, and nothing counts or tells it.
///
/// Its id follows from where it came from, so that the same thing imported again is known, whatever became of it.
///
/// @param entry         what was understood; keeps its id when it is accepted
/// @param undated       nobody said when it was; its entry stands on the day of the import
/// @param notUnderstood words that belong to it and found no place in it
public record Suggestion(
        Id<Suggestion> id,
        Id<Batch> batch,
        Origin origin,
        Entry entry,
        boolean undated,
        List<Prose> notUnderstood,
        State state)
        implements Kept {

    /// Where it came from.
    ///
    /// @param source the name of what was imported, without its folder
    /// @param line   where it begins there, from 1; 0 where there are no lines
    /// @param key    what it is known by when it comes again; the same after the source was edited elsewhere
    public record Origin(Prose source, int line, Prose key) {}

    /// What became of it.
    public sealed interface State {

        record Waiting() implements State {}

        record Accepted(Id<Entry> as) implements State {}

        record Merged(Id<Entry> into) implements State {}

        /// For good.
        record Dismissed() implements State {}
    }

    public Suggestion {
        notUnderstood = List.copyOf(notUnderstood);
    }

    public boolean isWaiting() {
        return state instanceof State.Waiting;
    }

    public Suggestion with(State next) {
        return new Suggestion(id, batch, origin, entry, undated, notUnderstood, next);
    }

    public Suggestion with(Entry next) {
        return new Suggestion(id, batch, origin, next, undated, notUnderstood, state);
    }

    /// The same without a word: it is still known when it comes again, but says nothing any more.
    public Suggestion forgotten() {
        var nothing = EntryDraft.blank(entry.id(), entry.days()).finished();
        return new Suggestion(id, batch, new Origin(Prose.NONE, 0, origin.key()), nothing, undated, List.of(), state);
    }

    /// The entry it became or went into; null while there is none.
    public @Nullable Id<Entry> became() {
        return switch (state) {
            case State.Accepted(var as) -> as;
            case State.Merged(var into) -> into;
            case State.Waiting _, State.Dismissed _ -> null;
        };
    }
}
