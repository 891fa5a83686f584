package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.domain.OneOnOne.State;
import app.treefall.domain.OneOnOne.Time;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.Origins;
import app.treefall.imports.TextLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a calendar says that the journal has not heard yet: a series to plan; a meeting that was planned out of it and
/// is at another time now, or is not at all.
///
/// Only what the calendar itself changed since it was last imported counts: what its owner moved in the journal stays
/// where it was put.
final class CompareOneOnOnes {

    /// Enough for a quarter of weekly ones.
    private static final int MOST_COMING = 12;

    private static final int MOST_PAST = 60;
    /// Days between a planned one and the calendar's that are the same meeting all the same.
    private static final int NEAR = 3;

    private final Snapshot journal;
    private final LocalDate today;
    private final Id<Batch> batch;
    private final Prose source;
    private final List<OneOnOne> added = new ArrayList<>();
    private final List<TextLine> leftOver = new ArrayList<>();
    private int known;

    CompareOneOnOnes(Snapshot journal, LocalDate today, Id<Batch> batch, Prose source) {
        this.journal = journal;
        this.today = today;
        this.batch = batch;
        this.source = source;
    }

    List<OneOnOne> added() {
        return added;
    }

    /// How many series say nothing new.
    int known() {
        return known;
    }

    /// What there was to plan and is not any more.
    List<TextLine> leftOver() {
        return leftOver;
    }

    /// @param seen what an earlier file of the same import proposes
    void compare(FoundOneOnOne found, Set<Id<OneOnOne>> seen) {
        int before = added.size();
        var earlier = journal.oneOnOnes().stream()
                .filter(each -> each.series().text().equals(found.series()))
                .toList();
        var person = KnownPeople.in(journal).find(found.name(), found.address(), found.series());
        for (var proposal : proposals(found, earlier, person)) {
            var proposed = oneOnOne(found, person, proposal);
            if (journal.find(proposed.id()) == null && seen.add(proposed.id())) {
                added.add(proposed);
            }
        }
        if (earlier.isEmpty() && found.times().isEmpty()) {
            leftOver.add(new TextLine(found.line(), "1 event: cancelled before it was planned here"));
        } else if (added.size() == before) {
            known++;
        }
    }

    private List<Proposal> proposals(FoundOneOnOne found, List<OneOnOne> earlier, @Nullable Person person) {
        if (earlier.stream().anyMatch(CompareOneOnOnes::isRefused)) {
            return List.of();
        }
        var proposals = new ArrayList<>(changes(found, earlier));
        var coming = found.times().stream()
                .filter(time -> !time.day().isBefore(today))
                .limit(MOST_COMING)
                .toList();
        var past = found.times().stream()
                .filter(time -> time.day().isBefore(today))
                .toList();
        var lately = past.subList(Math.max(0, past.size() - MOST_PAST), past.size());
        var plan = plan(found, new Proposal.Plan(coming, lately), earlier, person);
        if (plan != null) {
            proposals.add(plan);
        }
        return proposals;
    }

    /// A series that was dismissed is not proposed again; a single change that was dismissed says nothing of the
    /// rest.
    private static boolean isRefused(OneOnOne earlier) {
        return earlier.state() instanceof State.Dismissed && earlier.proposal() instanceof Proposal.Plan;
    }

    /// Of the meetings that became episodes.
    private List<Proposal> changes(FoundOneOnOne found, List<OneOnOne> earlier) {
        var now = new HashMap<String, Time>();
        found.times().forEach(time -> now.put(time.key().text(), time));
        var said = new HashMap<String, Time>();
        earlier.forEach(each -> each.times().forEach(time -> said.put(time.key().text(), time)));
        var proposals = new ArrayList<Proposal>();
        planned(earlier).forEach((key, id) -> {
            var episode = journal.find(id);
            if (episode == null || episode.held() || episode.day().isBefore(today)) {
                return;
            }
            var time = now.get(key);
            boolean isGone = time == null && (found.whole() || found.cancelled().contains(key));
            if (isGone) {
                proposals.add(new Proposal.Cancel(id, asPlanned(episode, Prose.of(key))));
            } else if (time != null && !isSame(time, said.get(key)) && !isAt(episode, time)) {
                proposals.add(new Proposal.Move(id, asPlanned(episode, time.key()), time));
            }
        });
        return proposals;
    }

