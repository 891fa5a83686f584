package app.treefall.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Prose;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.narrative.ledger.Worth;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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
        model = new WeekViewModel(window.bench, window.rhythm);
        needs = new NeedsViewModel(window.bench, window.rhythm);
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
    void puttingOffTakesItOffTheListUntilItsDay() {
        var first = model.needsProperty().get().getFirst();

        needs.putOff(first.nudge(), later(first, "Until tomorrow"));

        assertFalse(sentences().contains(first.sentence()));
        assertEquals("Put off until tomorrow.", window.said.getFirst().words());
        assertEquals(
                TestDesks.TODAY.plusDays(1),
                window.bench.live().snapshot().snoozes().getLast().until());
    }

    @Test
    void nextWeekIsItsFirstWorkingDay() {
        var next = later(model.needsProperty().get().getFirst(), "Until next week");

        assertEquals(LocalDate.of(2026, 11, 23), next.until());
        assertEquals("Put off until 23 November.", next.done());
    }

    @Test
    void whatWaitsForAMeetingWaitsLongerWhenTheMeetingIsMoved() throws Exception {
        var need = first(Nudge.Unheard.class);
        needs.putOff(need.nudge(), later(need, "Until after Friday’s 1:1 with Daniel"));
        var meeting = NextMeeting.of(window.bench.live().snapshot(), TestDesks.TODAY);
        assertFalse(
                sentencesOn(LocalDate.of(2026, 11, 20)).contains(need.nudge().key()));
        assertTrue(sentencesOn(LocalDate.of(2026, 11, 21)).contains(need.nudge().key()));

        desk.keep().all(Deed.Verb.PREPARED, Prose.NONE, List.of(moved(meeting, LocalDate.of(2026, 11, 24))));
        window.bench.live().refresh();

        assertFalse(
                sentencesOn(LocalDate.of(2026, 11, 24)).contains(need.nudge().key()));
        assertTrue(sentencesOn(LocalDate.of(2026, 11, 25)).contains(need.nudge().key()));
    }

    @Test
    void whatWasPutOffForGoodCanBeBroughtBack() {
        var need = first(Nudge.Unheard.class);
        needs.putOff(need.nudge(), later(need, "Never for this one"));
        assertFalse(
                sentencesOn(TestDesks.TODAY.plusYears(50)).contains(need.nudge().key()));
        var waiting = model.putOffProperty().get().getFirst();
        assertEquals(need.sentence(), waiting.sentence());

        needs.bringBack(waiting.nudge());

        assertTrue(sentences().contains(need.sentence()));
        assertTrue(model.putOffProperty().get().isEmpty());
        assertEquals(
                1,
                window.bench.live().snapshot().snoozes().stream()
                        .filter(it -> it.nudge().equals(need.nudge().key()))
                        .count());
    }

    @Test
    void puttingOffIsUndone() throws Exception {
        var need = first(Nudge.Unheard.class);
        needs.putOff(need.nudge(), later(need, "Never for this one"));

        desk.undoLast().run();
        window.bench.live().refresh();

        assertTrue(sentences().contains(need.sentence()));
    }

    @Test
    void aFollowUpIsAnsweredInOneClick() {
        var need = first(Nudge.FollowUpDue.class);
        assertEquals(
                List.of("It held", "It grew", "Reverted"),
                need.steps().stream().map(Need.Step::words).toList());

        needs.take(need, need.steps().get(1));

        var due = (Nudge.FollowUpDue) need.nudge();
        var entry = window.bench.live().snapshot().find(due.entry());
        var answered = entry.followUps().stream()
                .filter(it -> it.due().equals(due.due()))
                .findFirst()
                .orElseThrow();
        assertEquals(FollowUp.Outcome.GREW, answered.outcome());
        assertEquals(TestDesks.TODAY, answered.answered());
        assertFalse(sentences().contains(need.sentence()));
        assertEquals("Noted: it grew.", window.said.getLast().words());
    }

    @Test
    void aQuietThreadGetsALineWithoutLeavingTheWeek() {
        var need = first(Nudge.ThreadQuiet.class);
        var news = ((NeedsViewModel.Asks.News) needs.take(need, need.steps().getFirst())).news();
        news.save(() -> {});
        assertEquals("Write one line that can be kept.", news.errorProperty().get());

        news.wordsProperty().set("Legal sent the terms");
        news.save(() -> {});

        assertFalse(sentences().contains(need.sentence()));
        assertTrue(window.went.isEmpty());
    }

    @Test
    void newsThatWereTypedAndNotSavedAreBackAndGoOnceTheyAre() throws Exception {
        var need = first(Nudge.ThreadQuiet.class);
        var news = ((NeedsViewModel.Asks.News) needs.take(need, need.steps().getFirst())).news();
        news.wordsProperty().set("Legal sent");
        window.passTime();
        news.form().close();

        var again = ((NeedsViewModel.Asks.News) needs.take(need, need.steps().getFirst())).news();

        assertEquals("Legal sent", again.wordsProperty().get());
        assertTrue(again.form().backProperty().get());
        again.save(() -> {});
        assertTrue(desk.keepDraft().all().isEmpty());
    }

    @Test
    void everyPlaceInTheListIsASumThatCanBeShown() {
        var before = Integer.MAX_VALUE;
        for (var need : model.needsProperty().get()) {
            var worth = need.nudge().worth();
            int sum = worth.terms().stream().mapToInt(Worth.Term::points).sum();
            assertEquals(worth.total(), sum);
            assertTrue(sum <= before, need.sentence());
            assertTrue(worth.terms().stream().noneMatch(term -> term.words().isBlank()));
            before = sum;
        }
    }

    @Test
    void aWeekAheadShowsWhatIsExpectedOfIt() {
        model.later();
        model.later();
        model.later();

        assertEquals("7 to 13 December", model.spanProperty().get());
        var due = assertInstanceOf(WeekRow.Due.class, model.rowsProperty().get().getFirst());
        assertEquals("The decision", due.words());
        assertEquals("Fri 11", due.day().day());

        model.open(due);

        assertInstanceOf(Place.PromotionCase.class, window.went.getLast());
    }

    @Test
    void anEmptyWeekAheadSaysSoAndDoesNotAskForEntries() {
        for (int i = 0; i < 20; i++) {
            model.later();
        }

        assertEquals(
                List.of(new WeekRow.Nothing("Nothing is expected of this week yet.")),
                model.rowsProperty().get());
    }

    @Test
    void theHarvestIsOfferedOnTheLastWorkingDay() {
        model.refresh();
        assertEquals(WeekViewModel.Invitation.NONE, model.invitationProperty().get());

        var friday = new TestBench(desk, () -> TestDesks.TODAY.plusDays(1), () -> LocalTime.of(9, 0));
        var week = of(friday);
        week.refresh();

        assertEquals(WeekViewModel.Invitation.BEGIN, week.invitationProperty().get());
    }

    @Test
    void aHarvestThatWasBegunIsOfferedUntilItIsDone() throws Exception {
        var monday = LocalDate.of(2026, 11, 16);
        new HarvestMark(monday, 2).keep(desk);
        model.refresh();
        assertEquals(WeekViewModel.Invitation.GO_ON, model.invitationProperty().get());

        new HarvestMark(monday, HarvestMark.DONE).keep(desk);
        model.refresh();

        assertEquals(WeekViewModel.Invitation.NONE, model.invitationProperty().get());
    }

    @Test
    void theWeekBeginsWhereItsOwnerSays() {
        window.rhythm.change(new WorkingWeek(DayOfWeek.SATURDAY, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)));

        assertEquals("14 to 20 November", model.spanProperty().get());
        assertEquals("This week", model.titleProperty().get());
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
        loop.wordsProperty().set("Designs are one page now.");

        loop.save(_ -> {});

        Feedback after = window.bench.live().snapshot().find(nudge.feedback());
        assertEquals(TestDesks.TODAY, after.toldThem());
        assertEquals("Designs are one page now.", after.report().text());
        assertEquals(Feedback.Stage.TOLD_THEM, after.stage());
    }

    @Test
    void aLoopThatStandsStillLeadsToItsCard() {
        var nudge = (Nudge.LoopStalled) first(Nudge.LoopStalled.class).nudge();

        needs.answer(nudge);

        assertEquals(new Place.FeedbackLoop(nudge.feedback()), window.went.getLast());
    }

    @Test
    void everyNudgeOfTheSampleHasAnAnswer() {
        for (var need : model.needsProperty().get()) {
            assertTrue(need.steps().stream().noneMatch(step -> step.words().isBlank()));
            assertNotNull(needs.answer(need.nudge()));
        }
    }

    @Test
    void anEmptyJournalTeachesOneThing(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var first = of(new TestBench(empty));

            assertEquals(
                    WeekViewModel.Lesson.LOG_SOMETHING, first.lessonProperty().get());
            assertNull(first.gapProperty().get());
        }
    }

    @Test
    void aJournalWithoutABossAsksForOneAndBlamesNobody(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            empty.logEntry().run("Cut checkout p95 1.8s -> 0.6s");
            var first = of(new TestBench(empty));

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

    private static WeekViewModel of(TestBench bench) {
        return new WeekViewModel(bench.bench, bench.rhythm);
    }

    private Later later(Need need, String words) {
        return needs.laters(need.nudge()).stream()
                .filter(later -> later.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Prose> sentencesOn(LocalDate day) {
        return Ledger.of(window.bench.live().snapshot(), day).nudges().stream()
                .map(Nudge::key)
                .toList();
    }

    private static Episode moved(Episode it, LocalDate day) {
        return it.toDraft().day(day).finished();
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
