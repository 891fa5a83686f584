package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.domain.Draft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.MoveLoop.Result;
import app.treefall.usecase.MoveLoop.Turn;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var asked =
                moved(desk.moveLoop().ask(person.id(), Prose.of("length"), Prose.of("Where did I lose you?"), null));
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
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Where did I lose you?"), null));

        assertInstanceOf(
                Result.NoWords.class,
                desk.moveLoop().run(asked, 1, new Turn.Receive(TestDesks.TODAY, Feedback.Tone.PRAISE, Prose.of("  "))));
        assertInstanceOf(
                Result.DayInFuture.class,
                desk.moveLoop().run(asked, 1, new Turn.Tell(TestDesks.TODAY.plusDays(1), Prose.NONE)));
        assertInstanceOf(Result.NoWords.class, desk.moveLoop().ask(person.id(), Prose.NONE, Prose.NONE, null));
        assertEquals(asked, journal().find(asked.id()));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Where did I lose you?"), null));
        desk.moveLoop().amend(asked.described(Prose.of("length"), asked.question(), asked.permission()), 1);

        assertInstanceOf(
                Result.ChangedMeanwhile.class,
                desk.moveLoop().run(asked, 1, new Turn.Tell(TestDesks.TODAY, Prose.NONE)));
    }

    @Test
    void wordsThatAreTakenBackStayAsADraftOfTheirForm() throws Exception {
        var heard = moved(desk.moveLoop().hear(said(Feedback.Tone.CONSTRUCTIVE, "On slide nine.", null)));
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
        var heard = moved(desk.moveLoop().hear(said(Feedback.Tone.CONSTRUCTIVE, "On slide nine.", null)));
        var told = moved(desk.moveLoop().run(heard, 1, new Turn.Tell(TestDesks.TODAY, Prose.of("Eight slides now."))));
        assertEquals("Eight slides now.", journal().find(told.id()).report().text());

        desk.moveLoop().run(told, 2, new Turn.Back(Feedback.Stage.RECEIVED));

        assertEquals(Prose.NONE, journal().find(told.id()).report());
        assertEquals(
                Draft.Form.loop(heard.id(), "tell"),
                ((Draft.Form) desk.keepDraft().all().getFirst()).place());
    }

    @Test
    void whatWasHeardAnswersOnlyTheQuestionItIsSaidToAnswer() throws Exception {
        var asked =
                moved(desk.moveLoop().ask(person.id(), Prose.of("length"), Prose.of("Where did I lose you?"), null));

        var byItself = moved(desk.moveLoop().hear(said(Feedback.Tone.PRAISE, "The runbook is good.", null)));
        assertNotEquals(asked.id(), byItself.id());
        assertNull(byItself.asked());
        assertEquals(asked, journal().find(asked.id()));

        var answer = moved(desk.moveLoop().hear(said(Feedback.Tone.CONSTRUCTIVE, "On slide nine.", asked.id())));
        assertEquals(asked.id(), answer.id());
        assertEquals(asked.question(), answer.question());
        assertEquals(asked.theme(), answer.theme());
    }

    @Test
    void aQuestionThatIsAnsweredAlreadyIsAnsweredByNothingElse() throws Exception {
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Where did I lose you?"), null));
        moved(desk.moveLoop().hear(said(Feedback.Tone.CONSTRUCTIVE, "On slide nine.", asked.id())));
        int before = journal().feedback().size();

        assertInstanceOf(
                Result.ChangedMeanwhile.class, desk.moveLoop().hear(said(Feedback.Tone.PRAISE, "Never.", asked.id())));
        assertEquals(before, journal().feedback().size());
        assertEquals("On slide nine.", journal().find(asked.id()).words().text());
    }

    @Test
    void whatCameUnaskedIsKeptWithItsDayThemeAndPermissionInOneDeed() throws Exception {
        int before = journal().feedback().size();
        desk.keepDraft().run(new Draft.Form(Draft.Form.hearing(), List.of(), null));

        var heard = moved(desk.moveLoop()
                .hear(new MoveLoop.Heard(
                        person.id(),
                        Feedback.Tone.PRAISE,
                        Prose.of("Clear at last."),
                        TestDesks.TODAY.minusDays(2),
                        Prose.of("clarity"),
                        Permission.GIVEN,
                        null)));

        assertEquals(TestDesks.TODAY.minusDays(2), heard.received());
        assertEquals("clarity", heard.theme().text());
        assertEquals(Permission.GIVEN, heard.permission());
        assertEquals(List.of(), desk.keepDraft().all());
        desk.undoLast().run();
        assertEquals(before, journal().feedback().size());
    }

    @Test
    void whatTheyWereAskedAboutStaysWithTheLoopAndGoesIntoTheTestimonial() throws Exception {
        var entry = journal().entries().getFirst();
        var asked = moved(desk.moveLoop().ask(person.id(), Prose.NONE, Prose.of("Was it clear?"), entry.id()));
        var praise = moved(desk.moveLoop().hear(said(Feedback.Tone.PRAISE, "Clear at last.", asked.id())));

        var kept = desk.moveLoop().keepPraise(praise);

        assertEquals(entry.id(), journal().find(asked.id()).about());
        assertEquals(List.of(entry.id()), kept.about());
    }

    @Test
    void keptPraiseIsATestimonialWithTheSamePermission() throws Exception {
        var praise = moved(desk.moveLoop().hear(said(Feedback.Tone.PRAISE, "Clear at last.", null)));
        int before = journal().testimonials().size();

        desk.moveLoop().keepPraise(praise);

        var kept = journal().testimonials().getLast();
        assertEquals(before + 1, journal().testimonials().size());
        assertEquals(praise.words(), kept.words());
        assertEquals(praise.permission(), kept.permission());
        desk.undoLast().run();
        assertEquals(before, journal().testimonials().size());
    }

    private MoveLoop.Heard said(Feedback.Tone tone, String words, @Nullable Id<Feedback> answers) {
        return new MoveLoop.Heard(
                person.id(), tone, Prose.of(words), TestDesks.TODAY, Prose.NONE, Permission.NOT_ASKED, answers);
    }

    private static Feedback moved(Result result) {
        return assertInstanceOf(Result.Moved.class, result).saved().value();
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
