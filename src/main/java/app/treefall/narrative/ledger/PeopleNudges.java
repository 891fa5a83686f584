package app.treefall.narrative.ledger;

import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is owed to people and by them: loops, promises, questions, 1:1s.
final class PeopleNudges {

    private static final int UNASKED_AFTER_DAYS = 42;
    private static final int UNASKED_BEFORE_A_DECISION_DAYS = 21;
    private static final int DECISION_NEAR_DAYS = 30;
    private static final int PROMISE_WITHOUT_A_DAY = 7;
    private static final int PREPARE_DAYS_BEFORE = 2;
    private static final int WRAP_UP_WITHIN_DAYS = 14;

    private final Ledger ledger;
    private final Snapshot journal;
    private final LocalDate today;
    private final List<Person> deciders;
    private final List<Nudge> found = new ArrayList<>();

    PeopleNudges(Ledger ledger, List<Person> deciders) {
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.today = ledger.today();
        this.deciders = deciders;
    }

    List<Nudge> all() {
        journal.feedback().forEach(this::feedback);
        themes();
        journal.episodes().forEach(this::episode);
        for (var person : journal.people()) {
            nextByCadence(person);
        }
        if (!deciders.isEmpty()) {
            silence(deciders.getFirst());
            question(deciders.getFirst());
            perception(deciders.getFirst());
        }
        return found;
    }

    private void feedback(Feedback feedback) {
        var person = journal.find(feedback.person());
        var received = feedback.received();
        if (person == null) {
            return;
        }
        stalled(feedback, person);
        if (received == null || received.isAfter(today)) {
            return;
        }
        switch (feedback.stage()) {
            case ACTING -> loop(feedback, person, received);
            case RECEIVED -> {
                if (feedback.tone() == Feedback.Tone.CONSTRUCTIVE) {
                    found.add(new Nudge.RemarkUnanswered(
                            feedback.id(),
                            person.id(),
                            Worth.of(58),
                            daysSince(received),
                            Prose.of(
                                    remark(feedback, person, received) + " has no answer yet. What will you change?")));
                }
            }
            case ASKED, TOLD_THEM, CONFIRMED -> {}
        }
    }

    private void loop(Feedback feedback, Person person, LocalDate received) {
        for (var id : feedback.actedIn().reversed()) {
            var entry = journal.find(id);
            if (entry != null && !entry.day().isAfter(today)) {
                found.add(new Nudge.LoopToClose(
                        feedback.id(),
                        person.id(),
                        Worth.of(66),
                        daysSince(entry.day()),
                        Prose.of(remark(feedback, person, received) + " led to " + Speech.quoted(entry.headline())
                                + " on " + Wording.day(entry.day(), today) + ". " + Speech.they(person)
                                + " not know.")));
                return;
            }
        }
    }

    /// Only where the next turn is theirs or nothing has followed; what I owe next has a nudge of its own.
    private void stalled(Feedback feedback, Person person) {
        var stage = feedback.stage();
        boolean stands = switch (stage) {
            case ASKED, TOLD_THEM -> true;
            case ACTING -> feedback.actedIn().isEmpty();
            case RECEIVED, CONFIRMED -> false;
        };
        var wait = LoopWait.of(feedback, journal, today);
        if (!stands || wait == null || !wait.isTooLong()) {
            return;
        }
        var since = wait.since();
        var day = Wording.day(since, today);
        var sentence = switch (stage) {
            case ASKED -> "You asked " + person.shortName() + " on " + day + ". No answer is written down yet.";
            case TOLD_THEM -> "You told " + person.shortName() + " on " + day + " what changed. Do they see it too?";
            case ACTING, RECEIVED, CONFIRMED ->
                remark(feedback, person, since) + " has a plan, and nothing shows it yet.";
        };
        int days = wait.days();
        found.add(new Nudge.LoopStalled(
                feedback.id(),
                person.id(),
                stage,
                Worth.of(40).waiting(days, Math.min(days, 30) / 5),
                days,
                Prose.of(sentence)));
    }

    private String remark(Feedback feedback, Person person, LocalDate received) {
        var about = feedback.theme().hasWords()
                ? "remark on " + feedback.theme().text().strip()
                : "remark of " + Wording.day(received, today);
        return person.shortName() + "’s " + about;
    }

    /// The same criticism from two people, while one of the loops is open.
    private void themes() {
        for (var shared : SharedTheme.in(journal)) {
            if (shared.isOpen()) {
                found.add(new Nudge.SameThemeTwice(
                        shared.feedback().stream().map(Feedback::id).toList(), Worth.of(60), 0, shared.sentence()));
            }
        }
    }

    private void episode(Episode episode) {
        var person = journal.find(episode.person());
        if (person == null) {
            return;
        }
        for (int i = 0; i < episode.promises().size(); i++) {
            promise(episode, i, person);
        }
        int ahead = (int) ChronoUnit.DAYS.between(today, episode.day());
        if (!episode.held()
                && ahead >= 0
                && ahead <= PREPARE_DAYS_BEFORE
                && episode.points().isEmpty()) {
            found.add(new Nudge.EpisodeToPrepare(
                    episode.id(),
                    person.id(),
                    episode.day(),
                    Worth.of(80).near(ahead, 10 - 5 * ahead),
                    ahead,
                    Prose.of("The 1:1 with " + person.shortName() + " is " + when(ahead, episode.day()) + ".")));
        }
        if (!episode.held() && ahead < 0 && -ahead <= WRAP_UP_WITHIN_DAYS) {
            found.add(new Nudge.EpisodeToWrapUp(
                    episode.id(),
                    person.id(),
                    Worth.of(85),
                    -ahead,
                    Prose.of("What landed in the 1:1 with " + person.shortName() + " on "
                            + Wording.day(episode.day(), today) + "?")));
        }
    }