    private static Map<String, Id<Episode>> planned(List<OneOnOne> earlier) {
        var planned = new LinkedHashMap<String, Id<Episode>>();
        for (var each : earlier) {
            if (each.state() instanceof State.Accepted accepted) {
                accepted.episodes().forEach(one -> planned.put(one.key().text(), one.episode()));
            }
        }
        return planned;
    }

    /// Null where there is nothing to plan.
    private @Nullable Proposal plan(
            FoundOneOnOne found, Proposal.Plan plan, List<OneOnOne> earlier, @Nullable Person person) {
        var next = plan.coming().isEmpty() ? null : plan.coming().getFirst();
        if (next == null) {
            return earlier.isEmpty() && !plan.past().isEmpty() ? plan : null;
        }
        boolean waits = earlier.stream()
                .anyMatch(each -> each.isWaiting()
                        && each.proposal() instanceof Proposal.Plan
                        && each.times().stream().anyMatch(time -> isSame(next, time)));
        if (waits || planned(earlier).containsKey(next.key().text())) {
            return null;
        }
        var open = person == null ? null : nearest(person, next, found.everyDays());
        if (open == null) {
            boolean isPlannedFurther = person != null
                    && earlier.stream().anyMatch(each -> each.state() instanceof State.Accepted)
                    && journal.episodesWith(person.id()).stream().anyMatch(this::isAhead);
            return isPlannedFurther ? null : plan;
        }
        return isAt(open, next) ? null : new Proposal.Move(open.id(), asPlanned(open, next.key()), next);
    }

    /// The episode that is this meeting already, though nobody said so.
    private @Nullable Episode nearest(Person person, Time next, int everyDays) {
        Episode nearest = null;
        for (var episode : journal.episodesWith(person.id())) {
            boolean isCandidate = isAhead(episode) && away(episode, next) <= Math.max(NEAR, everyDays / 2);
            if (isCandidate && (nearest == null || away(episode, next) < away(nearest, next))) {
                nearest = episode;
            }
        }
        return nearest;
    }

    private boolean isAhead(Episode episode) {
        return !episode.held() && !episode.day().isBefore(today);
    }

    private static long away(Episode episode, Time time) {
        return Math.abs(ChronoUnit.DAYS.between(episode.day(), time.day()));
    }

    private static boolean isAt(Episode episode, Time time) {
        return episode.day().equals(time.day()) && Objects.equals(episode.at(), time.at());
    }

    private static boolean isSame(Time time, @Nullable Time other) {
        return other != null && time.day().equals(other.day()) && Objects.equals(time.at(), other.at());
    }

    private static Time asPlanned(Episode episode, Prose key) {
        return new Time(key, episode.day(), episode.at(), episode.minutes());
    }

    private OneOnOne oneOnOne(FoundOneOnOne found, @Nullable Person person, Proposal proposal) {
        var key = key(found, proposal);
        return new OneOnOne(
                new Id<>(UUID.nameUUIDFromBytes(("one on one " + key).getBytes(StandardCharsets.UTF_8))),
                batch,
                new Suggestion.Origin(source, found.line(), Prose.of(key)),
                Prose.of(found.series()),
                new OneOnOne.With(Prose.of(found.name()), Prose.of(found.address())),
                person == null ? null : person.id(),
                Prose.of(found.summary()),
                found.everyDays(),
                proposal,
                found.notUnderstood().stream().map(Prose::of).toList(),
                new State.Waiting());
    }

    private static String key(FoundOneOnOne found, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Plan plan ->
                key(
                        found,
                        "plan",
                        plan.coming().isEmpty()
                                ? plan.past().getLast()
                                : plan.coming().getFirst());
            case Proposal.Move(var _, var _, var to) -> key(found, "move", to);
            case Proposal.Cancel(var episode, var was) ->
                Origins.key("ical", found.series(), "cancel", was.key().text(), episode.toString());
        };
    }

    private static String key(FoundOneOnOne found, String what, Time time) {
        return Origins.key(
                "ical", found.series(), what, time.key().text(), time.day().toString(), String.valueOf(time.at()));
    }
}
