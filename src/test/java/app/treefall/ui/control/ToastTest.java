package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class ToastTest {

    private final List<String> done = new ArrayList<>();

    private Toast toast() {
        return new Toast(Icon.TRASH, "Moved to the trash.", "Undo", () -> done.add("undo"), () -> done.add("gone"));
    }

    @Test
    void undoTakesItAwayOnceAndGoesBack() throws Exception {
        try (var shown = Shown.of(() -> new VBox(toast()))) {
            Mouse.click(in(shown).action());
            assertEquals(List.of("gone", "undo"), done);
        }
    }

    @Test
    void itLeavesWhenItsTimeIsOver() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new Button("First"), toast()))) {
            FxThread.run(() -> ((Toast) shown.root().getChildren().getLast()).lasting(Duration.millis(20)));
            FxThread.settle();
            FxThread.settle();
            assertEquals(List.of("gone"), done);
        }
    }

    @Test
    void itsTimeRunsAlthoughNobodyPointedAtIt() {
        assertTrue(FxThread.call(() -> toast().isCounting()));
    }

    @Test
    void itStaysWhileItIsInFocus() throws Exception {
        try (var shown = Shown.of(() -> new VBox(toast()))) {
            var toast = in(shown);
            FxThread.run(toast.action()::requestFocus);
            assertFalse(toast.isCounting());
            assertTrue(done.isEmpty());
        }
    }

    @Test
    void escapeSendsItAway() throws Exception {
        try (var shown = Shown.of(() -> new VBox(toast()))) {
            FxThread.run(in(shown).action()::requestFocus);
            Keyboard.press(KeyCode.ESCAPE);
            assertEquals(List.of("gone"), done);
        }
    }

    private static Toast in(Shown<VBox> shown) {
        return (Toast) shown.root().getChildren().getFirst();
    }
}
