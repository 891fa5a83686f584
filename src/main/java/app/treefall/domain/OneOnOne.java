package app.treefall.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A 1:1 that a calendar proposes. It waits in the inbox beside the suggestions of entries until its owner plans it or
/// dismisses it; until then it is no episode, and nothing counts it.
///
/// Its id follows from its series and from what it proposes, so that the same calendar imported again is known.
///
/// @param series       the key of the event it belongs to; the same in every calendar that holds it
/// @param person       who it is in the journal; null for somebody new
/// @param everyDays    days from one to the next, as most of them have it; 0 for a single one
/// @param notUnderstood of its event, and what its owner should know of it
public record OneOnOne(
        Id<OneOnOne> id,
        Id<Batch> batch,
        Suggestion.Origin origin,
        Prose series,
        With with,
        @Nullable Id<Person> person,
        Prose summary,
        int everyDays,
        Proposal proposal,
        List<Prose> notUnderstood,
        State state)
        implements Kept {

    /// Who it is with, as the calendar says it; either may be empty, not both.
    public record With(Prose name, Prose address) {

        /// The name, else the address.
        public Prose shown() {
            return name.hasWords() ? name : address;
        }
    }

    /// One meeting.
    ///
    /// @param key by which it is known when it was moved
    /// @param at  null where it takes the whole day
    public record Time(Prose key, LocalDate day, @Nullable LocalTime at, int minutes) {}

    /// What the calendar says of it.
    public sealed interface Proposal {

        /// @param coming the next ones, the first one first; may be empty
        /// @param past   those before, the first one first
        record Plan(List<Time> coming, List<Time> past) implements Proposal {
            public Plan {
                coming = List.copyOf(coming);
                past = List.copyOf(past);
            }
        }

        /// An episode that is planned takes place at another time now.
        ///
        /// @param was as it is planned; its key is that of the meeting
        record Move(Id<Episode> episode, Time was, Time to) implements Proposal {}

        /// An episode that is planned does not take place.
        record Cancel(Id<Episode> episode, Time was) implements Proposal {}
    }

    /// What became of it.
    public sealed interface State {

        record Waiting() implements State {}

        /// @param episodes  what was planned, moved or cancelled
        /// @param met       whether the person came into the journal with it
        /// @param rhythm    whether the person had no rhythm before
        record Accepted(Id<Person> with, boolean met, boolean rhythm, List<Planned> episodes) implements State {
            public Accepted {
                episodes = List.copyOf(episodes);
            }
        }

        /// For good.
        record Dismissed() implements State {}

        /// Which meeting became which episode.
        record Planned(Prose key, Id<Episode> episode) {}
    }

    public OneOnOne {
        notUnderstood = List.copyOf(notUnderstood);
    }

    public boolean isWaiting() {
        return state instanceof State.Waiting;
    }

    public OneOnOne with(State next) {
        return new OneOnOne(id, batch, origin, series, with, person, summary, everyDays, proposal, notUnderstood, next);
    }

    public OneOnOne with(Id<Person> somebody) {
        return new OneOnOne(
                id, batch, origin, series, with, somebody, summary, everyDays, proposal, notUnderstood, state);
    }

    /// The day it is about: the next one, else the last one there was; null where there is none.
    public @Nullable LocalDate day() {
        return switch (proposal) {
            case Proposal.Plan(var coming, var past) ->
                !coming.isEmpty()
                        ? coming.getFirst().day()
                        : past.isEmpty() ? null : past.getLast().day();
            case Proposal.Move(var _, var _, var to) -> to.day();
            case Proposal.Cancel(var _, var was) -> was.day();
        };
    }

    /// What the calendar said of its meetings.
    public List<Time> times() {
        return switch (proposal) {
            case Proposal.Plan(var coming, var past) ->
                Stream.concat(past.stream(), coming.stream()).toList();
            case Proposal.Move(var _, var _, var to) -> List.of(to);
            case Proposal.Cancel _ -> List.of();
        };
    }

    /// The same without a word: it is still known when it comes again, but says nothing any more.
    public OneOnOne forgotten() {
        return new OneOnOne(
                id,
                batch,
                new Suggestion.Origin(Prose.NONE, 0, origin.key()),
                series,
                new With(Prose.NONE, Prose.NONE),
                person,
                Prose.NONE,
                everyDays,
                proposal,
                List.of(),
                state);
    }
}
