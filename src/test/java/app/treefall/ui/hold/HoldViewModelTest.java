package app.treefall.ui.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Prose;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HoldViewModelTest {

    private Desk desk;
    private TestBench window;
    private HoldViewModel model;
    private LocalTime now = LocalTime.of(10, 7);

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk, () -> TestDesks.TODAY, () -> now);
        model = new HoldViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsNotedIsThereAgainAtTheSamePoint() {
        var notes = open();
        model.nextPoint();
        model.landed(Outcome.UNDERSTOOD);
        notes.points().get(1).wordsProperty().set("So that is 46k a quarter.");
        notes.asked().getFirst().answer().set("The retries.");
        notes.addPromise().wordsProperty().set("Send\tthe numbers");
        notes.addHeard().wordsProperty().set("Shorter,\nplease.");
        window.passTime();

        model = new HoldViewModel(window.bench);
        var again = open();

        assertEquals(1, again.atProperty().get());
        var point = again.points().get(1);
        assertEquals(Outcome.UNDERSTOOD, point.outcomeProperty().get());
        assertEquals("So that is 46k a quarter.", point.wordsProperty().get());
        assertEquals("The retries.", again.asked().getFirst().answer().get());
        assertEquals(
                "Send\tthe numbers", again.promises().getFirst().wordsProperty().get());
        assertEquals(
                "Shorter,\nplease.", again.heard().getFirst().wordsProperty().get());
    }

    @Test
    void leavingLosesNothingAndAMeetingOfWhichNothingWasNotedLeavesNothing() throws Exception {
        open();
        model.exit();
        model.leave();
        assertEquals(new Place.Prepare(planned().person()), window.went.getLast());
        assertEquals(List.of(), desk.keepDraft().all());

        open();
        model.said();
        model.leave();

        assertEquals(1, desk.keepDraft().all().size());
        assertEquals(Outcome.SAID, open().points().getFirst().outcomeProperty().get());
    }

    @Test
    void theSameAgainTakesItBackAndSayingNeverTakesALandingAway() {
        var point = open().points().getFirst();

        model.landed(Outcome.MISUNDERSTOOD);
        model.landed(Outcome.MISUNDERSTOOD);
        assertNull(point.outcomeProperty().get());

        model.said();
        model.landed(Outcome.REPEATED_UPWARD);
        model.said();
        assertEquals(Outcome.REPEATED_UPWARD, point.outcomeProperty().get());
    }

    @Test
    void thePointsStayInsideTheMeeting() {
        var notes = open();
        model.previousPoint();
        assertEquals(0, notes.atProperty().get());
        for (int i = 0; i < 9; i++) {
            model.nextPoint();
        }
        assertEquals(notes.points().size() - 1, notes.atProperty().get());
    }

    @Test
    void theClockSaysWhatIsLeftSinceItBegan() {
        open();
        assertEquals("30 minutes left", model.leftProperty().get());

        now = LocalTime.of(10, 36);
        model.look();
        assertEquals("10:36", model.timeProperty().get());
        assertEquals("1 minute left", model.leftProperty().get());

        now = LocalTime.of(10, 40);
        model.look();
        assertEquals("3 minutes over", model.leftProperty().get());
    }

    @Test
    void aMeetingOfTodayEndsWhenItWasPlannedToEnd() throws Exception {
        desk.keep()
                .all(
                        Deed.Verb.PREPARED,
                        Prose.NONE,
                        List.of(planned().toDraft().day(TestDesks.TODAY).finished()));
        window.bench.live().refresh();

        open();

        assertEquals("23 minutes left", model.leftProperty().get());
    }

    @Test
    void thePointsStayWhatTheyAreOnceItBegan() throws Exception {
        desk.keep()
                .all(
                        Deed.Verb.PREPARED,
                        Prose.NONE,
                        List.of(planned().toDraft().points(List.of()).finished()));
        window.bench.live().refresh();
        assertFalse(planned().hasPlan());

        var notes = open();
        assertFalse(planned().hasPlan());
        model.said();
        model.look();

        assertEquals(notes.points().size(), planned().points().size());
        assertTrue(planned().hasPlan());
        model.leave();

        open();
        saveHowItWent();
        var held = Objects.requireNonNull(
                window.bench.live().snapshot().find(notes.episode().id()));
        assertEquals(1, held.points().size(), "what was only proposed is neither told nor put off");
        assertEquals(Outcome.SAID, held.points().getFirst().outcome());
    }

    @Test
    void wrappingUpBeginsWithWhatWasNotedAndWritesItInOneStep() throws Exception {
        var notes = open();
        int tellings = journalTellings();
        model.landed(Outcome.UNDERSTOOD);
        notes.points().getFirst().wordsProperty().set("So that is 56 orders a day.");

        model.wrapUp();
        var wrapUp = Objects.requireNonNull(model.wrapUpProperty().get());
        wrapUp.save();

        assertEquals(List.of(), window.troubles);
        var held = window.bench.live().snapshot().find(notes.episode().id());
        assertNotNull(held);
        assertTrue(held.held());
        assertEquals(Outcome.DEFERRED, held.points().getLast().outcome());
        assertEquals(tellings + 1, journalTellings());
        var entry = Objects.requireNonNull(held.points().getFirst().entry());
        var ledger = Ledger.of(window.bench.live().snapshot(), TestDesks.TODAY);
        assertEquals(
                Visibility.UNDERSTOOD, ledger.standing(entry, held.person()).visibility());
        var next = window.bench.live().snapshot().episodesWith(held.person()).getLast();
        assertEquals(held.day().plusDays(14), next.day());
        assertEquals(held.points().size() - 1, next.points().size());
        assertTrue(next.points().stream().allMatch(point -> point.carried() > 0));
        assertEquals(List.of(), desk.keepDraft().all());

        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(tellings, journalTellings());
        assertEquals(held.id(), planned().id());
    }

    @Test
    void takingTheWrapUpBackBringsAllThatWasNotedBackToTheMeetingAndTheWrapUp() throws Exception {
        var notes = open();
        model.nextPoint();
        model.landed(Outcome.UNDERSTOOD);
        notes.points().get(1).wordsProperty().set("So that is 46k a quarter.");
        notes.addPromise().wordsProperty().set("Send the numbers");
        notes.asked().getFirst().answer().set("The retries.");
        saveHowItWent();
        model.leave();

        undo();

        model = new HoldViewModel(window.bench);
        var again = open();
        assertNotNull(model.wrapUpProperty().get());
        assertNoted(Objects.requireNonNull(model.wrapUpProperty().get()).notes());
        model.backToTheMeeting();
        assertNull(model.wrapUpProperty().get());
        assertNoted(again);

        saveHowItWent();
        var held = Objects.requireNonNull(
                window.bench.live().snapshot().find(again.episode().id()));
        assertEquals(
                "So that is 46k a quarter.", held.points().get(1).theirWords().text());
        assertEquals("Send the numbers", held.promises().getFirst().words().text());
        assertEquals("The retries.", held.questions().getFirst().answer().text());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void doingTheWrapUpAgainTakesItsNotesAlong() throws Exception {
        open().points().getFirst().wordsProperty().set("Send me the chart.");
        saveHowItWent();
        model.leave();
        undo();
        assertEquals(1, desk.keepDraft().all().size());

        desk.undoLast().redo();
        assertEquals(List.of(), desk.keepDraft().all());

        undo();
        assertEquals(
                "Send me the chart.", open().points().getFirst().wordsProperty().get());
    }

    private void saveHowItWent() {
        model.wrapUp();
        Objects.requireNonNull(model.wrapUpProperty().get()).save();
        assertEquals(List.of(), window.troubles);
    }

    private void undo() throws Exception {
        desk.undoLast().run();
        window.bench.live().refresh();
    }

    private static void assertNoted(MeetingNotes notes) {
        var point = notes.points().get(1);
        assertEquals(1, notes.atProperty().get());
        assertEquals(Outcome.UNDERSTOOD, point.outcomeProperty().get());
        assertEquals("So that is 46k a quarter.", point.wordsProperty().get());
        assertEquals(
                "Send the numbers", notes.promises().getFirst().wordsProperty().get());
        assertEquals("The retries.", notes.asked().getFirst().answer().get());
    }

    @Test
    void aWrapUpThatWasCutShortGoesOnAfterTheNextStart() {
        open();
        model.landed(Outcome.TOLD);
        model.wrapUp();
        window.passTime();

        model = new HoldViewModel(window.bench);
        open();

        assertNotNull(model.wrapUpProperty().get());
        model.backToTheMeeting();
        assertNull(model.wrapUpProperty().get());
    }

    @Test
    void whoComesToAMeetingThatWasHeldIsLedToTheOneOnOnes() {
        var held = window.bench.live().snapshot().episodes().stream()
                .filter(Episode::held)
                .findFirst()
                .orElseThrow();

        model.open(held.id());

        assertNull(model.notesProperty().get());
        assertEquals(List.of(new Place.Prepare(held.person())), window.went);
    }

    private MeetingNotes open() {
        model.open(planned().id());
        return Objects.requireNonNull(model.notesProperty().get());
    }

    private int journalTellings() {
        return window.bench.live().snapshot().tellings().size();
    }

    private Episode planned() {
        return window.bench.live().snapshot().episodes().stream()
                .filter(episode -> !episode.held())
                .findFirst()
                .orElseThrow();
    }
}
