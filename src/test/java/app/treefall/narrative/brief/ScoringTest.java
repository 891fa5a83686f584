package app.treefall.narrative.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.narrative.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every term of the score, one at a time: `docs/narrative.md` has the same numbers.
class ScoringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private static final Person PEER = Person.named(Prose.of("Jo Park"), Person.Relation.PEER);

    private final List<Kept> things = new ArrayList<>(List.of(BOSS, PEER));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
        nobody          | ##             |      | 44 | nobody has heard it
        peer            | ##             |      | 40 | Daniel has not heard it
        boss            | ##             | 10   | 30 | told on 8 June, not yet understood
        boss            | NOT_YET        | 10   | 30 | told on 8 June, not yet understood
        boss            | MISUNDERSTOOD  | 10   | 45 | Daniel took it for something else on 8 June: “So.”
        boss            | UNDERSTOOD     | 100  | 15 | understood on 10 March, may have faded
        """)
    void howFarItGot(String to, String landing, @Nullable Integer daysAgo, int points, String words) {
        var entry = entry(TODAY.minusDays(120)).finished();
        if (!to.equals("nobody")) {
            var person = to.equals("boss") ? BOSS : PEER;
            told(entry, person, TODAY.minusDays(daysAgo == null ? 10 : daysAgo), landing);
        }
        assertEquals(points, points(entry, Term.Name.NOT_UNDERSTOOD));
        assertEquals(words, words(entry, Term.Name.NOT_UNDERSTOOD));
    }

    @Test
    void whatMovedSinceItWasUnderstoodCounts() {
        var entry = entry(TODAY.minusDays(60))
                .followUps(List.of(new FollowUp(TODAY, FollowUp.Outcome.GREW, Prose.of("Two use it."), TODAY)))
                .finished();
        told(entry, BOSS, TODAY.minusDays(50), "UNDERSTOOD");
        assertEquals(25, points(entry, Term.Name.NOT_UNDERSTOOD));
    }

    @ParameterizedTest
    @CsvSource({"0,15", "7,15", "8,12", "14,12", "15,8", "30,8", "31,4", "60,4", "61,0"})
    void freshness(int daysAgo, int points) {
        assertEquals(points, points(entry(TODAY.minusDays(daysAgo)).finished(), Term.Name.FRESH));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9,2", "10,3", "55,16", "100,30"})
    void strength(int strength, int points) {
        var entry = entry(TODAY).finished();
        things.add(entry);
        assertEquals(points, termPoints(entry, 0, strength, Term.Name.STRENGTH));
    }

    @ParameterizedTest
    @CsvSource({"boss,20", "company,8", "peer,4"})
    void whosePriorityItServes(String whose, int points) {
        var priority = priority(
                switch (whose) {
                    case "boss" -> BOSS.id();
                    case "peer" -> PEER.id();
                    default -> null;
                },
                null);
        var entry =
                entry(TODAY).serves(List.of(new Service(priority, Prose.NONE))).finished();
        assertEquals(points, points(entry, Term.Name.THEIR_PRIORITY));
    }

    @Test
    void aPriorityThatIsOverCountsNothing() {
        var over = priority(BOSS.id(), TODAY.minusDays(1));
        var entry = entry(TODAY).serves(List.of(new Service(over, Prose.NONE))).finished();
        assertEquals(0, points(entry, Term.Name.THEIR_PRIORITY));
    }

    @ParameterizedTest
    @CsvSource({"OPEN,15", "MET,0", "AMAZED,0", "DROPPED,0"})
    void anExpectationStillOpen(Expectation.Progress progress, int points) {
        var entry = entry(TODAY).finished();
        things.add(new Expectation(
                Id.fresh(),
                BOSS.id(),
                TODAY.minusDays(50),
                Prose.NONE,
                Prose.of("Half."),
                Prose.NONE,
                Prose.NONE,
                List.of(entry.id()),
                progress));
        assertEquals(points, points(entry, Term.Name.EXPECTATION_DUE));
    }

    @ParameterizedTest
    @CsvSource({"30,10", "31,0", "0,10"})
    void evidenceWhenTheDecisionIsNear(int daysAhead, int points) {
        things.add(new Season(
                Id.fresh(),
                Prose.NONE,
                TODAY.minusDays(90),
                TODAY.plusDays(daysAhead),
                null,
                Prose.NONE,
                Prose.of("Staff")));
        var shows = entry(TODAY).shows(List.of(Id.<Criterion>fresh())).finished();
        assertEquals(points, points(shows, Term.Name.DECIDED_SOON));
        assertEquals(0, points(entry(TODAY).finished(), Term.Name.DECIDED_SOON));
    }

    @Test
    void itAnswersTheirRemarkUntilTheyKnow() {
        var entry = entry(TODAY).finished();
        things.add(remark(entry, null));
        assertEquals(20, points(entry, Term.Name.ANSWERS_THEIR_REMARK));
        things.removeLast();
        things.removeLast();
        things.add(remark(entry, TODAY.minusDays(1)));
        assertEquals(0, points(entry, Term.Name.ANSWERS_THEIR_REMARK));
    }

    @ParameterizedTest
    @CsvSource({"90,open,20", "14,closed,20", "15,closed,0"})
    void badNewsEarly(int daysAgo, String state, int points) {
        var kind = state.equals("open")
                ? Kind.Setback.BLANK
                : new Kind.Setback(Prose.of("A check"), Prose.of("It fired twice"));
        assertEquals(points, points(entry(TODAY.minusDays(daysAgo)).kind(kind).finished(), Term.Name.BAD_NEWS_EARLY));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,10", "2,20", "5,20"})
    void carriedOver(int times, int points) {
        var entry = entry(TODAY).finished();
        things.add(entry);
        assertEquals(points, termPoints(entry, times, 50, Term.Name.CARRIED_OVER));
    }

    @ParameterizedTest
    @CsvSource({"BIG,8", "SOLID,0", "SMALL,-10"})
    void itsOwnersWord(Size size, int points) {
        assertEquals(points, points(entry(TODAY).size(size).finished(), Term.Name.SIZE));
    }

    @Test
    void aStoryWithStakesAndAnObstacle() {
        var full = entry(TODAY)
                .story(new Story(Prose.of("It mattered."), Prose.of("It was hard."), Prose.NONE, Prose.NONE))
                .finished();
        assertEquals(6, points(full, Term.Name.FULL_STORY));
        assertEquals(0, points(entry(TODAY).finished(), Term.Name.FULL_STORY));
    }

    @Test
    void nothingThatCouldBeChecked() {
        assertEquals(-12, points(entry(TODAY).finished(), Term.Name.NOTHING_TO_CHECK));
        var figure = entry(TODAY).headline(Prose.of("Cut it to 3 days")).finished();
        assertEquals(0, points(figure, Term.Name.NOTHING_TO_CHECK));
        var linked = entry(TODAY)
                .evidence(List.of(new Evidence.Link(Prose.of("Report"), Prose.of("x"))))
                .finished();
        assertEquals(0, points(linked, Term.Name.NOTHING_TO_CHECK));
    }

    @Test
    void wordsThatStandInThreeOtherEntries() {
        Entry last = null;
        for (int i = 0; i < 4; i++) {
            assertEquals(0, last == null ? 0 : points(last, Term.Name.REPEATED_WORDS));
            last = entry(TODAY)
                    .headline(Prose.of("Did part " + i))
                    .story(new Story(
                            Prose.of("This was critical to the success of us all."),
                            Prose.NONE,
                            Prose.of("Worked closely with all stakeholders."),
                            Prose.NONE))
                    .finished();
            things.add(last);
        }
        assertEquals(-40, points(last, Term.Name.REPEATED_WORDS));
        assertTrue(words(last, Term.Name.REPEATED_WORDS).contains("three other entries"));
    }

    private int points(Entry entry, Term.Name name) {
        if (!things.contains(entry)) {
            things.add(entry);
        }
        return termPoints(entry, 0, 50, name);
    }

    private int termPoints(Entry entry, int carried, int strength, Term.Name name) {
        return terms(entry, carried, strength).stream()
                .filter(term -> term.name() == name)
                .mapToInt(Term::points)
                .sum();
    }

    private String words(Entry entry, Term.Name name) {
        return terms(entry, 0, 50).stream()
                .filter(term -> term.name() == name)
                .map(term -> term.words().text())
                .findFirst()
                .orElse("");
    }

    private List<Term> terms(Entry entry, int carried, int strength) {
        var journal = Snapshot.ofValues(things);
        var ledger = Ledger.of(journal, TODAY);
        return new Scoring(ledger, BOSS, TODAY, Repeated.in(journal.entries()))
                .termsOf(entry, ledger.standing(entry.id(), BOSS.id()), carried, strength);
    }

    private static EntryDraft entry(LocalDate day) {
        return EntryDraft.blank(day).headline(Prose.of("Cut it in half"));
    }

    private void told(Entry entry, Person person, LocalDate day, String landing) {
        things.add(new Telling(
                Id.fresh(),
                entry.id(),
                person.id(),
                day,
                Telling.Setting.ONE_ON_ONE,
                landing.isBlank() ? null : Telling.Landing.valueOf(landing.toUpperCase(Locale.ROOT)),
                null,
                Prose.of("So."),
                landing.isBlank() ? null : day,
                null));
    }

    private Id<Priority> priority(@Nullable Id<Person> person, @Nullable LocalDate until) {
        var priority = new Priority(
                Id.fresh(),
                person,
                Prose.of("speed"),
                Prose.of("Speed"),
                Prose.NONE,
                Prose.NONE,
                null,
                TODAY.minusDays(90),
                until);
        things.add(priority);
        return priority.id();
    }

    private static Feedback remark(Entry entry, @Nullable LocalDate toldThem) {
        return new Feedback(
                Id.fresh(),
                BOSS.id(),
                Feedback.Tone.CONSTRUCTIVE,
                Prose.NONE,
                null,
                Prose.NONE,
                TODAY.minusDays(20),
                Prose.of("Too long."),
                Prose.NONE,
                List.of(entry.id()),
                toldThem,
                null,
                Prose.NONE,
                Permission.NOT_ASKED);
    }
}
