package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.EpisodeDraft;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.domain.OneOnOne.State;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Plan the 1:1s that a calendar proposes, or dismiss them for good. One step, however many they are.
///
/// Somebody whom the journal does not know yet comes into it; somebody without a rhythm gets the calendar's. A day on
/// which there is an episode with them already is left as it is.
public final class PlanOneOnOne {

    public sealed interface Result {

        /// @param episodes  what was planned, or entered as held
        /// @param moved     how many planned ones are at another time now
        /// @param cancelled how many planned ones went to the trash
        /// @param skipped   how many did not wait any more, or hold nothing that was asked for
        record Planned(List<Episode> episodes, int moved, int cancelled, int skipped) implements Result {}

        record Dismissed(int count) implements Result {}
    }

    /// How much of a series is wanted.
    ///
    /// @param next how many of the coming ones, the next one first
    /// @param past what becomes of those before today
    /// @param with who it is with; null for as it was understood
    public record Wish(int next, Past past, @Nullable Id<Person> with) {

        /// The next one, and nothing of what is over.
        public static final Wish NEXT = new Wish(1, Past.LEFT_OUT, null);
    }

    public enum Past {
        LEFT_OUT,
        /// As episodes that were held, without any preparation.
        AS_HELD
    }

    private static final int USUAL_MINUTES = 30;

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public PlanOneOnOne(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    public Result run(List<Id<OneOnOne>> oneOnOnes, Wish wish) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.ACCEPTED, nameOf(oneOnOnes)), tx -> {
            var planning = new Planning(tx, wish, today.get());
            for (var id : oneOnOnes) {
                planning.take(id);
            }
            return planning.result();
        });
    }

    /// For good: imported again, a series does not come back.
    public Result dismiss(List<Id<OneOnOne>> oneOnOnes) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.DISMISSED, nameOf(oneOnOnes)), tx -> {
            int count = 0;
            for (var id : oneOnOnes) {
                var found = tx.find(OneOnOne.class, id);
                if (found != null && found.value().isWaiting()) {
                    tx.put(found.value().with(new State.Dismissed()));
                    count++;
                }
            }
            return new Result.Dismissed(count);
        });
    }

    private Prose nameOf(List<Id<OneOnOne>> oneOnOnes) throws JournalException {
        var only = oneOnOnes.size() == 1 ? journal.snapshot().find(oneOnOnes.getFirst()) : null;
        return only == null ? Prose.NONE : only.with().shown();
    }

    static Person inRhythm(Person it, Person.@Nullable Cadence rhythm) {
        return new Person(
                it.id(),
                it.name(),
                it.handle(),
                it.pronouns(),
                it.relation(),
                it.title(),
                it.decides(),
                it.attention(),
                rhythm,
                it.note());
    }

    /// One step, as far as it has come.
    private static final class Planning {

        private final Tx tx;
        private final Wish wish;
        private final LocalDate today;
        private final List<Episode> episodes = new ArrayList<>();
        private Snapshot now;
        private int moved;
        private int cancelled;
        private int skipped;

        private Planning(Tx tx, Wish wish, LocalDate today) throws JournalException {
            this.tx = tx;
            this.wish = wish;
            this.today = today;
            now = tx.snapshot();
        }

        private Result result() {
            return new Result.Planned(List.copyOf(episodes), moved, cancelled, skipped);
        }

        private void take(Id<OneOnOne> id) throws JournalException {
            var waiting = now.find(id);
            if (waiting == null || !waiting.isWaiting()) {
                skipped++;
                return;
            }
            switch (waiting.proposal()) {
                case Proposal.Plan plan -> plan(waiting, plan);
                case Proposal.Move(var episode, var _, var to) -> move(waiting, now.find(episode), to);
                case Proposal.Cancel(var episode, var was) -> cancel(waiting, now.find(episode), was);
            }
        }

        private void plan(OneOnOne waiting, Proposal.Plan plan) throws JournalException {
            var coming = plan.coming().stream()
                    .filter(time -> !time.day().isBefore(today))
                    .limit(wish.next())
                    .toList();
            var past = wish.past() == Past.LEFT_OUT ? List.<OneOnOne.Time>of() : plan.past();
            if (coming.isEmpty() && past.isEmpty()) {
                skipped++;
                return;
            }
            var there = personOf(waiting);
            var minutes = (coming.isEmpty() ? past : coming).getLast().minutes();
            boolean rhythm = waiting.everyDays() > 0 && (there == null || there.oneOnOne() == null);
            var person = there == null ? somebody(waiting) : there;
            if (rhythm) {
                person = inRhythm(person, new Person.Cadence(waiting.everyDays(), minutes));
            }
            if (there == null || rhythm) {
                put(person);
            }
            var planned = new ArrayList<State.Planned>();
            for (var time : past) {
                add(person, time, EpisodeDraft.blank(person.id(), time.day()).held(time.day()), planned);
            }
            for (var time : coming) {
                add(person, time, EpisodeDraft.blank(person.id(), time.day()), planned);
            }
            accept(waiting, new State.Accepted(person.id(), there == null, there != null && rhythm, planned));
        }

        private @Nullable Person personOf(OneOnOne waiting) {
            var chosen = wish.with() != null ? wish.with() : waiting.person();
            var person = chosen == null ? null : now.find(chosen);
            return person != null
                    ? person
                    : KnownPeople.in(now)
                            .find(
                                    waiting.with().name().text(),
                                    waiting.with().address().text(),
                                    waiting.series().text());
        }

        private static Person somebody(OneOnOne waiting) {
            return Person.named(waiting.with().shown(), Person.Relation.PEER);
        }

        private void add(Person person, OneOnOne.Time time, EpisodeDraft draft, List<State.Planned> planned)
                throws JournalException {
            boolean isThere = now.episodesWith(person.id()).stream()
                    .anyMatch(each -> each.day().equals(time.day()));
            if (!isThere) {
                var episode = draft.at(time.at())
                        .minutes(time.minutes() > 0 ? time.minutes() : USUAL_MINUTES)
                        .finished();
                put(episode);
                episodes.add(episode);
                planned.add(new State.Planned(time.key(), episode.id()));
            }
        }

        private void move(OneOnOne waiting, @Nullable Episode episode, OneOnOne.Time to) throws JournalException {
            if (episode == null || episode.held()) {
                skipped++;
                put(waiting.with(new State.Dismissed()));
                return;
            }
            put(episode.toDraft().day(to.day()).at(to.at()).finished());
            moved++;
            accept(waiting, accepted(episode, to.key()));
        }

        private void cancel(OneOnOne waiting, @Nullable Episode episode, OneOnOne.Time was) throws JournalException {
            if (episode == null || episode.held()) {
                skipped++;
                put(waiting.with(new State.Dismissed()));
                return;
            }
            tx.trash(Episode.class, episode.id());
            now = now.with(List.of(), List.of(episode.id()));
            cancelled++;
            accept(waiting, accepted(episode, was.key()));
        }

        private static State.Accepted accepted(Episode episode, Prose key) {
            return new State.Accepted(episode.person(), false, false, List.of(new State.Planned(key, episode.id())));
        }

        /// What else waits of the same series and proposes the same in an older form is settled with it.
        private void accept(OneOnOne waiting, State.Accepted state) throws JournalException {
            put(waiting.with(state));
            for (var other : now.oneOnOnesWaiting()) {
                if (other.series().equals(waiting.series()) && isOlderFormOf(waiting.proposal(), other.proposal())) {
                    put(other.with(new State.Accepted(state.with(), false, false, List.of())));
                }
            }
        }

        private static boolean isOlderFormOf(Proposal taken, Proposal other) {
            return switch (taken) {
                case Proposal.Plan _ -> other instanceof Proposal.Plan;
                case Proposal.Move(var _, var _, var to) ->
                    other instanceof Proposal.Move move && move.to().key().equals(to.key());
                case Proposal.Cancel _ -> false;
            };
        }

        private void put(Kept thing) throws JournalException {
            now = now.with(List.of(tx.put(thing)), List.of());
        }
    }
}
