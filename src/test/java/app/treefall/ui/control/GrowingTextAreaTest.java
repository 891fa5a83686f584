package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Ui;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class GrowingTextAreaTest {

    private static final double LINE = 25;

    @BeforeAll
    static void start() throws Exception {
        Ui.start();
    }

    @Test
    void everyLineMakesItHigherByOneLineBox() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it")))) {
            var area = (GrowingTextArea) shown.root().getChildren().getFirst();
            Ui.run(area::requestFocus);
            Ui.type("one");
            assertEquals(LINE, area.getHeight(), 1);
            Ui.key(KeyCode.ENTER);
            Ui.key(KeyCode.ENTER);
            Ui.type("three");
            assertEquals(3 * LINE, area.getHeight(), 1);
        }
    }

    @Test
    void aLongLineIsWrappedAndShownWholeWithoutABar() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it")))) {
            var area = (GrowingTextArea) shown.root().getChildren().getFirst();
            Ui.run(() -> area.setText("We agreed to hold it, and it was fixed by the evening. ".repeat(20)));
            Ui.settle();
            var text = area.lookup(".content").getBoundsInParent();
            assertTrue(area.getHeight() > 5 * LINE, "it wraps");
            assertTrue(text.getHeight() <= area.getHeight() + 1, text.getHeight() + " in " + area.getHeight());
            assertTrue(area.lookupAll(".scroll-bar").stream().noneMatch(bar -> ((ScrollBar) bar).isVisible()));
        }
    }

    @Test
    void theWheelMovesThePageNotTheField() throws Exception {
        try (var shown = Shown.of(() -> new ScrollPane(new VBox(new GrowingTextArea("Story", "Tell it"))))) {
            var area = (GrowingTextArea) ((VBox) shown.root().getContent()).getChildren().getFirst();
            Ui.run(() -> area.setText("line\n".repeat(60)));
            Ui.settle();
            Ui.scroll(shown.root(), -400);
            assertTrue(shown.root().getVvalue() > 0, "the page moved");
        }
    }

    @Test
    void tabLeavesIt() throws Exception {
        var after = new Button("After");
        try (var shown = Shown.of(() -> new VBox(new GrowingTextArea("Story", "Tell it"), after))) {
            Ui.run(shown.root().getChildren().getFirst()::requestFocus);
            Ui.key(KeyCode.TAB);
            assertTrue(after.isFocused());
            Ui.key(KeyCode.TAB, Ui.SHIFT);
            assertTrue(shown.root().getChildren().getFirst().isFocused());
        }
    }
}
