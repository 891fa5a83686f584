package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prepares the next episode with one person.
public final class Briefs {

    private static final int MINUTES_WHEN_NOBODY_SAID = 30;
    private static final int POINTS_PER_CENT = 40;
    private static final int TITLE_WORDS = 6;

    private Briefs() {}

    /// @param permitted from [app.treefall.narrative.lens.Gate#forPerson] of the same person
    /// @param day       the day of the meeting
    public static Brief prepare(Permitted permitted, Id<Person> person, LocalDate day) {
        return prepare(permitted, person, day, QuestionBank.builtIn());
    }

    /// @throws IllegalArgumentException when the journal was not permitted for this person, or does not know
    /// them
    public static Brief prepare(Permitted permitted, Id<Person> id, LocalDate day, List<BankQuestion> bank) {
        var journal = permitted.journal();
        var person = journal.find(id);
        if (person == null || !id.equals(permitted.reader())) {
            throw new IllegalArgumentException("a brief needs the gate's permission for its person");
        }
        var planned = plannedOn(journal, id, day);
        var held = journal.episodesWith(id).stream()
                .filter(episode -> episode.held() && !episode.day().isAfter(day))
                .toList();
        return prepare(permitted, Ledger.of(journal, day), person, day, planned, held, bank);
    }

    private static Brief prepare(
            Permitted permitted,
            Ledger ledger,
            Person person,
            LocalDate day,
            @Nullable Episode planned,
            List<Episode> held,
            List<BankQuestion> bank) {
        var journal = ledger.journal();
        int minutes = minutes(person, planned);
        int minutesForPoints = Math.max(1, minutes * POINTS_PER_CENT / 100);
        var selection = new Selection(permitted, ledger, person, day, planned, held);
        var candidates = selection.candidates();
        var points = selection.points(candidates, minutesForPoints);
        var ahead = new Ahead(ledger, person.id(), day, planned);
        var statusEntries = ahead.statusEntries(candidates, points);
        var leftOut = selection.leftOut(
                candidates, points, statusEntries.stream().map(Entry::id).toList());
        var remembering = new Remembering(ledger, person, day, held);
        var above = above(journal, person);
        int number = held.size() + 1;
        var title = title(journal, planned, points, number);
        var about = points.isEmpty() ? Prose.NONE : title;
        var asking = new Asking(ledger, person, above, held, bank, about);
        var asks = asks(asking, planned);
        var travelling = new Travelling(journal, person, day, points);
        var forwardable = travelling.forwardable();
        boolean travels = !forwardable.runs().isEmpty();
        return new Brief(
                journal.profile().name(),
                listener(person),
                planned == null ? null : planned.id(),
                number,
                day,
                planned == null ? null : planned.at(),
                title,
                minutes,
                minutesForPoints,
                remembering.previouslyOn(points),
                remembering.promises(),
                points,
                remembering.loop(points),
                asking.teachBack(points),
                asks,
                ahead.nextTime(leftOut, statusEntries, points, next(person, day)),
                ahead.status(statusEntries),
                forwardable,
                travelling.retellable(),
                leftOut,
                new Missing(journal, person, points).lines(asks, travels, selection.repeating()),
                new Actions(held, person, day).both(entriesOf(points, journal), above, travels),
                remembering.statusOnlyRun());
    }

    /// The day of the meeting after this one, where there is a rhythm.
    private static @Nullable LocalDate next(Person person, LocalDate day) {
        var cadence = person.oneOnOne();
        return cadence == null || cadence.everyDays() <= 0 ? null : day.plusDays(cadence.everyDays());
    }

    /// To whom a manager passes it on: the one skip-level there is; null when there is none, or several.
    static @Nullable Person above(Snapshot journal, Person person) {
        if (person.relation() != Person.Relation.MANAGER) {
            return null;
        }
        var levels = journal.people().stream()
                .filter(other -> other.relation() == Person.Relation.SKIP_LEVEL
                        && !other.shortName().isEmpty())
                .toList();
        return levels.size() == 1 ? levels.getFirst() : null;
    }

    private static @Nullable Entry mainStory(Snapshot journal, List<Brief.Point> points) {
        var main = Brief.mainOf(points);
        return main == null || main.entry() == null ? null : journal.find(main.entry());
    }

    private static List<Entry> entriesOf(List<Brief.Point> points, Snapshot journal) {
        return points.stream()
                .flatMap(point ->
                        point.entry() == null ? Stream.empty() : Stream.ofNullable(journal.find(point.entry())))
                .toList();
    }

    private static @Nullable Episode plannedOn(Snapshot journal, Id<Person> person, LocalDate day) {
        return journal.episodesWith(person).stream()
                .filter(episode -> !episode.held() && episode.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private static int minutes(Person person, @Nullable Episode planned) {
        if (planned != null && planned.minutes() > 0) {
            return planned.minutes();
        }
        var cadence = person.oneOnOne();
        return cadence != null && cadence.minutes() > 0 ? cadence.minutes() : MINUTES_WHEN_NOBODY_SAID;
    }

    private static Brief.Listener listener(Person person) {
        var possessive = Wording.startUpper(Narrator.of(person).possessive());
        return new Brief.Listener(
                person.id(), person.name(), Prose.of(person.shortName()), Prose.of(possessive + " words"));
    }

    /// The questions its owner planned, else the proposed ones.
    private static List<Brief.Ask> asks(Asking asking, @Nullable Episode planned) {
        if (planned == null || planned.questions().isEmpty()) {
            return asking.asks();
        }
        return asking.planned(planned);
    }

    /// Its name; else what the weightiest point measures, else the first words of its headline.
    private static Prose title(Snapshot journal, @Nullable Episode planned, List<Brief.Point> points, int number) {
        if (planned != null && planned.title().hasWords()) {
            return planned.title();
        }
        var entry = mainStory(journal, points);
        if (entry == null) {
            return Prose.of("Episode " + number);
        }
        for (var claim : entry.claims()) {
            var name = ClaimWording.name(claim, journal);
            if (!name.isEmpty()) {
                return Prose.of(name);
            }
        }
        return opening(entry.headline());
    }

    private static Prose opening(Prose headline) {
        var words = PointText.oneLine(headline).split("[;:,]", 2)[0].split(" ");
        var opening = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
        return Prose.of(words.length > TITLE_WORDS ? opening + " …" : opening);
    }
}
