package app.treefall.ui.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Metric;
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
import java.math.BigDecimal;
import java.nio.file.Files;
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

/// The numbers in front of a person.
@ExtendWith(Fx.class)
final class ImpactWindowTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench window;
    private Stage stage;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        open();
    }

    private void open() {
        FxThread.run(() -> {
            window = new TestBench(desk);
            var screen = new ImpactScreen(window.bench, () -> folder.resolve("p95.csv"));
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(screen.node()), 980, 940));
            new Theme().dress(stage.getScene());
            stage.show();
            screen.show(new Place.Impact(null));
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
    void aSeasonOfNumbersIsWalkedAndAddedToByKeysAlone() {
        assertEquals("Numbers", Screen.focused());
        Keyboard.press(KeyCode.DOWN);
        Screen.await("per cent, higher is better");
        Keyboard.press(KeyCode.UP);
        Screen.await("seconds, lower is better");

        tabTo("Add a reading");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Save reading");
        tabTo("Amount");
        Shot.of(Path.of("target/pictures/impact-reading.png"), 1);
        Keyboard.type("0.55\n");

        Screen.awaitGone("Save reading");
        assertEquals(new BigDecimal("0.55"), p95().readings().getLast().amount());
        assertEquals("Checkout p95: 0.55\u202Fs is in.", window.said.getLast().words());

        tabTo("Picture");
        Keyboard.press(KeyCode.RIGHT);
        Screen.await("19 November 2026");
        Shot.of(Path.of("target/pictures/impact-readings.png"), 1);
        tabTo("The readings of Checkout p95");
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.DELETE);
        assertEquals(20, p95().readings().size());
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Edit the reading");
        Keyboard.press(KeyCode.ESCAPE);
        Screen.awaitGone("Edit the reading");
    }

    @Test
    void readingsArePastedSeenAndTakenByMouse() {
        Screen.click("Add a reading");
        Screen.click("Paste several, or take a file");
        Screen.write("Two columns: a day, then an amount", "3/11/2026 0.5\n4/11/2026 0.6\nsoon");
        Screen.await("Line 1 waits for which number is the month: 3/11/2026 0.5");
        Screen.clickText("The day");
        Screen.await("3 November 2026: 0.5\u202Fs");
        Screen.await("Line 3 has no day that can be read: soon");
        Shot.of(Path.of("target/pictures/impact-paste.png"), 1);
        Screen.click("Take 2 readings");

        Screen.awaitGone("Not now");
        assertEquals(22, p95().readings().size());
    }

    @Test
    void aFileIsTakenByMouse() throws Exception {
        Files.writeString(folder.resolve("p95.csv"), "day,p95\n2026-11-17,0.5\n2026-11-18,0.4\n");
        Screen.click("Add a reading");
        Screen.click("Paste several, or take a file");
        Screen.click("From a CSV file");
        Screen.await("18 November 2026: 0.4\u202Fs");
        Shot.of(Path.of("target/pictures/impact-csv.png"), 1);
        Screen.click("Take 2 readings");

        Screen.awaitGone("Not now");
        assertEquals(22, p95().readings().size());
    }

    @Test
    void aUnitIsChangedWithItsNumbers() {
        Screen.click("Edit Checkout p95");
        Screen.write("Unit", "ms");
        Screen.await("Convert them");
        Shot.of(Path.of("target/pictures/impact-metric.png"), 1);
        Screen.click("Save metric");

        Screen.await("milliseconds, lower is better");
        assertEquals(new BigDecimal("1800"), p95().readings().getFirst().amount());
    }

    @Test
    void theShareIsSetWhereItIsMissed() {
        Screen.click("Set my share");
        Shot.of(Path.of("target/pictures/impact-share.png"), 1);
        Screen.write("Mine, in per cent", "30\n");

        Screen.awaitGone("One number needs a second look");
        assertEquals("Your share is 30%.", window.said.getLast().words());
    }

    @Test
    void somebodysWordsAreWrittenDownAndEntriesOpen() {
        Screen.click("Add their words");
        Screen.write("What they said", "It just works now.");
        Screen.write("Who said it", "Noah Okafor");
        Screen.write("About which entries", "cut checkout\n");
        Shot.of(Path.of("target/pictures/impact-said.png"), 1);
        Screen.click("Save their words");
        Screen.await("It just works now.");

        Screen.click("Cut checkout p95 from 1.8 s to 0.6 s");

        assertTrue(window.went.getLast() instanceof Place.OpenEntry, () -> window.went.toString());
    }

    @Test
    void anEmptyJournalTeachesAndItsFirstNumberIsTwoForms() throws Exception {
        close();
        desk = TestDesks.empty(Files.createDirectory(folder.resolve("empty")));
        open();
        assertTrue(Screen.shows("No numbers yet. One before and one after is a start."));
        Screen.click("Name a metric");
        Screen.write("Name", "Build time");
        Screen.write("Unit", "min");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        Screen.await("Save reading");
        Screen.write("Amount", "12\n");

        Screen.awaitGone("Save reading");
        assertFalse(Screen.shows("No numbers yet."));
        assertTrue(Screen.shows("Build time was read once. One more reading makes it a change."));
    }

    private static void tabTo(String name) {
        var seen = new ArrayList<String>();
        while (!Screen.focused().equals(name) && seen.size() < 40) {
            seen.add(Screen.focused());
            Keyboard.press(KeyCode.TAB);
        }
        assertEquals(name, Screen.focused(), () -> "Tab came to " + List.copyOf(seen));
    }

    private Metric p95() {
        return window.bench.live().snapshot().metrics().getFirst();
    }
}
