package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.usecase.PlanOneOnOne.Past;
import app.treefall.usecase.PlanOneOnOne.Wish;
import app.treefall.usecase.ReadFiles.Wishes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a calendar to planned episodes and back: nothing unseen, nothing twice, what moved is asked about.
class PlanOneOnOneTest {

    private static final LocalDate TODAY = TestDesks.TODAY;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSeriesBecomesTheNextEpisodeWithItsTimeAndTheirRhythm() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        assertEquals(List.of(), journal().episodes());

        var planned = planned(Wish.NEXT);

        var episode = planned.episodes().getFirst();
        assertEquals(TODAY.plusDays(2), episode.day());
        assertEquals(LocalTime.of(10, 0), episode.at());
        assertEquals(45, episode.minutes());
        var anna = journal().people().getFirst();
        assertEquals("Anna Keller", anna.name().text());
        assertEquals(new Person.Cadence(7, 45), anna.oneOnOne());
        assertEquals(List.of(), journal().oneOnOnesWaiting());
    }

    @Test
    void whoIsDeletedForGoodTakesAlongWhatTheCalendarSaidOfThem() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        planned(Wish.NEXT);
        var anna = journal().people().getFirst();
        var said = journal().oneOnOnes().getFirst();
        assertTrue(said.summary().hasWords());

        desk.trashThing().run(anna);
        desk.trashThing().purge(anna);

        var left = journal().oneOnOnes().getFirst();
        assertEquals(Prose.NONE, left.summary());
        assertEquals(new OneOnOne.With(Prose.NONE, Prose.NONE), left.with());
        assertEquals(said.origin().key(), left.origin().key());
    }

    @Test
    void somebodyKnownIsNotMetAgain() throws Exception {
        var anna = Person.named(Prose.of("Anna"), Person.Relation.MANAGER);
        desk.keep().run(Deed.Verb.SET_UP, anna.name(), anna, 0);
        importing(weekly(TODAY.plusDays(2), ""));

        planned(Wish.NEXT);

        assertEquals(1, journal().people().size());
        assertEquals(anna.id(), journal().episodes().getFirst().person());
    }

    @Test
    void theSameCalendarAgainAddsNothingWhateverBecameOfIt() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        assertNothingNew(weekly(TODAY.plusDays(2), ""));
        planned(Wish.NEXT);
        var before = digest();

        assertNothingNew(weekly(TODAY.plusDays(2), ""));
        assertEquals(before, digest());
    }

    @Test
    void aDismissedSeriesDoesNotComeBackAlsoWhenItMoved() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        desk.planOneOnOne().dismiss(waiting());

        assertNothingNew(weekly(TODAY.plusDays(3), ""));
    }

    @Test
    void whatMovedInANewerCalendarIsAskedAboutAndMoves() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        planned(Wish.NEXT);
        var moved = weekly(
                TODAY.plusDays(2), other("", TODAY.plusDays(2), "DTSTART:" + stamp(TODAY.plusDays(4), "150000")));

        importing(moved);
        var move = journal().oneOnOnesWaiting().getFirst();
        assertInstanceOf(OneOnOne.Proposal.Move.class, move.proposal());
        var result = planned(Wish.NEXT);

        assertEquals(1, result.moved());
        assertEquals(TODAY.plusDays(4), journal().episodes().getFirst().day());
        assertEquals(LocalTime.of(15, 0), journal().episodes().getFirst().at());
        assertNothingNew(moved);
    }

    @Test
    void whatItsOwnerMovedHereStaysWhereItWasPut() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        var episode = planned(Wish.NEXT).episodes().getFirst();
        keep(episode.toDraft().day(TODAY.plusDays(1)).finished());

        assertNothingNew(weekly(TODAY.plusDays(2), ""));
    }

    @Test
    void whatWasCancelledIsAskedAboutAndGoesToTheTrash() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        planned(Wish.NEXT);

        importing(weekly(
                TODAY.plusDays(2),
                other("STATUS:CANCELLED\n", TODAY.plusDays(2), "DTSTART:" + stamp(TODAY.plusDays(2), "100000"))));
        var result = planned(Wish.NEXT);

        assertEquals(1, result.cancelled());
        assertEquals(List.of(), journal().episodes());
    }

    @Test
    void anEpisodePlannedByHandIsTheMeetingOfTheCalendar() throws Exception {
        var anna = Person.named(Prose.of("Anna Keller"), Person.Relation.MANAGER);
        desk.keep().run(Deed.Verb.SET_UP, anna.name(), anna, 0);
        keep(Episode.planned(anna.id(), TODAY.plusDays(3), 30));

        importing(weekly(TODAY.plusDays(2), ""));

        var move = assertInstanceOf(
                OneOnOne.Proposal.Move.class,
                journal().oneOnOnesWaiting().getFirst().proposal());
        assertEquals(TODAY.plusDays(3), move.was().day());
        assertEquals(TODAY.plusDays(2), move.to().day());
    }

    @Test
    void thoseBeforeTodayAreHeldOnlyWhereOneSaysSo() throws Exception {
        importing(weekly(TODAY.minusDays(19), ""));

        var planned = planned(new Wish(2, Past.AS_HELD, null));

        assertEquals(5, planned.episodes().size());
        assertEquals(3, planned.episodes().stream().filter(Episode::held).count());
        assertTrue(planned.episodes().stream()
                .filter(Episode::held)
                .allMatch(each -> each.day().isBefore(TODAY)));
    }

    @Test
    void whatIsOverWaitsUntilOneSaysWhatBecomesOfIt() throws Exception {
        importing(weekly(TODAY.minusDays(50), "").replace("FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=3"));

        assertEquals(1, planned(Wish.NEXT).skipped());
        assertEquals(1, journal().oneOnOnesWaiting().size());
        assertEquals(3, planned(new Wish(1, Past.AS_HELD, null)).episodes().size());
    }

    @Test
    void undoTakesEachStepBackToTheLetter() throws Exception {
        var empty = digest();
        importing(weekly(TODAY.plusDays(2), ""));
        var waiting = digest();
        planned(new Wish(3, Past.AS_HELD, null));

        desk.undoLast().run();
        assertEquals(waiting, digest());
        desk.undoLast().run();
        assertEquals(empty, digest());
    }

    @Test
    void aWholeImportIsTakenBackWithItsEpisodesAndWhoCameWithThem() throws Exception {
        var empty = digest();
        var batch = importing(weekly(TODAY.plusDays(2), "")).batch();
        planned(new Wish(3, Past.AS_HELD, null));

        var back = assertInstanceOf(
                UndoImport.Result.TakenBack.class, desk.undoImport().run(batch.id()));

        assertEquals(0, back.stayed());
        assertEquals(empty, digest());
    }

    @Test
    void aMoveIsTakenBackWithItsImport() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        planned(Wish.NEXT);
        var batch = importing(weekly(
                        TODAY.plusDays(2),
                        other("", TODAY.plusDays(2), "DTSTART:" + stamp(TODAY.plusDays(4), "150000"))))
                .batch();
        planned(Wish.NEXT);

        desk.undoImport().run(batch.id());

        assertEquals(TODAY.plusDays(2), journal().episodes().getFirst().day());
    }

    @Test
    void anEpisodeThatWasPreparedSinceStays() throws Exception {
        var batch = importing(weekly(TODAY.plusDays(2), "")).batch();
        var episode = planned(Wish.NEXT).episodes().getFirst();
        keep(episode.toDraft().notes(Prose.of("Ask about the budget")).finished());

        var back = assertInstanceOf(
                UndoImport.Result.TakenBack.class, desk.undoImport().run(batch.id()));

        assertEquals(1, back.stayed());
        assertNotNull(journal().find(episode.id()));
    }

    @Test
    void aRhythmThatCameWithAnImportGoesWithIt() throws Exception {
        var anna = Person.named(Prose.of("Anna Keller"), Person.Relation.MANAGER);
        desk.keep().run(Deed.Verb.SET_UP, anna.name(), anna, 0);
        var batch = importing(weekly(TODAY.plusDays(2), "")).batch();
        planned(Wish.NEXT);
        assertNotNull(journal().people().getFirst().oneOnOne());

        desk.undoImport().run(batch.id());

        assertNull(journal().people().getFirst().oneOnOne());
    }

    @Test
    void aNewerCalendarSettlesWhatStillWaitedInItsOldForm() throws Exception {
        importing(weekly(TODAY.plusDays(2), ""));
        importing(weekly(TODAY.plusDays(3), ""));
        assertEquals(2, journal().oneOnOnesWaiting().size());

        desk.planOneOnOne().run(List.of(waiting().getLast()), Wish.NEXT);

        assertEquals(List.of(), journal().oneOnOnesWaiting());
        assertEquals(1, journal().episodes().size());
        assertEquals(TODAY.plusDays(3), journal().episodes().getFirst().day());
    }

    @Test
    void whoeverOneSaysItIsWithIsRememberedForTheNextCalendar() throws Exception {
        var boss = Person.named(Prose.of("Dr. A. Keller-Voss"), Person.Relation.MANAGER);
        desk.keep().run(Deed.Verb.SET_UP, boss.name(), boss, 0);
        importing(weekly(TODAY.plusDays(2), ""));
        planned(new Wish(1, Past.LEFT_OUT, boss.id()));

        importing(weekly(TODAY.plusDays(5), "")
                .replace("UID:weekly", "UID:another")
                .replace("RRULE", "X-RULE"));

        assertEquals(boss.id(), journal().oneOnOnesWaiting().getFirst().person());
        assertEquals(1, journal().people().size());
    }

    private ImportFile.Result.Imported importing(String calendar) throws JournalException, IOException {
        return assertInstanceOf(ImportFile.Result.Imported.class, read(calendar));
    }

    private void assertNothingNew(String calendar) throws JournalException, IOException {
        assertInstanceOf(ImportFile.Result.NothingNew.class, read(calendar));
    }

    private ImportFile.Result read(String calendar) throws JournalException, IOException {
        var file = Files.writeString(folder.resolve("work.ics"), calendar);
        var wishes = new Wishes(null, null, Map.of(), Map.of("me", "me@example.org"));
        return desk.importFile().run(file, wishes);
    }

    private PlanOneOnOne.Result.Planned planned(Wish wish) throws JournalException {
        return (PlanOneOnOne.Result.Planned) desk.planOneOnOne().run(waiting(), wish);
    }

    private List<Id<OneOnOne>> waiting() throws JournalException {
        return journal().oneOnOnesWaiting().stream().map(OneOnOne::id).toList();
    }

    private void keep(Episode episode) throws JournalException {
        desk.keep().all(Deed.Verb.PREPARED, Prose.NONE, List.of(episode));
    }

    private Snapshot journal() throws JournalException {
        return desk.readJournal().run();
    }

    private String digest() throws JournalException {
        try (var journal =
                Journal.open(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
        }
    }

    /// Floating, so that it does not matter where the test runs.
    private static String weekly(LocalDate first, String more) {
        return """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:weekly
            DTSTART:%s
            DURATION:PT45M
            RRULE:FREQ=WEEKLY
            SUMMARY:1:1
            ATTENDEE;CN=Anna Keller:mailto:anna@example.org
            ATTENDEE:mailto:me@example.org
            END:VEVENT
            %sEND:VCALENDAR
            """.formatted(stamp(first, "100000"), more);
    }

    private static String other(String state, LocalDate instead, String start) {
        return "BEGIN:VEVENT\nUID:weekly\nRECURRENCE-ID:" + stamp(instead, "100000") + "\n" + start + "\n" + state
                + "END:VEVENT\n";
    }

    private static String stamp(LocalDate day, String time) {
        return day.toString().replace("-", "") + "T" + time;
    }
}
