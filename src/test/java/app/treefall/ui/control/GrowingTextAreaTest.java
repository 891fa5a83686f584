package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class GrowingTextAreaTest {

    private static final double LINE = 25;

    @Test
    void everyLineMakesItHigherByOneLineBox() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it")))) {
            var area = (GrowingTextArea) shown.root().getChildren().getFirst();
            FxThread.run(area::requestFocus);
            Keyboard.type("one");
            assertEquals(LINE, area.getHeight(), 1);
            Keyboard.press(KeyCode.ENTER);
            Keyboard.press(KeyCode.ENTER);
            Keyboard.type("three");
            assertEquals(3 * LINE, area.getHeight(), 1);
        }
    }

    @Test
    void aLongLineIsWrappedAndShownWholeWithoutABar() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it")))) {
            var area = (GrowingTextArea) shown.root().getChildren().getFirst();
            FxThread.run(() -> area.setText("We agreed to hold it, and it was fixed by the evening. ".repeat(20)));
            FxThread.settle();
            var text = area.lookup(".content").getBoundsInParent();
            assertTrue(area.getHeight() > 5 * LINE, "it wraps");
            assertTrue(text.getHeight() <= area.getHeight() + 1, text.getHeight() + " in " + area.getHeight());
            assertTrue(area.lookupAll(".scroll-bar").stream().noneMatch(bar -> ((ScrollBar) bar).isVisible()));
        }
    }

    @Test
    void theWheelMovesThePageNotTheField() throws Exception {
        try (var shown = Shown.of(() -> new ScrollPane(new VBox(new GrowingTextArea("Story", "Tell it"))))) {
            var area = (GrowingTextArea)
                    ((VBox) shown.root().getContent()).getChildren().getFirst();
            FxThread.run(() -> area.setText("line\n".repeat(60)));
            FxThread.settle();
            Mouse.scroll(shown.root(), -400);
            assertTrue(shown.root().getVvalue() > 0, "the page moved");
        }
    }

    @Test
    void tabLeavesIt() throws Exception {
        var after = new Button("After");
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it"), after))) {
            FxThread.run(shown.root().getChildren().getFirst()::requestFocus);
            Keyboard.press(KeyCode.TAB);
            assertTrue(after.isFocused());
            Keyboard.press(KeyCode.TAB, Held.SHIFT);
            assertTrue(shown.root().getChildren().getFirst().isFocused());
        }
    }
}
