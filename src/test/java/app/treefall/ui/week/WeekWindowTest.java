package app.treefall.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Telling;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.capture.QuickCapture;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The week in front of a person.
@ExtendWith(Fx.class)
final class WeekWindowTest {

    private Desk desk;
    private TestBench window;
    private CaptureViewModel line;
    private QuickCapture overlay;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            window = new TestBench(desk);
            line = new CaptureViewModel(window.bench);
            overlay = new QuickCapture(line);
            var week = new WeekScreen(window.bench, line, window.rhythm);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(week.node(), overlay.node()), 960, 640));
            new Theme().dress(stage.getScene());
            stage.show();
            week.fit(app.treefall.ui.frame.Screen.Width.NARROW);
            week.show(new Place.Week());
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
    void aLineTypedAndEnteredStandsInTheWeek() {
        Keyboard.type("Halved the time to restore a market #payments\n");

        Screen.await("Halved the time to restore a market");
        assertEquals("", line.lineProperty().get());
        assertEquals("What did you do?", Screen.focused());
    }

    @Test
    void ctrlEnterSavesAndOpens() {
        Keyboard.type("Halved the time to restore a market");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        assertTrue(window.went.getLast() instanceof Place.OpenEntry);
    }

    @Test
    void aChipIsCorrectedWithTheKeyboardAlone() {
        Keyboard.type("Nearly lost the certificate");
        Keyboard.press(KeyCode.TAB);
        assertEquals("Win", Screen.focused());

        Keyboard.press(KeyCode.ENTER);
        Screen.await("Setback");
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);

        Screen.await(
                () -> line.lineProperty().get().startsWith("prevented: "),
                () -> line.lineProperty().get());
        assertEquals("What did you do?", Screen.focused());
    }

    @Test
    void aChipIsTakenOutWithTheMouse() {
        Keyboard.type("Fixed the queue yesterday");
        Screen.click("Wed 18 Nov");
        Shot.of(Path.of("target/pictures/week-chip-menu.png"), 1);
        Screen.clickText("Remove");

        Screen.await(
                () -> line.lineProperty().get().equals("Fixed the queue"),
                () -> line.lineProperty().get());
    }

    @Test
    void aNameIsCompletedWithTabAndEnterStillSaves() {
        Keyboard.type("Fixed the queue #paym");
        Screen.await("payments");
        Keyboard.press(KeyCode.TAB);
        assertEquals("Fixed the queue #payments ", line.lineProperty().get());

        Keyboard.press(KeyCode.ENTER);

        Screen.awaitGone("Win");
        assertEquals(
                "Fixed the queue",
                window.bench.live().snapshot().entries().getLast().headline().text());
    }

    @Test
    void whatNobodyHeardIsToldFromTheList() {
        int before = window.bench.live().snapshot().tellings().size();
        Screen.click("Needs a word  " + needs());
        Screen.click("Tell someone");
        Screen.await("Who heard it");
        Shot.of(Path.of("target/pictures/week-tell.png"), 1);
        Screen.click("Understood");
        Screen.click("Record it");
        Screen.await("Understood needs something that shows it: their words, their question or what they did.");

        Screen.write("Their words", "So no basket is priced wrong any more.");
        Screen.click("Record it");

        Screen.awaitGone("Who heard it");
        var tellings = window.bench.live().snapshot().tellings();
        assertEquals(before + 1, tellings.size());
        assertEquals(Telling.Landing.UNDERSTOOD, tellings.getLast().landing());
    }

    @Test
    void escapeLeavesThePopoverAndGivesTheKeyboardBack() {
        Screen.click("Needs a word  " + needs());
        Screen.click("Tell someone");
        Screen.await("Who heard it");

        Keyboard.press(KeyCode.ESCAPE);

        Screen.awaitGone("Who heard it");
        assertEquals("Tell someone", Screen.focused());
    }

    @Test
    void tabGoesRoundInThePopover() {
        Screen.click("Needs a word  " + needs());
        Screen.click("Tell someone");
        Screen.await("Who heard it");
        var stops = tabbed(9);

        assertEquals(
                List.of(
                        "Who heard it",
                        "Where",
                        "When",
                        "I told them",
                        "Too early",
                        "Their words",
                        "Record it",
                        "Not now",
                        "Who heard it"),
                stops);
    }

    @Test
    void quickCaptureSharesItsWordsAndGivesTheKeyboardBack() {
        FxThread.run(() -> overlay.open(""));
        Keyboard.type("Half a thought");
        assertTrue(Screen.shows("Esc closes, your words stay"));
        Shot.of(Path.of("target/pictures/week-overlay.png"), 1);

        Keyboard.press(KeyCode.ESCAPE);

        assertFalse(Screen.shows("Esc closes, your words stay"));
        assertEquals("Half a thought", line.lineProperty().get());
        assertEquals("What did you do?", Screen.focused());
    }

    @Test
    void tabReachesEverythingInReadingOrder() {
        assertEquals(
                List.of(
                        "What did you do?",
                        "The days",
                        "The week before",
                        "The week after",
                        "Save, copy or print",
                        "Search the journal",
                        "The week",
                        "Prepare tomorrow’s 1:1",
                        "What did you do?"),
                tabbed(9));
    }

    @Test
    void laterIsChosenWithTheKeyboardAloneAndCanBeBroughtBack() {
        Screen.click("Needs a word  " + needs());
        var first = firstNeed();
        FxThread.run(() -> Screen.button("Later: " + first).requestFocus());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Until tomorrow");
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);

        Screen.awaitGone(first);
        assertEquals("Put off until 23 November.", window.said.getLast().words());
        Screen.click("Put off: 1");
        Screen.click("Bring it back: " + first);

        Screen.await(first);
        assertFalse(Screen.shows("Put off: 1"));
    }

    @Test
    void whySomethingStandsWhereItStandsIsASumOnDemand() {
        Screen.click("Needs a word  " + needs());
        Screen.click("Later");
        Screen.clickText("Why it stands here");

        Screen.await("Place 1 of " + needs());
        assertTrue(Screen.shows("Together"));
        Shot.of(Path.of("target/pictures/week-why.png"), 1);
        Keyboard.press(KeyCode.ESCAPE);
        Screen.awaitGone("Together");
    }

    @Test
    void aFollowUpIsAnsweredWithOneClick() {
        Screen.click("Needs a word  " + needs());
        if (needs() > 6) {
            Screen.click("Show " + (needs() - 6) + " more");
        }
        Screen.click("It held");

        Screen.await(
                () -> !window.said.isEmpty() && window.said.getLast().words().equals("Noted: it held."),
                () -> window.said.toString());
    }

    @Test
    void otherWeeksAreReachedByKeys() {
        Keyboard.press(KeyCode.PAGE_UP, Held.CONTROL);
        Screen.await("Last week");
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);
        Screen.await("Next week");

        Screen.click("Today");

        Screen.await("This week");
    }

    @Test
    void enterInTheListOpensTheEntry() {
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);

        assertTrue(window.went.getLast() instanceof Place.OpenEntry, () -> window.went.toString());
    }

    private static List<String> tabbed(int stops) {
        var names = new ArrayList<String>();
        for (int i = 0; i < stops; i++) {
            names.add(Screen.focused());
            Keyboard.press(KeyCode.TAB);
        }
        return names;
    }

    private String firstNeed() {
        return FxThread.call(() -> new WeekViewModel(window.bench, window.rhythm)
                .needsProperty()
                .get()
                .getFirst()
                .sentence());
    }

    private int needs() {
        return FxThread.call(() -> new WeekViewModel(window.bench, window.rhythm)
                .needsProperty()
                .get()
                .size());
    }
}
