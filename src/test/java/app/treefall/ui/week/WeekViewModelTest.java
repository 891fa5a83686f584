package app.treefall.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Feedback;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeekViewModelTest {

    private Desk desk;
    private TestBench window;
    private WeekViewModel model;
    private NeedsViewModel needs;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new WeekViewModel(window.bench);
        needs = new NeedsViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWeekIsNamedByItsDays() {
        assertEquals("This week", model.titleProperty().get());
        assertEquals("16 to 22 November", model.spanProperty().get());
    }

    @Test
    void tomorrowsMeetingStandsFirstWithWhatIsPreparedForIt() {
        var meeting = assertInstanceOf(
                WeekRow.Meeting.class, model.rowsProperty().get().getFirst());

        assertEquals("1:1 with Daniel, 10:00", meeting.words());
        assertEquals("Fri 20", meeting.day().day());
        assertEquals("tomorrow", meeting.day().note());
        assertTrue(
                meeting.details().matches("Episode 11\\. [A-Z][a-z]+ points?, [a-z]+ minutes, [a-z]+ questions?\\."),
                meeting.details());
    }

    @Test
    void anEntryThatServesNothingSaysSo() {
        var details = entries().stream()
                .filter(row -> row.headline().startsWith("Stopped a price"))
                .findFirst()
                .orElseThrow()
                .details();

        assertEquals("€46k a quarter, estimated", details.getFirst().words());
        assertEquals(WeekRow.Detail.Weight.NEEDS_A_WORD, details.getLast().weight());
    }

    @Test
    void lastWeekIsToldInOneLineEach() {
        var past = entries().stream()
                .filter(row -> row.part() == WeekRow.Part.BEFORE)
                .toList();

        assertEquals(3, past.size());
        assertTrue(past.stream().allMatch(row -> row.details().isEmpty()));
        assertEquals("Daniel: told", past.get(1).state().words());
    }

    @Test
    void theGapIsASentenceItsDiscsAndWhereItStoodAtTheLastMeeting() {
        var gap = model.gapProperty().get();

        assertNotNull(gap);
        assertEquals(
                gap.repeated() + gap.understood() + gap.told() + gap.unheard(),
                gap.discs().size());
        assertEquals(
                "Daniel understands %d of the %d things you did."
                        .formatted(
                                gap.repeated() + gap.understood(), gap.discs().size()),
                gap.sentence());
        assertTrue(gap.trend().matches("[A-Z][a-z]+ to go\\. On 6 November it was [a-z]+\\."), gap.trend());
    }

    @Test
    void theButtonIsNamedByTheDayOfTheMeeting() {
        assertEquals("Prepare tomorrow’s 1:1", model.prepareProperty().get());

        model.prepare();

        assertInstanceOf(Place.Prepare.class, window.went.getFirst());
    }

    @Test
    void otherWeeksCanBeLookedAt() {
        model.earlier();
        assertEquals("Last week", model.titleProperty().get());
        assertEquals("9 to 15 November", model.spanProperty().get());

        model.earlier();
        assertEquals("The week of 2 November", model.titleProperty().get());

        model.backToToday();
        assertEquals("This week", model.titleProperty().get());
    }

    @Test
    void aWeekOverTwoMonthsNamesBoth() {
        model.later();
        model.later();

        assertEquals("30 November to 6 December", model.spanProperty().get());
    }

    @Test
    void puttingOffTakesItOffTheListForAWeek() {
        var first = model.needsProperty().get().getFirst();

        needs.putOff(first.nudge());

        assertFalse(sentences().contains(first.sentence()));
        assertEquals("Put off for a week.", window.said.getFirst().words());
        assertEquals(
                TestDesks.TODAY.plusDays(7),
                window.bench.live().snapshot().snoozes().getLast().until());
    }

    @Test
    void notYetIsSaidInOneClick() {
        var told = first(Nudge.ToldDidItLand.class);

        needs.notYet((Nudge.ToldDidItLand) told.nudge());

        assertFalse(sentences().contains(told.sentence()));
    }

    @Test
    void anUnheardEntryAsksWhomItWasTold() {
        var asks = needs.answer(first(Nudge.Unheard.class).nudge());

        assertInstanceOf(NeedsViewModel.Asks.Telling.class, asks);
    }

    @Test
    void closingALoopRecordsThatTheyWereToldToday() {
        var nudge = (Nudge.LoopToClose) first(Nudge.LoopToClose.class).nudge();
        var loop = ((NeedsViewModel.Asks.Loop) needs.answer(nudge)).loop();

        loop.save(() -> {});

        Feedback after = window.bench.live().snapshot().find(nudge.feedback());
        assertEquals(TestDesks.TODAY, after.toldThem());
        assertEquals(Feedback.Stage.TOLD_THEM, after.stage());
    }

    @Test
    void everyNudgeOfTheSampleHasAnAnswer() {
        for (var need : model.needsProperty().get()) {
            assertFalse(need.step().isBlank());
            assertNotNull(needs.answer(need.nudge()));
        }
    }

    @Test
    void anEmptyJournalTeachesOneThing(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var first = new WeekViewModel(new TestBench(empty).bench);

            assertEquals(
                    WeekViewModel.Lesson.LOG_SOMETHING, first.lessonProperty().get());
            assertNull(first.gapProperty().get());
        }
    }

    @Test
    void aJournalWithoutABossAsksForOneAndBlamesNobody(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            empty.logEntry().run("Cut checkout p95 1.8s -> 0.6s");
            var first = new WeekViewModel(new TestBench(empty).bench);

            assertEquals(
                    WeekViewModel.Lesson.NAME_YOUR_BOSS, first.lessonProperty().get());
            var row = assertInstanceOf(
                    WeekRow.Logged.class, first.rowsProperty().get().getFirst());
            assertNull(row.state());
            assertTrue(row.details().stream().allMatch(detail -> detail.weight() == WeekRow.Detail.Weight.PLAIN));
        }
    }

    @Test
    void aNumberNobodySaidHowItIsKnownStillMakesABrief() throws Exception {
        desk.logEntry().run("Cut the nightly export 3 h -> 20 min");
        window.bench.live().refresh();

        var meeting = assertInstanceOf(
                WeekRow.Meeting.class, model.rowsProperty().get().getFirst());
        assertTrue(meeting.details().startsWith("Episode 11. "), meeting.details());
        assertTrue(meeting.details().endsWith("questions."), meeting.details());
    }

    private List<WeekRow.Logged> entries() {
        return model.rowsProperty().get().stream()
                .filter(WeekRow.Logged.class::isInstance)
                .map(WeekRow.Logged.class::cast)
                .toList();
    }

    private List<String> sentences() {
        return model.needsProperty().get().stream().map(Need::sentence).toList();
    }

    private Need first(Class<? extends Nudge> kind) {
        return model.needsProperty().get().stream()
                .filter(need -> kind.isInstance(need.nudge()))
                .findFirst()
                .orElseThrow();
    }
}
