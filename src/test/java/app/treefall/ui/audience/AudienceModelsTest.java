package app.treefall.ui.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Alignment.Period;
import app.treefall.narrative.brief.BankRow;
import app.treefall.ui.audience.AudienceViewModel.Face;
import app.treefall.ui.audience.QuestionsViewModel.Line;
import app.treefall.ui.frame.ThrowingAway;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AudienceModelsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench window;
    private AudienceViewModel audience;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        audience = new AudienceViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theGridIsWhatTheNarrativeComputesForEachPeriod() {
        for (var period : Period.values()) {
            audience.periodProperty().set(period);

            assertEquals(
                    Alignment.of(journal(), period, TestDesks.TODAY),
                    audience.alignmentProperty().get());
        }
    }

    @Test
    void theBossIsLookedAtFirstAndWhatTheyExpectIsSaid() {
        assertEquals(journal().boss(), audience.personProperty().get());
        assertEquals(
                "Both met in September. Time to ask again.",
                audience.expectingProperty().get().words());
        assertEquals(Face.GRID, audience.faceProperty().get());
    }

    @Test
    void whatIsPlannedStandsFirstAndTheStalestAfterIt() {
        var lines = audience.questions().linesProperty().get();

        assertEquals(
                List.of(
                        "What would make you hesitate to put me forward on 11 December? Never asked; 22 days to go.",
                        "Has anything moved on your list since October? His priorities are 41 days old.",
                        "If peak goes well, what would you want to tell Priya about it? No expectation is open.",
                        "Which of my stories could you tell without me? Four may not have landed."),
                lines.stream()
                        .limit(4)
                        .map(line ->
                                line.row().words().text() + " " + line.row().why())
                        .toList());
        assertEquals(
                List.of(true, true, false, false),
                lines.stream().limit(4).map(Line::isInTheBrief).toList());
    }

    @Test
    void aCellSaysHowAndUndoTakesItBack() throws Exception {
        var row = audience.alignmentProperty().get().rows().get(2);
        assertTrue(row.servesNothing());
        var cell = audience.service(row.entry(), journal().priorities().getFirst());
        cell.how().textProperty().set("Makers keep what they charged");

        cell.save(() -> {});

        var now = audience.alignmentProperty().get().rows().get(2);
        assertFalse(now.servesNothing());
        audience.service(now.entry(), journal().priorities().getFirst()).remove(() -> {});
        assertTrue(audience.alignmentProperty().get().rows().get(2).servesNothing());
        desk.undoLast().run();
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(row, audience.alignmentProperty().get().rows().get(2));
    }

    @Test
    void aCellWhoseEntryWasChangedElsewhereKeepsWhatWasTypedAndOverwritesNothing() throws Exception {
        var row = audience.alignmentProperty().get().rows().get(2);
        var cell = audience.service(row.entry(), journal().priorities().getFirst());
        var theirs = row.entry().toDraft().headline(Prose.of("Theirs")).finished();
        desk.editEntry().run(theirs, journal().revisionOf(theirs.id()));
        cell.how().textProperty().set("By half");

        cell.save(() -> {});

        assertTrue(cell.how().errorProperty().get().startsWith("It was changed elsewhere"));
        assertEquals(theirs, journal().find(theirs.id()));
    }

    @Test
    void whatIsTypedInACellComesBackUntilItIsSaved() throws Exception {
        var entry = audience.alignmentProperty().get().rows().get(2).entry();
        var priority = journal().priorities().getFirst();
        var cell = audience.service(entry, priority);
        cell.form().open();
        cell.how().textProperty().set("Half a sent");
        window.passTime();

        var again = audience.service(entry, priority);
        again.form().open();

        assertEquals("Half a sent", again.how().textProperty().get());
        again.save(() -> {});
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void aQuestionIsRetiredAndBroughtBackAndChanged() {
        var questions = audience.questions();
        var banked = questions.linesProperty().get().stream()
                .map(Line::row)
                .filter(row -> !row.isOwn())
                .findFirst()
                .orElseThrow();

        questions.retire(banked);
        assertEquals(BankRow.State.RETIRED, row(banked.words().text()).state());
        questions.bringBack(row(banked.words().text()));
        assertEquals(BankRow.State.OPEN, row(banked.words().text()).state());

        questions.edit(row(banked.words().text()), Prose.of("In my words?"), Question.Purpose.AMAZE, () -> {}, _ -> {});
        assertEquals(BankRow.State.RETIRED, row(banked.words().text()).state());
        assertTrue(row("In my words?").isOwn());
    }

    @Test
    void whatWasAnsweredStandsWordForWordWithItsDayAndSettlesTheQuestion() {
        var form = QuestionForm.answer(audience.questions(), row("Which of my stories could you tell without me?"));
        form.form().open();
        form.answer().textProperty().set("The one about the pager.");

        form.saveAnswer(() -> {});

        var asked = row("Which of my stories could you tell without me?");
        assertEquals(TestDesks.TODAY, asked.answers().getFirst().day());
        assertEquals(
                "The one about the pager.", asked.answers().getFirst().answer().text());
        assertEquals(BankRow.State.SETTLED, asked.state());
    }

    @Test
    void aQuestionGoesIntoTheNextBriefAndOutOfItOneStepEach() throws Exception {
        var words = "If peak goes well, what would you want to tell Priya about it?";
        audience.questions().addToTheBrief(row(words));
        assertTrue(isInTheBrief(words));

        audience.questions().takeOut(row(words));
        assertFalse(isInTheBrief(words));
        desk.undoLast().run();
        window.bench.live().refresh();
        assertTrue(isInTheBrief(words));
    }

    @Test
    void whereNo1To1IsPlannedThatIsSaidAndNothingIsWritten() {
        audience.choose(person("Marta Kowalczyk"));
        var before = journal();

        audience.questions()
                .addToTheBrief(
                        audience.questions().linesProperty().get().getFirst().row());

        assertEquals("No 1:1 with Marta is planned.", window.said.getLast().words());
        assertEquals(before.episodes(), journal().episodes());
    }

    @Test
    void twoPeopleBecomeOneInOneStep() throws Exception {
        var lena = person("Lena Brandt");
        var merging = audience.merging(lena);
        merging.merge(() -> {});
        assertEquals("Choose who stays.", merging.errorProperty().get());
        merging.intoProperty().set(person("Jonas Weil"));

        merging.merge(() -> {});

        assertNull(journal().find(lena.id()));
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(lena, journal().find(lena.id()));
    }

    @Test
    void somebodyInTheTrashIsNotLookedAtAnyMoreAndComesBackByUndo() throws Exception {
        var boss = journal().boss();
        new ThrowingAway(window.bench).run(boss, audience::showGrid);

        assertFalse(audience.listenersProperty().get().stream()
                .anyMatch(one -> one.person().equals(boss)));
        assertEquals("Priya Raman", audience.personProperty().get().name().text());
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(boss, audience.listenersProperty().get().getFirst().person());
    }

    @Test
    void anEmptyJournalTeachesUntilSomebodyIsThere(@TempDir Path other) throws Exception {
        try (var empty = TestDesks.empty(other)) {
            var model = new AudienceViewModel(new TestBench(empty).bench);
            assertEquals(Face.NOBODY_YET, model.faceProperty().get());

            model.addPerson();
            model.people().name().textProperty().set("Ada Lo");
            model.people().keep(model.people().name());
            model.showGrid();

            assertEquals(Face.GRID, model.faceProperty().get());
            assertEquals("Ada Lo", model.personProperty().get().name().text());
        }
    }

    private Snapshot journal() {
        return window.bench.live().snapshot();
    }

    private Person person(String name) {
        return journal().people().stream()
                .filter(person -> person.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BankRow row(String words) {
        return line(words).row();
    }

    private boolean isInTheBrief(String words) {
        return line(words).isInTheBrief();
    }

    private Line line(String words) {
        return audience.questions().linesProperty().get().stream()
                .filter(line -> line.row().words().text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
