package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class DottedLineTest {

    @Test
    void aDotStandsBetweenTwoRemarksOnOneLine() {
        var line = laidOut(600);

        assertEquals(2, dots(line));
        assertEquals(
                line.getChildren().getFirst().getLayoutY(),
                line.getChildren().getLast().getLayoutY());
    }

    @Test
    void noDotStandsWhereTheLineBreaks() {
        var line = laidOut(120);

        assertEquals(0, dots(line));
        assertTrue(line.getChildren().getLast().getLayoutY() > 0);
        assertEquals(0, line.getChildren().getLast().getLayoutX());
    }

    @Test
    void itIsAsHighAsItsLines() {
        var one = FxThread.call(() -> laidOut(600).prefHeight(600));
        var three = FxThread.call(() -> laidOut(120).prefHeight(120));

        assertTrue(three >= 3 * one - 1, three + " for three lines of " + one);
    }

    private static DottedLine laidOut(double width) {
        return FxThread.call(() -> {
            var line = new DottedLine(
                    List.of(new Label("€46k a quarter"), new Label("Cost per order"), new Label("no priority yet")));
            var root = new StackPane(line);
            new Scene(root, width, 200);
            root.applyCss();
            root.layout();
            return line;
        });
    }

    private static long dots(DottedLine line) {
        return line.getChildren().stream()
                .filter(child -> child.getStyleClass().contains("dot"))
                .filter(Node::isVisible)
                .count();
    }
}
