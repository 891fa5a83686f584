package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class ChipTest {

    private final List<String> done = new ArrayList<>();

    private Chip chip() {
        return new Chip(Icon.TARGET, "Cost per order", () -> done.add("correct"));
    }

    @Test
    void aClickCorrects() throws Exception {
        try (var shown = Shown.of(() -> new FlowPane(chip()))) {
            Mouse.click(shown.root().getChildren().getFirst());
            assertEquals(List.of("correct"), done);
        }
    }

    @Test
    void enterAndSpaceCorrectOnceEach() throws Exception {
        try (var shown = Shown.of(() -> new FlowPane(chip()))) {
            FxThread.run(shown.root().getChildren().getFirst()::requestFocus);
            Keyboard.press(KeyCode.ENTER);
            assertEquals(List.of("correct"), done);
            Keyboard.press(KeyCode.SPACE);
            assertEquals(List.of("correct", "correct"), done);
        }
    }

    @Test
    void theCrossRemovesAndDoesNotCorrect() throws Exception {
        try (var shown = Shown.of(() -> new FlowPane(chip().removable(() -> done.add("remove"))))) {
            Mouse.click(shown.root().lookup(".chip-remove"));
            assertEquals(List.of("remove"), done);
        }
    }

    @Test
    void deleteAndBackspaceRemove() throws Exception {
        try (var shown = Shown.of(() -> new FlowPane(chip().removable(() -> done.add("remove"))))) {
            var chip = (Chip) shown.root().getChildren().getFirst();
            FxThread.run(chip::requestFocus);
            Keyboard.press(KeyCode.DELETE);
            Keyboard.press(KeyCode.BACK_SPACE);
            assertEquals(List.of("remove", "remove"), done);
            assertTrue(chip.getAccessibleHelp().contains("Cost per order"), chip.getAccessibleHelp());
        }
    }
}
