package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went before: the last points and how they landed, threads, promises both ways, the loop to report back.
final class Remembering {

    private static final int MOST_THREADS = 2;
    private static final int MOST_ANSWERS = 2;

    private final Snapshot journal;
    private final Ledger ledger;
    private final Person person;
    private final LocalDate day;
    private final List<Episode> held;

    Remembering(Ledger ledger, Person person, LocalDate day, List<Episode> held) {
        this.journal = ledger.journal();
        this.ledger = ledger;
        this.person = person;
        this.day = day;
        this.held = held;
    }

    List<Brief.Previous> previouslyOn(List<Brief.Point> points) {
        var previous = new ArrayList<Brief.Previous>();
        if (!held.isEmpty()) {
            for (var point : held.getLast().points()) {
                previous.add(previous(held.getLast(), point));
            }
            answers(held.getLast(), previous);
        }
        threads(previous, points);
        return previous;
    }

    private Brief.Previous previous(Episode held, Episode.TalkingPoint point) {
        var entry = point.entry() == null ? null : journal.find(point.entry());
        var text = Composition.plain();
        var headline = entry == null ? point.words() : entry.headline();
        var outcome = outcomeWords(point.outcome());
        var line = Sentence.asIs(PointText.oneLine(headline) + (outcome.isEmpty() ? "" : ": " + outcome));
        if (entry == null) {
            text.say(line);
        } else {
            text.say(line, entry.id());
        }
        if (point.theirWords().hasWords()) {
            if (journal.signOf(held, point) == Telling.Sign.WHAT_THEY_DID) {
                Sentence.asTheyStand(point.theirWords()).forEach(sentence -> text.say(sentence));
            } else {
                text.quote(point.theirWords());
            }
        }
        return new Brief.Previous(entry == null ? null : visibilityOf(entry.id(), point.outcome()), text.done());
    }

    private Visibility visibilityOf(Id<Entry> entry, Episode.TalkingPoint.@Nullable Outcome outcome) {
        var now = ledger.standing(entry, person.id()).visibility();
        boolean told = outcome == Episode.TalkingPoint.Outcome.TOLD && now == Visibility.UNHEARD;
        return told ? Visibility.TOLD : now;
    }

    private static String outcomeWords(Episode.TalkingPoint.@Nullable Outcome outcome) {
        return switch (outcome) {
            case SAID -> "said";
            case TOLD -> "told, not yet understood";
            case UNDERSTOOD -> "understood";
            case REPEATED_UPWARD -> "repeated upward";
            case MISUNDERSTOOD -> "taken for something else";
            case DEFERRED -> "not reached";
            case null -> "";
        };
    }

    /// What they answered last time: nothing says better that one listened.
    private static void answers(Episode last, List<Brief.Previous> previous) {
        int told = 0;
        for (var posed : last.questions()) {
            if (posed.answer().hasWords() && posed.words().hasWords() && told < MOST_ANSWERS) {
                var text = Composition.plain()
                        .say(Sentence.asIs(PointText.oneLine(posed.words())))
                        .quote(posed.answer());
                previous.add(new Brief.Previous(null, text.done()));
                told++;
            }
        }
    }

    /// Running threads this person knows of, the latest to move first, unless they are a point anyway.
    private void threads(List<Brief.Previous> previous, List<Brief.Point> points) {
        var chosen = points.stream().map(Brief.Point::entry).toList();
        var lastPoints = held.isEmpty()
                ? List.of()
                : held.getLast().points().stream()
                        .map(Episode.TalkingPoint::entry)
                        .toList();
        journal.entries().stream()
                .filter(entry -> Threads.isRunning(entry, day)
                        && !chosen.contains(entry.id())
                        && !lastPoints.contains(entry.id())
                        && ledger.standing(entry.id(), person.id()).visibility() != Visibility.UNHEARD)
                .sorted(Comparator.comparing(Threads::lastMoved).reversed())
                .limit(MOST_THREADS)
                .forEach(entry -> previous.add(new Brief.Previous(
                        ledger.standing(entry.id(), person.id()).visibility(),
                        thread(entry, (Kind.Thread) entry.kind()).done())));
    }

    private Composition thread(Entry entry, Kind.Thread thread) {
        var text = Composition.plain().say(Sentence.asIs(PointText.oneLine(entry.headline())), entry.id());
        if (thread.news().isEmpty()) {
            return text.words("Since then no news.");
        }
        var news = thread.news().getLast();
        Sentence.asTheyStand(news.words()).forEach(sentence -> text.say(sentence, entry.id()));
        return text;
    }

    List<Brief.Owed> promises() {
        var owed = new ArrayList<Brief.Owed>();
        for (var episode : held) {
            for (int i = 0; i < episode.promises().size(); i++) {
                var promise = episode.promises().get(i);
                if (promise.isOpen()) {
                    owed.add(owed(episode, i, promise));
                }
            }
        }
        return owed;
    }

    private Brief.Owed owed(Episode episode, int index, Episode.Promise promise) {
        int days = Wording.daysBetween(episode.day(), day);
        var who = switch (promise.by()) {
            case ME -> "I promised";
            case THEM -> person.shortName() + " promised";
        };
        var due = promise.due();
        var when = due == null
                ? Wording.lasting(days) + " ago"
                : (due.isBefore(day) ? "due since " : "due on ") + Wording.day(due, day);
        var text =
                Composition.plain().words(who + ", " + when + ":").quote(Prose.of(PointText.oneLine(promise.words())));
        return new Brief.Owed(episode.id(), index, promise.by(), days, text.done());
    }

    /// See [LoopBack].
    Brief.@Nullable Loop loop(List<Brief.Point> points) {
        var feedback = LoopBack.in(journal, person.id(), day);
        var received = feedback == null ? null : feedback.received();
        if (feedback == null || received == null) {
            return null;
        }
        var said = Composition.plain()
                .words("On " + Wording.day(received, day) + " you said:")
                .quote(feedback.words());
        var told = feedback.toldThem();
        var text = told == null ? whatCameOf(feedback, points, said) : whatWasTold(feedback, told, said);
        return new Brief.Loop(feedback.id(), text.done());
    }

    private Composition whatWasTold(Feedback feedback, LocalDate told, Composition said) {
        var text = said.words("On " + Wording.day(told, day) + " I told you what changed. Does it hold for you?");
        feedback.actedIn().forEach(text::from);
        return text;
    }

    private Composition whatCameOf(Feedback feedback, List<Brief.Point> points, Composition said) {
        for (var id : feedback.actedIn()) {
            var entry = journal.find(id);
            if (entry == null || entry.days().first().isAfter(day)) {
                continue;
            }
            int told = points.stream().map(Brief.Point::entry).toList().indexOf(id) + 1;
            said.say(
                    told > 0
                            ? Sentence.asIs("Point " + Wording.count(told) + " is what came of it")
                            : Sentence.firstPerson(entry),
                    id);
        }
        return said;
    }

    /// Episodes in a row, up to the last, in which no point came from the journal. One of which nothing is written
    /// down says neither.
    int statusOnlyRun() {
        int run = 0;
        for (var episode : held.reversed()) {
            if (episode.points().stream().anyMatch(point -> point.entry() != null)) {
                return run;
            }
            boolean written = !episode.points().isEmpty() || !episode.status().isEmpty();
            run += written ? 1 : 0;
        }
        return run;
    }
}
