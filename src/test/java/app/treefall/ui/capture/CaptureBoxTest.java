package app.treefall.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The box alone: what its keys do, and that it stays answering whatever is in it.
@ExtendWith(Fx.class)
final class CaptureBoxTest {

    private static final String LINE = "What did you do?";

    private Desk desk;
    private CaptureViewModel model;
    private CaptureBox box;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            model = new CaptureViewModel(new TestBench(desk).bench);
            box = new CaptureBox(model, _ -> {});
            stage = new Stage();
            stage.setScene(new Scene(box, 720, 400));
            new Theme().dress(stage.getScene());
            stage.show();
            box.takeFocus();
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
    void tabGoesFromTheLineOverTheChipsToTheRemarksAndEverythingHasAName() {
        Keyboard.type("Cut failed card payments from 4.9% to 3.1% #cards yesterday");
        Screen.await("Looks like");

        assertEquals(
                List.of(
                        LINE,
                        "Win",
                        "Wed 18 Nov",
                        "4.9% → 3.1%",
                        "cards, new",
                        "Merge into it (Shift Enter)",
                        "Open it (Alt Enter)",
                        LINE),
                tabbed(8));
    }

    @Test
    void downGoesToTheChipsAndUpAndEscapeBackToTheLine() {
        Keyboard.type("Fixed it yesterday");
        for (var back : List.of(KeyCode.UP, KeyCode.ESCAPE)) {
            Keyboard.press(KeyCode.DOWN);
            assertEquals("Win", Screen.focused());
            Keyboard.press(KeyCode.RIGHT);
            assertEquals("Wed 18 Nov", Screen.focused());
            Keyboard.press(KeyCode.LEFT);
            Keyboard.press(KeyCode.LEFT);
            assertEquals("Win", Screen.focused());
            Keyboard.press(back);
            assertEquals(LINE, Screen.focused());
        }
    }

    @Test
    void backspaceTakesAChipOutAndOneThatTheLineDoesNotSayStays() {
        Keyboard.type("Fixed it #cards");
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.DELETE);
        assertEquals("Fixed it #cards", line());

        Keyboard.press(KeyCode.RIGHT);
        Keyboard.press(KeyCode.RIGHT);
        Keyboard.press(KeyCode.BACK_SPACE);

        assertEquals("Fixed it", line());
    }

    @Test
    void aChipIsKeptAsTextAndItsWordsAreEditedFromItsMenu() {
        Keyboard.type("Fixed it #cards yesterday");
        Screen.click("cards, new");
        Screen.clickText("Keep as text");
        Screen.await(() -> line().equals("Fixed it \\#cards yesterday"), CaptureBoxTest::line);

        Screen.click("Wed 18 Nov");
        Screen.clickText("Edit the words");
        Keyboard.type("friday");

        Screen.await(() -> line().equals("Fixed it \\#cards friday"), CaptureBoxTest::line);
        assertTrue(Screen.shows("Fri 13 Nov"));
    }

    @Test
    void whoCouldBeTwoIsDecidedFromTheChip() throws Exception {
        desk.logEntry().run("Paired with @alex_kim and @alex_wu");
        FxThread.run(() -> {
            stage.close();
            model = new CaptureViewModel(new TestBench(desk).bench);
            box = new CaptureBox(model, _ -> {});
            stage = new Stage();
            stage.setScene(new Scene(box, 720, 400));
            new Theme().dress(stage.getScene());
            stage.show();
            box.takeFocus();
        });
        FxThread.settle();
        Keyboard.type("Rehearsed peak @alex ");
        Screen.click("alex: which one?");
        Screen.clickText("Alex Wu");

        Screen.awaitGone("alex: which one?");
        assertTrue(Screen.shows("Alex Wu"));
        assertFalse(Screen.shows("Alex Kim"));
    }

    @Test
    void shiftEnterWithoutATwinSavesAsEver() {
        Keyboard.type("Something nobody wrote before");
        Keyboard.press(KeyCode.ENTER, Held.SHIFT);

        Screen.await(() -> line().isEmpty(), CaptureBoxTest::line);
    }

    @Test
    void aHundredThousandPastedCharactersKeepTheLineAnsweringAndShowFortyChips() {
        var pasted = "Moved a service #one ".repeat(5_000);
        FxThread.run(() -> ((LineField) Screen.field(LINE)).insert(pasted));
        Screen.await("more");

        Keyboard.type("x");

        assertEquals(pasted.strip() + "x", line());
        assertTrue(Screen.shows("and 4962 more"), Screen::reads);
    }

    private static List<String> tabbed(int stops) {
        var names = new ArrayList<String>();
        for (int i = 0; i < stops; i++) {
            names.add(Screen.focused());
            Keyboard.press(KeyCode.TAB);
        }
        return names;
    }

    private static String line() {
        return FxThread.call(() -> ((TextField) Screen.field(LINE)).getText());
    }
}
