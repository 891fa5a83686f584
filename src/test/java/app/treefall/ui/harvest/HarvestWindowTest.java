package app.treefall.ui.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The harvest in front of a person.
@ExtendWith(Fx.class)
final class HarvestWindowTest {

    private Desk desk;
    private TestBench window;
    private HarvestScreen harvest;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            window = new TestBench(desk);
            harvest = new HarvestScreen(window.bench, new CaptureViewModel(window.bench), window.rhythm);
            stage = new Stage();
            stage.setScene(new Scene((Parent) harvest.node(), 980, 900));
            new Theme().dress(stage.getScene());
            stage.show();
            harvest.fit(app.treefall.ui.frame.Screen.Width.NARROW);
            harvest.show(new Place.Harvest());
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
    void theWholeHarvestByKeyboardAlone() throws Exception {
        assertEquals("Next: Anything missing", Screen.focused());
        Keyboard.press(KeyCode.ENTER);

        Screen.await("Is anything missing?");
        Keyboard.type("Halved the time to restore a market\n");
        Screen.await("Halved the time to restore a market");
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);

        assertEquals("Your answer", Screen.focused());
        Keyboard.type("It was my call.");
        Keyboard.press(KeyCode.TAB);
        assertEquals("Add it to the entry", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("One question is enough for a week.");
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);

        Screen.await("Did anybody say something about your work?");
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.TAB);
        assertEquals("What they said", Screen.focused());
        Keyboard.type("Say why it mattered first.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);
        Screen.await("Daniel: “Say why it mattered first.”");
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);

        Screen.await("Which promises were kept?");
        assertEquals("It is kept", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Noted: the promise is kept.", window.said.getLast().words());
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);

        Screen.await("What will you tell, and to whom?");
        int before = points();
        Keyboard.press(KeyCode.TAB);
        assertEquals("In the 1:1", Screen.focused());
        Keyboard.press(KeyCode.SPACE);
        assertTrue(points() != before);
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);

        Screen.await("The week is harvested.");
        assertEquals("Back to the week", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        assertInstanceOf(Place.Week.class, window.went.getLast());
        assertEquals(new HarvestMark(LocalDate.of(2026, 11, 16), HarvestMark.DONE), HarvestMark.read(desk));
    }

    @Test
    void theWholeHarvestByMouse() {
        Screen.click("Next: Anything missing");
        Screen.click("prevented");
        Keyboard.type("a double charge\n");
        Screen.await("a double charge");
        Screen.click("What to tell");
        Screen.await("The next 1:1 with Daniel is on Fri 20 Nov.");
        int before = window.bench.live().snapshot().tellings().size();
        var told = Screen.button(firstNamed("Told already: "));
        app.treefall.ui.harness.Mouse.click(Screen.revealed(told));
        Screen.click("Record it");
        Screen.awaitGone("Who heard it");
        assertEquals(before + 1, window.bench.live().snapshot().tellings().size());

        Screen.click("Finish the harvest");
        Screen.await("The week is harvested.");
        Screen.click("Back to the week");

        assertInstanceOf(Place.Week.class, window.went.getLast());
    }

    @Test
    void escapeLeavesAndTheStepIsThereAgain() {
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);
        Keyboard.press(KeyCode.ESCAPE);
        assertInstanceOf(Place.Week.class, window.went.getLast());

        FxThread.run(() -> harvest.show(new Place.Harvest()));

        assertEquals("Your answer", Screen.focused());
    }

    @Test
    void tabGoesThroughEachPageInReadingOrderAndEveryStopHasAName() {
        Keyboard.press(KeyCode.PAGE_DOWN, Held.CONTROL);
        assertEquals(
                List.of(
                        "What did you do?",
                        "prevented",
                        "learned",
                        "lost and mended",
                        "helped with",
                        "decided",
                        "Next: One thing deeper",
                        "Back",
                        "This week",
                        "Anything missing",
                        "What did you do?"),
                tabbed(11));
        Screen.click("Feedback received");
        assertEquals(
                List.of(
                        "Who said it",
                        "Constructive",
                        "What they said",
                        "Said on",
                        "Theme",
                        "Not asked",
                        "Write it down",
                        "Next: Promises kept",
                        "Back",
                        "This week",
                        "Feedback received",
                        "Who said it"),
                tabbed(12));
    }

    private static List<String> tabbed(int stops) {
        var names = new ArrayList<String>();
        for (int i = 0; i < stops; i++) {
            names.add(Screen.focused());
            Keyboard.press(KeyCode.TAB);
        }
        return names;
    }

    private String firstNamed(String start) {
        return FxThread.call(() -> {
            var plan = new HarvestViewModel(window.bench, window.rhythm);
            plan.open();
            return start
                    + plan.tellPlan()
                            .candidatesProperty()
                            .get()
                            .getFirst()
                            .entry()
                            .headline()
                            .text();
        });
    }

    private int points() {
        return window.bench.live().snapshot().episodes().stream()
                .filter(episode -> !episode.held())
                .mapToInt(episode -> Objects.requireNonNull(episode).points().size())
                .sum();
    }
}
