package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class SegmentedTest {

    private final Button after = new Button("After");

    private Segmented<Integer> oneOfThree() {
        return new Segmented<>(
                "How many",
                List.of(
                        new Segmented.Option<>(1, "One"),
                        new Segmented.Option<>(2, "Two"),
                        new Segmented.Option<>(3, "Three")));
    }

    @Test
    void arrowsChooseAndStayWithin() throws Exception {
        try (var shown = Shown.of(() -> new VBox(oneOfThree(), after))) {
            var bar = in(shown);
            FxThread.run(bar.getChildren().getFirst()::requestFocus);
            Keyboard.press(KeyCode.RIGHT);
            assertEquals(2, bar.valueProperty().get());
            assertTrue(bar.getChildren().get(1).isFocused(), "focus goes with the choice");
            assertTrue(bar.getChildren().get(1).isFocusVisible(), "and is seen");
            Keyboard.press(KeyCode.END);
            Keyboard.press(KeyCode.RIGHT);
            assertEquals(3, bar.valueProperty().get());
            Keyboard.press(KeyCode.HOME);
            assertEquals(1, bar.valueProperty().get());
        }
    }

    @Test
    void tabStopsOnceInTheBar() throws Exception {
        try (var shown = Shown.of(() -> new VBox(oneOfThree(), after))) {
            FxThread.run(in(shown).getChildren().getFirst()::requestFocus);
            Keyboard.press(KeyCode.TAB);
            assertTrue(after.isFocused());
        }
    }

    @Test
    void pressingTheChosenOneLeavesItChosen() throws Exception {
        try (var shown = Shown.of(() -> new VBox(oneOfThree(), after))) {
            var bar = in(shown);
            Mouse.click(bar.getChildren().get(1));
            Mouse.click(bar.getChildren().get(1));
            assertEquals(2, bar.valueProperty().get());
            assertEquals(1, bar.lookupAll(":selected").size());
        }
    }

    @SuppressWarnings("unchecked")
    private static Segmented<Integer> in(Shown<VBox> shown) {
        return (Segmented<Integer>) shown.root().getChildren().getFirst();
    }
}
