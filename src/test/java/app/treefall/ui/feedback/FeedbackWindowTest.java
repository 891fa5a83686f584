package app.treefall.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Feedback;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The board in front of a person.
@ExtendWith(Fx.class)
final class FeedbackWindowTest {

    private Desk desk;
    private TestBench window;
    private FeedbackScreen screen;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            window = new TestBench(desk);
            screen = new FeedbackScreen(window.bench);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            new Theme().dress(stage.getScene());
            stage.show();
            screen.fit(app.treefall.ui.frame.Screen.Width.USUAL);
            screen.show(new Place.FeedbackLoop(null));
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.settle();
        desk.close();
    }

    @Test
    void theWholeLoopByKeyboardAloneAndEachTurnTakenBackByOneUndo() {
        var priya = first(Column.ASKED);
        assertTrue(Screen.focused().startsWith("Asked, 3."), Screen.focused());

        on();
        assertEquals("Word for word", Screen.focused());
        Keyboard.type("Whether the others know your work.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        stands(priya, Column.RECEIVED, Feedback.Stage.RECEIVED);

        on();
        Keyboard.type("Show it at the demo.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        stands(priya, Column.ACTING, Feedback.Stage.ACTING);

        on();
        assertEquals("What you could write or say", Screen.focused());
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        stands(priya, Column.ACTING, Feedback.Stage.TOLD_THEM);

        on();
        Keyboard.type("They do now.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        stands(priya, Column.CLOSED, Feedback.Stage.CONFIRMED);

        back();
        stands(priya, Column.ACTING, Feedback.Stage.TOLD_THEM);
        back();
        back();
        stands(priya, Column.RECEIVED, Feedback.Stage.RECEIVED);
    }

    @Test
    void aCardIsDraggedIntoAColumnAndAsksForItsWordsFirst() {
        var marta = first(Column.RECEIVED);

        drag("I find out about payment changes", "Acting");
        assertEquals(Column.RECEIVED, Column.of(now(marta)));
        Keyboard.type("A note a week before.");
        Screen.click("Save the plan");

        stands(marta, Column.ACTING, Feedback.Stage.ACTING);
        assertEquals("A note a week before.", now(marta).plan().text());
    }

    @Test
    void aCardDraggedTwoColumnsOnAsksForEachTurnOnTheWay() {
        var hugo = loops().in(Column.ASKED).get(1);

        drag("Where does the wallet page still", "Acting");
        Keyboard.type("At the third step.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        Screen.await("What will you change?");
        Keyboard.type("Two steps.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        stands(hugo, Column.ACTING, Feedback.Stage.ACTING);
    }

    @Test
    void aCardDraggedBackMovesAtOnceAndItsWordsAreOfferedAgain() {
        var ruth = loops().in(Column.ACTING).get(1);
        var before = now(ruth);

        drag("My team cannot read your refund", "Received");

        stands(ruth, Column.RECEIVED, Feedback.Stage.RECEIVED);
        on();
        assertEquals(before.plan().text(), Screen.written("What will you change?"));
    }

    @Test
    void arrowsGoBetweenCardsAndColumnsAndEnterOpens() {
        Keyboard.press(KeyCode.DOWN);
        assertEquals("Hugo", nameOfChosen());
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Lena", nameOfChosen());
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Ruth", nameOfChosen());

        Keyboard.press(KeyCode.ENTER);

        Screen.await("Ruth, 14 October");
        Screen.await("May I quote Ruth?");
        Screen.click("Yes");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        assertEquals(
                app.treefall.domain.Permission.GIVEN,
                loops().in(Column.ACTING).get(1).feedback().permission());
        Screen.awaitGone("May I quote Ruth?");
        assertTrue(Screen.focused().startsWith("Acting"), Screen.focused());
    }

    @Test
    void anEntryIsLinkedByAFewLettersOfItsHeadline() {
        var jonas = loops().in(Column.ACTING).get(2);
        Mouse.doubleClick(Screen.text("You answer in review before I have thought."));
        Screen.await("Jonas, 2 October");

        Screen.click("Find an entry");
        Keyboard.type("wallet design");
        Screen.await("Cut the wallet design to one page; agreed in 25 minutes");
        Keyboard.press(KeyCode.ENTER);
        Screen.click("Save");

        assertEquals(1, now(jonas).actedIn().size());
        Screen.await("Tell Jonas");
    }

    @Test
    void somebodyIsAskedInOneOfThreeSmallQuestions() {
        int asked = loops().in(Column.ASKED).size();
        Screen.click("Ask for feedback");
        Screen.write("About", "the wallet page");
        Screen.click("What is one thing about the wallet page that you would have done differently?");
        Screen.click("I asked Daniel");

        Screen.awaitGone("Small and safe to answer");
        var daniel = loops().in(Column.ASKED).getLast().feedback();
        assertEquals(asked + 1, loops().in(Column.ASKED).size());
        assertEquals("the wallet page", daniel.theme().text());
        undo();
        assertEquals(asked, loops().in(Column.ASKED).size());
    }

    @Test
    void whatCameUnaskedIsWrittenDownByKeyAndTakenBackByOneUndo() {
        int before = loops().in(Column.RECEIVED).size();
        Screen.click("I heard something");
        assertEquals("Who said it", Screen.focused());
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.TAB);
        assertEquals("What they said", Screen.focused());
        Keyboard.type("Say the number first.");
        Keyboard.press(KeyCode.ESCAPE);
        Screen.click("I heard something");
        assertEquals("Say the number first.", Screen.written("What they said"));
        Screen.write("Theme", "clarity");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        Screen.awaitGone("Who said it");
        var heard = loops().in(Column.RECEIVED).stream()
                .map(Card::feedback)
                .filter(one -> one.words().text().equals("Say the number first."))
                .findFirst()
                .orElseThrow();
        assertEquals(before + 1, loops().in(Column.RECEIVED).size());
        assertEquals("clarity", heard.theme().text());
        assertEquals(TestDesks.TODAY, heard.received());
        assertNull(heard.asked());
        undo();
        assertEquals(before, loops().in(Column.RECEIVED).size());
    }

    @Test
    void thePaletteOpensTheSameBox() {
        FxThread.run(() -> screen.show(new Place.Heard()));
        FxThread.settle();

        Screen.await("Who said it");
    }

    @Test
    void anEntryThatIsAskedAboutStaysOnTheCardAndProposesTheTheme() {
        Screen.click("Ask for feedback");
        Screen.click("Find an entry");
        Keyboard.type("wallet design");
        Screen.await("Cut the wallet design to one page; agreed in 25 minutes");
        Keyboard.press(KeyCode.ENTER);
        Screen.write("The question", "Was it enough?");
        Screen.click("I asked Daniel");

        Screen.awaitGone("Small and safe to answer");
        var asked = loops().in(Column.ASKED).getLast();
        var entry = Objects.requireNonNull(asked.about());
        assertEquals(
                "Cut the wallet design to one page; agreed in 25 minutes",
                entry.headline().text());
        assertTrue(asked.feedback().theme().hasWords());
        Screen.await("About “Cut the wallet design to one page; agreed in 25 minutes”");
    }

    @Test
    void whatWasTypedIsThereAgainWhenTheFormIsOpenedAgain() {
        on();
        Keyboard.type("Half a sent");
        Keyboard.press(KeyCode.ESCAPE);
        on();

        assertEquals("Half a sent", Screen.written("Word for word"));
        assertTrue(Screen.shows("What you typed here last is back. It is not saved yet."));
    }

    @Test
    void theStepOnACardDoesWhatItSays() {
        Screen.click("Remind");
        Screen.await("Remind Priya");
        assertTrue(Screen.written("What you could write or say").startsWith("Priya, on 28 October I asked you:"));
        Keyboard.press(KeyCode.ESCAPE);

        Screen.click("In tomorrow’s brief");
        assertInstanceOf(Place.Prepare.class, window.went.getLast());
    }

    @Test
    void whatTwoPeopleSaidIsCalledOutAndShown() {
        Screen.await("Daniel and Marta both spoke of “telling early”.");

        Screen.click("Show it");

        assertEquals("Marta", nameOfChosen());
    }

    @Test
    void aNarrowWindowShowsOneColumnAtATime() {
        FxThread.run(() -> screen.fit(app.treefall.ui.frame.Screen.Width.NARROW));
        FxThread.settle();
        Screen.click("Received  2");
        Screen.await("I find out about payment changes from the release notes. Tell me the week before.");
        Screen.awaitGone("Where does the wallet page still lose you?");

        drag("I find out about payment changes", "Acting  3");
        Keyboard.type("A note a week before.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        Screen.await("Acting  4");
        assertEquals("Marta", nameOfChosen());
        Screen.await("A note a week before.");
        Screen.click("Growth arcs  4");
        Screen.await("Any fault a customer can see reaches Daniel within the hour.");
    }

    private void on() {
        Keyboard.press(KeyCode.RIGHT, Held.ALT);
    }

    private void back() {
        Keyboard.press(KeyCode.LEFT, Held.ALT);
    }

    private static void drag(String words, String column) {
        var card = Screen.text(words);
        var goal = Screen.text(column);
        var to = Mouse.centre(goal);
        Mouse.drag(Mouse.centre(card), new Point2D(to.getX(), to.getY() + 4));
    }

    /// Where it stands now, in the journal and under the keyboard; and one undo takes it to where it was.
    private void stands(Card before, Column column, Feedback.Stage stage) {
        Screen.await(
                () -> now(before).stage() == stage,
                () -> "it stands at " + now(before).stage());
        assertEquals(column, Column.of(now(before)));
        assertTrue(
                Screen.focused()
                        .startsWith(
                                List.of("Asked", "Received", "Acting", "Closed").get(column.ordinal())),
                Screen.focused());
        var after = now(before);
        undo();
        assertTrue(!now(before).equals(after));
        FxThread.run(() -> {
            redo();
            window.bench.live().refresh();
        });
        FxThread.settle();
        assertEquals(after, now(before));
    }

    private void undo() {
        FxThread.run(() -> {
            try {
                desk.undoLast().run();
            } catch (app.treefall.domain.JournalException e) {
                throw new AssertionError(e);
            }
            window.bench.live().refresh();
        });
        FxThread.settle();
    }

    private void redo() {
        try {
            desk.undoLast().redo();
        } catch (app.treefall.domain.JournalException e) {
            throw new AssertionError(e);
        }
    }

    private String nameOfChosen() {
        var owner = FxThread.call(() -> stage.getScene().getFocusOwner());
        var list = (javafx.scene.control.ListView<?>) owner;
        var card = (Card) Objects.requireNonNull(list.getSelectionModel().getSelectedItem());
        return CardWords.name(card);
    }

    private Feedback now(Card card) {
        return FxThread.call(() -> Objects.requireNonNull(
                window.bench.live().snapshot().find(card.feedback().id())));
    }

    private Card first(Column column) {
        return loops().in(column).getFirst();
    }

    private Loops loops() {
        return FxThread.call(() -> Loops.of(window.bench.live().snapshot(), TestDesks.TODAY));
    }
}
