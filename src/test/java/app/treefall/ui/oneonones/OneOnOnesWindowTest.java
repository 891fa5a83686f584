package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.harness.Walk;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Preparing a 1:1 as a person does it, with keys and mouse.
@ExtendWith(Fx.class)
final class OneOnOnesWindowTest {

    private static final String PAYMENTS = "Cut failed card payments from 4.9% to 3.1%";
    private static final String VAT = "Stopped a price release that undercharged VAT on 2% of baskets";

    private Desk desk;
    private TestBench tools;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            tools = new TestBench(desk);
            var theme = new Theme();
            theme.appearanceProperty().set(Appearance.LIGHT);
            var ones = new OneOnOnesScreen(tools.bench);
            var scene = new Scene((javafx.scene.Parent) ones.node(), 990, 990);
            theme.dress(scene);
            ones.show(new Place.OneOnOnes());
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void aPointIsMovedByKeysAndDroppedByMouseAndPutBack() {
        Screen.clickText(PAYMENTS);
        Keyboard.press(KeyCode.DOWN, Held.ALT);

        assertEquals(List.of(VAT, PAYMENTS), pointsInOrder().subList(0, 2));
        assertTrue(Screen.focused().startsWith("Point 2 of 4: " + PAYMENTS), Screen.focused());

        Screen.click("Leave it out");
        assertFalse(pointsInOrder().contains(PAYMENTS));

        Screen.click("Tell it after all: " + PAYMENTS);
        assertEquals(PAYMENTS, pointsInOrder().getLast());
    }

    @Test
    void aPlannedMeetingIsMovedByTheKeyboardWithAllThatIsPrepared() throws Exception {
        Screen.clickText(PAYMENTS);
        Keyboard.press(KeyCode.DOWN, Held.ALT);
        var points = planned().points();

        Keyboard.press(KeyCode.D, Held.CONTROL);
        Screen.await("Move this 1:1");
        Screen.await(() -> Screen.focused().equals("Day"), Screen::focused);
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("today");
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("14:30");
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("45");
        Walk.tabTo("Move it");
        Keyboard.press(KeyCode.ENTER);

        Screen.await("Episode 11, today at 14:30, 45 minutes");
        Screen.awaitGone("Move this 1:1");
        assertEquals(TestDesks.TODAY, planned().day());
        assertEquals(points, planned().points());
        assertEquals("Moved: today at 14:30, 45 minutes.", tools.said.getLast().words());
        desk.undoLast().run();
        FxThread.run(tools.bench.live()::refresh);
        Screen.await("Episode 11, tomorrow at 10:00, 30 minutes");
    }

    @Test
    void aPlannedMeetingIsMovedByTheMouseAndNotOntoAnotherOne() throws Exception {
        var other = tools.bench.live().snapshot().episodesWith(planned().person()).stream()
                .filter(Episode::held)
                .findFirst()
                .orElseThrow();
        desk.keep()
                .all(
                        Deed.Verb.PREPARED,
                        Prose.NONE,
                        List.of(other.toDraft().day(TestDesks.TODAY).finished()));
        FxThread.run(tools.bench.live()::refresh);
        Screen.click("Episode 11, tomorrow at 10:00, 30 minutes");
        Screen.write("Day", "today");
        Screen.click("Move it");
        Screen.await("There is another 1:1 on that day. Choose another one.");

        Screen.write("Day", "24 Dec");
        Screen.click("Move it");

        Screen.await("Episode 11, 24 December at 10:00, 30 minutes");
    }

    @Test
    void theMeetingIsSaidInAMinute() {
        Screen.click("Say how it went");
        Screen.click("Understood");
        Screen.click("Save how it went");
        Screen.await("What did Daniel say or do that shows it? Without that, choose Told.");

        Screen.write("What did Daniel say? The words, not yours.", "Priya should hear this.");
        Screen.click("Save how it went");

        Screen.await("“Priya should hear this.”");
    }

    @Test
    void tabReachesEveryControlAndEachHasAName() {
        FxThread.run(() -> stage.getScene().getRoot().requestFocus());
        var names = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            Keyboard.press(KeyCode.TAB);
            var name = Screen.focused();
            if (names.contains(name) && names.getFirst().equals(name)) {
                break;
            }
            names.add(name);
        }
        var expected = List.of(
                "Plan a 1:1",
                "Episodes",
                "Episode 11, tomorrow at 10:00, 30 minutes",
                "Copy",
                "Save as PDF",
                "Save as Word",
                "Title of this episode",
                "Say how it went",
                "Tell it earlier",
                "Leave it out");
        var reached = names.stream().filter(expected::contains).distinct().toList();
        assertEquals(expected, reached, names.toString());
        assertTrue(names.stream().noneMatch(name -> name.isBlank() || name.endsWith("Pane")), names.toString());
    }

    private Episode planned() {
        return tools.bench.live().snapshot().episodes().stream()
                .filter(episode -> !episode.held())
                .findFirst()
                .orElseThrow();
    }

    private List<String> pointsInOrder() {
        return planned().points().stream()
                .map(point -> tools.bench
                        .live()
                        .snapshot()
                        .find(point.entry())
                        .headline()
                        .text())
                .toList();
    }
}
