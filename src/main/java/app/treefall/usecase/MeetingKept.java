package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.EpisodeDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a meeting leaves behind in the journal: worked out whole before any of it is written.
final class MeetingKept {

    private final Snapshot journal;
    private final MeetingSaid said;
    private final Id<Person> person;
    private final Episode episode;
    private final @Nullable Episode next;
    private final Map<Id<?>, Kept> things = new LinkedHashMap<>();

    /// @param planned the episode as it stands, not held yet
    MeetingKept(Snapshot journal, Episode planned, MeetingSaid said) {
        this.journal = journal;
        this.said = said;
        person = planned.person();
        var answers = new AnswersKept(journal, said, planned);
        var promises = new ArrayList<>(planned.promises());
        promises.addAll(said.promises());
        episode = planned.toDraft()
                .held(said.day())
                .title(said.title())
                .points(said.points().stream().map(MeetingSaid.Point::point).toList())
                .questions(answers.posed())
                .promises(promises)
                .notes(said.notes())
                .finished();
        put(episode);
        next = next(planned);
        if (next != null) {
            put(next);
        }
        said.points().forEach(this::tell);
        answers.things().forEach(this::put);
        said.kept().forEach(this::keepPromise);
        said.news().forEach(this::tellNews);
    }

    Episode episode() {
        return episode;
    }

    @Nullable
    Episode next() {
        return next;
    }

    Iterable<Kept> things() {
        return things.values();
    }

    private void put(Kept thing) {
        things.put(thing.id(), thing);
    }

    private <T extends Kept> @Nullable T now(Id<T> id) {
        var stored = journal.find(id);
        if (stored == null) {
            return null;
        }
        var changed = things.get(id);
        @SuppressWarnings("unchecked")
        var latest = changed == null ? stored : (T) changed;
        return latest;
    }

    private void tell(MeetingSaid.Point told) {
        var point = told.point();
        var entry = point.entry();
        var outcome = point.outcome();
        if (entry == null || outcome == null || outcome == Outcome.DEFERRED || journal.find(entry) == null) {
            return;
        }
        var landing = landing(outcome);
        put(new Telling(
                Id.fresh(),
                entry,
                person,
                said.day(),
                Telling.Setting.ONE_ON_ONE,
                landing,
                landing == null ? null : Objects.requireNonNullElse(told.sign(), Telling.Sign.THEIR_WORDS),
                point.theirWords(),
                landing == null ? null : said.day(),
                episode.id()));
    }

    private static Telling.@Nullable Landing landing(Outcome outcome) {
        return switch (outcome) {
            case UNDERSTOOD -> Telling.Landing.UNDERSTOOD;
            case REPEATED_UPWARD -> Telling.Landing.REPEATED_UPWARD;
            case MISUNDERSTOOD -> Telling.Landing.MISUNDERSTOOD;
            case SAID, TOLD, DEFERRED -> null;
        };
    }

    private void keepPromise(MeetingSaid.PromiseKept kept) {
        var made = now(kept.episode());
        if (made != null && kept.index() < made.promises().size()) {
            put(made.withPromiseKept(kept.index(), said.day()));
        }
    }

    private void tellNews(MeetingSaid.News news) {
        var thread = now(news.thread());
        if (thread != null && thread.kind() instanceof Kind.Thread running) {
            put(moved(thread, running, news));
        }
    }

    private Entry moved(Entry thread, Kind.Thread running, MeetingSaid.News news) {
        var all = new ArrayList<>(running.news());
        all.add(new Kind.Thread.News(said.day(), news.words()));
        return thread.toDraft()
                .kind(new Kind.Thread(running.nextStep(), running.payOff(), all, running.resolved(), running.became()))
                .finished();
    }

    /// The next episode with what was not reached; null when nobody knows when that is.
    private @Nullable Episode next(Episode planned) {
        var carried = said.points().stream()
                .map(MeetingSaid.Point::point)
                .filter(point -> point.outcome() == Outcome.DEFERRED)
                .map(TalkingPoint::carriedOver)
                .toList();
        var following = following(planned);
        if (following != null) {
            return carried.isEmpty() && isOn(following) ? null : with(following, carried);
        }
        var day = said.next();
        return day == null
                ? null
                : EpisodeDraft.blank(person, day)
                        .at(planned.at())
                        .minutes(planned.minutes())
                        .points(carried)
                        .finished();
    }

    private boolean isOn(Episode following) {
        return said.next() == null || said.next().equals(following.day());
    }

    /// The one that is planned already, in front of what is planned for it.
    private Episode with(Episode following, List<TalkingPoint> carried) {
        var points = new ArrayList<>(carried);
        for (var point : following.points()) {
            boolean isThere = point.entry() != null
                    && carried.stream().anyMatch(one -> point.entry().equals(one.entry()));
            if (!isThere) {
                points.add(point);
            }
        }
        var day = said.next() == null ? following.day() : said.next();
        return following.toDraft().day(day).points(points).finished();
    }

    private @Nullable Episode following(Episode planned) {
        return journal.episodesWith(person).stream()
                .filter(other -> !other.held()
                        && !other.id().equals(planned.id())
                        && other.day().isAfter(said.day()))
                .findFirst()
                .orElse(null);
    }
}
