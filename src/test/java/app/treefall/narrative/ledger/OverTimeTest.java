package app.treefall.narrative.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the ledger says of weeks and quarters.
class OverTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private static final Season SEASON = new Season(
            Id.fresh(),
            Prose.of("Spring"),
            LocalDate.of(2026, 5, 20),
            LocalDate.of(2026, 7, 1),
            null,
            Prose.NONE,
            Prose.NONE);

    private final List<Kept> things = new ArrayList<>(List.of(BOSS));

    @Test
    void theGapIsASeriesByWeek() {
        add(LocalDate.of(2026, 5, 10), "");
        add(LocalDate.of(2026, 5, 25), "10 understood Half");
        add(LocalDate.of(2026, 5, 31), "");
        add(LocalDate.of(2026, 6, 17), "1 - ");
        assertEquals(
                List.of(
                        new Week(LocalDate.of(2026, 5, 18), 0, 0),
                        new Week(LocalDate.of(2026, 5, 25), 2, 0),
                        new Week(LocalDate.of(2026, 6, 1), 2, 0),
                        new Week(LocalDate.of(2026, 6, 8), 2, 1),
                        new Week(LocalDate.of(2026, 6, 15), 3, 1)),
                ledger().weeks(BOSS.id(), SEASON));
    }

    @Test
    void theLastWeekIsTheGapItself() {
        add(LocalDate.of(2026, 5, 10), "10 understood Half");
        add(LocalDate.of(2026, 6, 10), "");
        var gap = ledger().gap(BOSS.id(), null);
        var last = ledger().weeks(BOSS.id(), null).getLast();
        assertEquals(gap.total(), last.done());
        assertEquals(gap.toGo(), last.toGo());
    }

    @Test
    void anEmptyJournalHasNoWeeksAndNoSilence() {
        assertTrue(ledger().weeks(BOSS.id(), null).isEmpty());
        assertFalse(ledger().silence(BOSS.id()).alarming());
        assertNull(ledger().perceptionCheck(BOSS.id()).due());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
        20  | ##                 | 2  | no
        21  | ##                 | 3  | yes
        300 | ##                 | 42 | yes
        300 | 20 understood Half | 2  | no
        300 | 20 - Half          | 2  | no
        300 | 21 - Half          | 3  | yes
        300 | 22 understood Half | 3  | no
        """)
    void silenceIsCountedFromTheLastThingUnderstoodOrTheFirstTold(
            int daysAgo, String tellings, int weeks, String alarming) {
        add(TODAY.minusDays(daysAgo), tellings);
        var silence = ledger().silence(BOSS.id());
        assertEquals(weeks, silence.weeks());
        assertEquals("yes".equals(alarming), silence.alarming());
    }

    @Test
    void aNewBossIsNotSilentSinceTheFirstEntryOfTenYears() {
        add(TODAY.minusYears(10), "");
        things.add(held(TODAY.minusDays(8)));
        assertEquals(1, ledger().silence(BOSS.id()).weeks());
    }

    @Test
    void whatIsPrivateIsNotWhatTheyAreSilentAbout() {
        things.add(Entry.jotted(Prose.of("Wrote it"), TODAY.minusDays(60))
                .toDraft()
                .confidentiality(Confidentiality.PRIVATE)
                .finished());
        assertFalse(ledger().silence(BOSS.id()).alarming());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
        29  | ##     | no
        30  | ##     | yes
        300 | 90     | no
        300 | 91     | yes
        300 | 200 90 | no
        """)
    void thePerceptionCheckIsDueOnceAQuarter(int firstEntry, String answered, String due) {
        add(TODAY.minusDays(firstEntry), "");
        var asked = new ArrayList<Question.Asked>();
        for (var daysAgo : answered.isBlank() ? new String[0] : answered.split(" ")) {
            var day = TODAY.minusDays(Long.parseLong(daysAgo));
            asked.add(new Question.Asked(BOSS.id(), day, null, Prose.of("You made it fast, on day " + daysAgo)));
        }
        asked.add(new Question.Asked(BOSS.id(), TODAY.minusDays(1), null, Prose.NONE));
        things.add(new Question(
                Id.fresh(),
                Prose.of(PerceptionCheck.BANK_KEY),
                Prose.of("What would you say I contributed?"),
                Question.Purpose.STANDING,
                false,
                asked));
        var check = ledger().perceptionCheck(BOSS.id());
        assertEquals("yes".equals(due), check.isDue());
        assertEquals(
                answered.isBlank() ? 0 : answered.split(" ").length,
                check.answers().size());
    }

    @Test
    void theirAnswerStandsWordForWordBesideWhatTheLedgerTookForUnderstood() {
        var known = add(TODAY.minusDays(60), "40 understood Half");
        add(TODAY.minusDays(50), "40 -");
        add(TODAY.minusDays(50), "5 understood Later");
        things.add(new Question(
                Id.fresh(),
                Prose.of(PerceptionCheck.BANK_KEY),
                Prose.NONE,
                Question.Purpose.STANDING,
                false,
                List.of(new Question.Asked(BOSS.id(), TODAY.minusDays(30), null, Prose.of("  The speed, I think. ")))));
        var last = ledger().perceptionCheck(BOSS.id()).answers().getLast();
        assertEquals("  The speed, I think. ", last.words().text());
        assertEquals(List.of(known.id()), last.understood());
    }

    @Test
    void noSurprisesIsTheShareTheyUnderstandAlready() {
        var one = add(TODAY.minusDays(60), "40 understood Half ; 20 misunderstood Twice");
        var two = add(TODAY.minusDays(50), "40 -");
        var three = add(TODAY.minusDays(50), "");
        var known = ledger().noSurprises(BOSS.id(), List.of(one.id(), two.id(), three.id()));
        assertEquals(1, known.known());
        assertEquals(33, known.percent());
        assertEquals(TODAY.minusDays(40), known.claims().getFirst().understood());
        assertTrue(known.claims().getLast().isNew());
        assertEquals(0, ledger().noSurprises(BOSS.id(), List.of()).percent());
    }

    private Ledger ledger() {
        return Ledger.of(Snapshot.ofValues(things), TODAY);
    }

    private Entry add(LocalDate day, String tellings) {
        var entry = Entry.jotted(Prose.of("Cut it in half"), day);
        things.add(entry);
        things.addAll(Tellings.of(tellings, entry, BOSS, TODAY));
        return entry;
    }

    private static Episode held(LocalDate day) {
        return new Episode(
                Id.fresh(),
                BOSS.id(),
                day,
                null,
                30,
                Prose.NONE,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE);
    }
}
