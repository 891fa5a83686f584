package app.treefall.ui.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Feedback;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.harvest.TellPlanViewModel.State;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HarvestViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private Desk desk;
    private TestBench window;
    private HarvestViewModel model;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new HarvestViewModel(window.bench, window.rhythm);
        model.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWeekIsGoneThroughDayByDayAndAnEmptyDayIsSeen() throws Exception {
        assertEquals(
                List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
                model.weekProperty().get().days().stream()
                        .map(HarvestWeek.Day::name)
                        .toList());
        assertEquals(4, model.weekProperty().get().entries());

        var tuesday = window.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.day().equals(MONDAY.plusDays(1)))
                .findFirst()
                .orElseThrow();
        desk.trashThing().run(tuesday);
        window.bench.live().refresh();

        var day = model.weekProperty().get().days().get(1);
        assertEquals("Tuesday", day.name());
        assertTrue(day.lines().isEmpty());
    }

    @Test
    void itCanBeLeftAndTakenUpWhereItWas() {
        model.next();
        model.next();
        model.leave();
        assertInstanceOf(Place.Week.class, window.went.getLast());

        var again = new HarvestViewModel(window.bench, window.rhythm);
        again.open();

        assertEquals(HarvestStep.DEEPER, again.stepProperty().get());
    }

    @Test
    void anotherWeekBeginsAnew() {
        model.go(HarvestStep.TELL);
        var next = new TestBench(desk, () -> TestDesks.TODAY.plusDays(7), () -> LocalTime.of(9, 0));
        var later = new HarvestViewModel(next.bench, next.rhythm);

        later.open();

        assertEquals(HarvestStep.WEEK, later.stepProperty().get());
    }

    @Test
    void afterTheLastStepItIsDoneAndStaysDone() throws Exception {
        for (var ignored : HarvestStep.values()) {
            model.next();
        }

        assertTrue(model.doneProperty().get());
        assertEquals(new HarvestMark(MONDAY, HarvestMark.DONE), HarvestMark.read(desk));
    }

    @Test
    void theAnswerGoesIntoThePartTheCoachAskedFor() {
        var question = Objects.requireNonNull(model.deepen().questionProperty().get());
        model.deepen().save();
        assertEquals(
                "Write an answer first, in words that can be kept.",
                model.deepen().errorProperty().get());

        model.deepen().answerProperty().set("It was my call.");
        model.deepen().save();

        var entry = window.bench.live().snapshot().find(question.entry().id());
        assertTrue(question.part().wordsOf(entry).text().endsWith("It was my call."));
        assertEquals("", model.deepen().answerProperty().get());
        assertNotNull(model.deepen().answeredProperty().get());
    }

    @Test
    void wordsThatWereTypedAreThereAgain() {
        model.deepen().answerProperty().set("Half an answer");
        model.received().formProperty().get().wordsProperty().set("You could say why");
        model.leave();

        var again = new HarvestViewModel(window.bench, window.rhythm);
        again.open();

        assertEquals("Half an answer", again.deepen().answerProperty().get());
        assertEquals(
                "You could say why",
                again.received().formProperty().get().wordsProperty().get());
    }

    @Test
    void whatTheySaidOpensALoop() {
        model.received().formProperty().get().wordsProperty().set("Say why it mattered first.");
        model.received().formProperty().get().toneProperty().set(Feedback.Tone.CONSTRUCTIVE);

        model.received().save();

        var feedback = window.bench.live().snapshot().feedback().stream()
                .filter(it -> it.words().equals(Prose.of("Say why it mattered first.")))
                .findFirst()
                .orElseThrow();
        assertEquals(Feedback.Stage.RECEIVED, feedback.stage());
        assertEquals(TestDesks.TODAY, feedback.received());
        assertEquals("", model.received().formProperty().get().wordsProperty().get());
    }

    @Test
    void aKeptPromiseLeavesTheList() {
        var open = model.promises().openProperty().get();
        assertFalse(open.isEmpty());

        model.promises().kept(open.getFirst());

        assertFalse(model.promises().openProperty().get().contains(open.getFirst()));
    }

    @Test
    void whatIsPlannedStandsOnThePageOfTheNextMeeting() {
        var plan = model.tellPlan();
        var candidate = plan.candidatesProperty().get().stream()
                .filter(it -> it.state() == State.OPEN)
                .findFirst()
                .orElseThrow();
        int before = plan.planned();

        plan.toggle(candidate);

        assertEquals(before + 1, plan.planned());
        var episode = Objects.requireNonNull(plan.episodeProperty().get());
        assertTrue(episode.points().stream()
                .anyMatch(point -> candidate.entry().id().equals(point.entry())));

        plan.toggle(plan.candidatesProperty().get().stream()
                .filter(it -> it.entry().id().equals(candidate.entry().id()))
                .findFirst()
                .orElseThrow());
        assertEquals(before, plan.planned());
    }

    @Test
    void whereNoMeetingIsPlannedOneCanBe() {
        var plan = model.tellPlan();
        plan.personProperty()
                .set(plan.peopleProperty().get().stream()
                        .filter(person -> window.bench
                                .live()
                                .snapshot()
                                .episodesWith(person.id())
                                .isEmpty())
                        .findFirst()
                        .orElseThrow());
        assertNull(plan.episodeProperty().get());

        plan.plan();

        assertNotNull(plan.episodeProperty().get());
    }

    @Test
    void anEmptyJournalIsHarvestedWithoutBlame(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var first = new TestBench(empty);
            var harvest = new HarvestViewModel(first.bench, first.rhythm);
            harvest.open();

            assertEquals(0, harvest.weekProperty().get().entries());
            assertNull(harvest.deepen().questionProperty().get());
            assertTrue(harvest.tellPlan().candidatesProperty().get().isEmpty());
        }
    }
}
