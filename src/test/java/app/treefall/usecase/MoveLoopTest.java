package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Draft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.MoveLoop.Result;
import app.treefall.usecase.MoveLoop.Turn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of a loop, each turn taken back by one undo.
final class MoveLoopTest {

    private Desk desk;
    private Person person;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        person = journal().boss();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLoopGoesRoundAndEachTurnIsTakenBackByOneUndo() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.of("length"), Prose.of("Where did I lose you?")));
        var turns = List.of(
                new Turn.Receive(TestDesks.TODAY, Feedback.Tone.CONSTRUCTIVE, Prose.of("On slide nine.")),
                new Turn.Plan(Prose.of("Eight slides."), List.of()),
                new Turn.Tell(TestDesks.TODAY, Prose.of("It is one page now.")),
                new Turn.Confirm(TestDesks.TODAY, Prose.of("Much better.")));

        for (var turn : turns) {
            var before = journal().find(asked.id());
            var after = moved(desk.moveLoop().run(before, journal().revisionOf(asked.id()), turn));
            assertEquals(before.stage().ordinal() + 1, after.stage().ordinal());
            desk.undoLast().run();
            assertEquals(before, journal().find(asked.id()));
            desk.undoLast().redo();
        }

        assertEquals(Feedback.Stage.CONFIRMED, journal().find(asked.id()).stage());
    }

    @Test
    void aTurnWithoutItsWordsOrWithADayToComeWritesNothing() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Where did I lose you?")));

        assertInstanceOf(
                Result.NoWords.class,
                desk.moveLoop().run(asked, 1, new Turn.Receive(TestDesks.TODAY, Feedback.Tone.PRAISE, Prose.of("  "))));
        assertInstanceOf(
                Result.DayInFuture.class,
                desk.moveLoop().run(asked, 1, new Turn.Tell(TestDesks.TODAY.plusDays(1), Prose.NONE)));
        assertInstanceOf(Result.NoWords.class, desk.moveLoop().ask(person.id(), Prose.NONE, Prose.NONE));
        assertEquals(asked, journal().find(asked.id()));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Where did I lose you?")));
        desk.moveLoop().amend(asked.described(Prose.of("length"), asked.question(), asked.permission()), 1);

        assertInstanceOf(
                Result.ChangedMeanwhile.class,
                desk.moveLoop().run(asked, 1, new Turn.Tell(TestDesks.TODAY, Prose.NONE)));
    }

    @Test
    void wordsThatAreTakenBackStayAsADraftOfTheirForm() throws Exception {
        var heard = moved(desk.moveLoop().hear(person.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("On slide nine.")));
        var planned = moved(desk.moveLoop().run(heard, 1, new Turn.Plan(Prose.of("Eight slides."), List.of())));

        var back = moved(desk.moveLoop().run(planned, 2, new Turn.Back(Feedback.Stage.RECEIVED)));

        assertEquals(heard, back);
        assertEquals(
                List.of(new Draft.Form(
                        Draft.Form.loop(heard.id(), "plan"),
                        List.of(new Draft.Field("words", Prose.of("Eight slides."))),
                        heard.id())),
                desk.keepDraft().all());
    }

    @Test
    void whatTheyWereToldIsKeptAndOfferedAgainWhenTheCardGoesBack() throws Exception {
        var heard = moved(desk.moveLoop().hear(person.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("On slide nine.")));
        var told = moved(desk.moveLoop().run(heard, 1, new Turn.Tell(TestDesks.TODAY, Prose.of("Eight slides now."))));
        assertEquals("Eight slides now.", journal().find(told.id()).report().text());

        desk.moveLoop().run(told, 2, new Turn.Back(Feedback.Stage.RECEIVED));

        assertEquals(Prose.NONE, journal().find(told.id()).report());
        assertEquals(
                Draft.Form.loop(heard.id(), "tell"),
                ((Draft.Form) desk.keepDraft().all().getFirst()).place());
    }

    @Test
    void whatWasHeardAnswersTheOldestOpenQuestion() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.of("length"), Prose.of("Where did I lose you?")));

        var heard = moved(desk.moveLoop().hear(person.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("On slide nine.")));

        assertEquals(asked.id(), heard.id());
        assertEquals(asked.question(), heard.question());
    }

    @Test
    void keptPraiseIsATestimonialWithTheSamePermission() throws Exception {
        var praise = moved(desk.moveLoop().hear(person.id(), Feedback.Tone.PRAISE, Prose.of("Clear at last.")));
        int before = journal().testimonials().size();

        desk.moveLoop().keepPraise(praise);

        var kept = journal().testimonials().getLast();
        assertEquals(before + 1, journal().testimonials().size());
        assertEquals(praise.words(), kept.words());
        assertEquals(praise.permission(), kept.permission());
        desk.undoLast().run();
        assertEquals(before, journal().testimonials().size());
    }

    private static Feedback moved(Result result) {
        return assertInstanceOf(Result.Moved.class, result).saved().value();
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