    private void promise(Episode episode, int index, Person person) {
        var promise = episode.promises().get(index);
        var due = promise.due();
        int open = daysSince(episode.day());
        boolean late = due != null && !due.isAfter(today);
        boolean soon = due != null && !due.isAfter(today.plusDays(3));
        boolean owed = due == null ? open >= PROMISE_WITHOUT_A_DAY : soon;
        if (!promise.isOpen() || !owed || episode.day().isAfter(today)) {
            return;
        }
        var words = Speech.quoted(promise.words());
        var day = Wording.day(episode.day(), today);
        var tail = due == null
                ? " Open for " + Wording.lasting(open) + "."
                : (late ? " It was due on " : " It is due on ") + Wording.day(due, today) + ".";
        var sentence = switch (promise.by()) {
            case ME -> "You promised " + person.shortName() + " on " + day + ": " + words + "." + tail;
            case THEM -> person.shortName() + " promised on " + day + ": " + words + "." + tail;
        };
        var worth = switch (promise.by()) {
            case ME -> late ? Worth.of(64).late(open, 14) : Worth.of(64);
            case THEM -> late ? Worth.of(50).late(open, 6) : Worth.of(50);
        };
        found.add(
                new Nudge.PromiseDue(episode.id(), index, promise.by(), person.id(), worth, open, Prose.of(sentence)));
    }

    private void nextByCadence(Person person) {
        var cadence = person.oneOnOne();
        var episodes = journal.episodesWith(person.id());
        if (cadence == null || episodes.isEmpty() || !episodes.getLast().held()) {
            return;
        }
        var next = episodes.getLast().day().plusDays(cadence.everyDays());
        int ahead = (int) ChronoUnit.DAYS.between(today, next);
        if (ahead <= PREPARE_DAYS_BEFORE && ahead >= -cadence.everyDays()) {
            var sentence = ahead < 0
                    ? "The 1:1 with " + person.shortName() + " was to be on " + Wording.day(next, today) + "."
                    : "The next 1:1 with " + person.shortName() + " would be " + when(ahead, next) + ".";
            found.add(new Nudge.EpisodeToPrepare(
                    null, person.id(), next, Worth.of(82), Math.max(ahead, 0), Prose.of(sentence)));
        }
    }

    private String when(int ahead, LocalDate day) {
        return switch (ahead) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "on " + Wording.shortDay(day);
        };
    }

    private void silence(Person person) {
        var silence = ledger.silence(person.id());
        if (silence.alarming()) {
            found.add(new Nudge.SilenceAlarm(
                    person.id(),
                    Worth.of(95),
                    silence.weeks() * 7,
                    Prose.of("Nothing you did has been understood by " + person.shortName() + " for "
                            + Wording.count(silence.weeks(), "week", "weeks") + ".")));
        }
    }

    private void question(Person person) {
        var since = lastConstructive(person.id());
        var season = journal.seasonOn(today);
        boolean near = season != null
                && season.contains(today)
                && Wording.daysBetween(today, season.decision()) <= DECISION_NEAR_DAYS;
        int patience = near ? UNASKED_BEFORE_A_DECISION_DAYS : UNASKED_AFTER_DAYS;
        int days = since == null ? daysOfJournal() : daysSince(since);
        if (days < patience) {
            return;
        }
        var sentence = since == null
                ? "You have not asked " + person.shortName() + " for constructive feedback yet."
                : "You have not asked " + person.shortName() + " for constructive feedback since "
                        + Wording.day(since, today) + ".";
        found.add(new Nudge.QuestionNotAsked(person.id(), since, Worth.of(50), days, Prose.of(sentence)));
    }

    private void perception(Person person) {
        var check = ledger.perceptionCheck(person.id());
        var last = check.last();
        var due = check.due();
        if (due == null || !check.isDue()) {
            return;
        }
        var sentence = last == null
                ? "You have not asked " + person.shortName() + " yet what you contributed."
                : "What " + person.shortName() + " says you contributed is of " + Wording.day(last.day(), today) + ".";
        found.add(new Nudge.PerceptionCheckDue(
                person.id(), last == null ? null : last.day(), Worth.of(44), daysSince(due), Prose.of(sentence)));
    }

    private @Nullable LocalDate lastConstructive(Id<Person> person) {
        var days = new ArrayList<LocalDate>();
        for (var feedback : journal.feedback()) {
            var asked = feedback.asked();
            if (feedback.person().equals(person) && asked != null && feedback.tone() != Feedback.Tone.PRAISE) {
                days.add(asked);
            }
        }
        for (var question : journal.questions()) {
            if (question.purpose() == Question.Purpose.CONSTRUCTIVE) {
                question.asked().stream()
                        .filter(asked -> asked.person().equals(person))
                        .forEach(asked -> days.add(asked.day()));
            }
        }
        return days.stream()
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private int daysOfJournal() {
        var entries = journal.entries();
        return entries.isEmpty() ? 0 : daysSince(entries.getFirst().day());
    }

    private int daysSince(LocalDate day) {
        return Wording.daysBetween(day, today);
    }
}
