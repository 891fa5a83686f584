package app.treefall.ui.oneonones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Episode;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Telling;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.harness.Walk;
import app.treefall.ui.hold.HoldScreen;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Saying how a 1:1 went, in a low window, out of the meeting and without it.
@ExtendWith(Fx.class)
final class WrapUpWindowTest {

    private static final String WORDS = "What did Daniel say? The words, not yours.";
    private static final String COMPLAINT = "What did Daniel say or do that shows it? Without that, choose Told.";

    private Desk desk;
    private TestBench tools;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> tools = new TestBench(desk));
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void whatIsMissingIsGoneToWhereItWentWasSaidAfterwards() {
        sayThatItWasUnderstood();

        Screen.click("Save how it went");

        assertTheComplaintIsInSightWithTheKeyboard();
    }

    @Test
    void whatIsMissingIsGoneToOutOfTheMeeting() {
        show(() -> {
            var hold = new HoldScreen(tools.bench);
            hold.show(new Place.Hold(planned().id()));
            hold.fit(Width.NARROW);
            return hold;
        });
        Screen.await("Kept as you type");
        FxThread.settle();
        assertTrue(Screen.shows("Ctrl Enter"));
        assertTrue(Screen.reads().lines().anyMatch("N"::equals), Screen.reads());
        Keyboard.press(KeyCode.DIGIT2);
        Keyboard.press(KeyCode.W);
        Screen.await("Save how it went");
        Walk.tabTo("Save how it went");

        Keyboard.press(KeyCode.ENTER);

        assertTheComplaintIsInSightWithTheKeyboard();
        Keyboard.type("So 56 orders a day.");
        Walk.tabTo("You met on");
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("x");
        Walk.tabTo("Save how it went");
        Keyboard.press(KeyCode.ENTER);
        Screen.await(() -> Screen.focused().equals("You met on"), Screen::focused);
    }

    @Test
    void whatTheyDidIsNoWordOfTheirs() {
        sayThatItWasUnderstood();
        Screen.click("What they did");
        Screen.write(WORDS, "Moved two people to the team.");

        Screen.click("Save how it went");

        Screen.await("Moved two people to the team.");
        assertFalse(Screen.shows("“Moved two people to the team.”"));
        var journal = tools.bench.live().snapshot();
        var telling = journal.tellings().stream()
                .filter(one -> one.words().text().startsWith("Moved two"))
                .findFirst()
                .orElseThrow();
        assertEquals(Telling.Sign.WHAT_THEY_DID, telling.sign());
    }

    private void assertTheComplaintIsInSightWithTheKeyboard() {
        Screen.await(() -> Screen.focused().equals(WORDS), Screen::focused);
        assertTrue(isInSight(Screen.text(COMPLAINT)), "the complaint is out of sight");
    }

    private static boolean isInSight(Node node) {
        return FxThread.call(() -> {
            Node up = node;
            while (!(up instanceof ScrollPane)) {
                up = up.getParent();
            }
            var seen = up.localToScene(up.getLayoutBounds());
            var place = node.localToScene(node.getLayoutBounds());
            return place.getMinY() >= seen.getMinY() && place.getMaxY() <= seen.getMaxY();
        });
    }

    private void show(Supplier<app.treefall.ui.frame.Screen> opening) {
        FxThread.run(() -> {
            var screen = opening.get();
            var theme = new Theme();
            theme.appearanceProperty().set(Appearance.LIGHT);
            var scene = new Scene((Parent) screen.node(), 960, 640);
            theme.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        FxThread.settle();
        assertEquals(640, stage.getScene().getHeight());
    }

    private void sayThatItWasUnderstood() {
        show(() -> {
            var ones = new OneOnOnesScreen(tools.bench);
            ones.show(new Place.OneOnOnes());
            return ones;
        });
        Screen.click("Say how it went");
        Screen.click("Understood");
    }

    private Episode planned() {
        return tools.bench.live().snapshot().episodes().stream()
                .filter(episode -> !episode.held())
                .findFirst()
                .orElseThrow();
    }
}
