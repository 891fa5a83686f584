package app.treefall.ui.control;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// The arrow keys in a row of tabs: they turn to the tab beside it, as a click on it does. Left alone, they would only
/// mark it as chosen.
public final class TabArrows {

    private TabArrows() {}

    public static void turn(Pane row) {
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            int step = switch (key.getCode()) {
                case RIGHT, DOWN -> 1;
                case LEFT, UP -> -1;
                default -> 0;
            };
            if (step != 0 && key.getTarget() instanceof ToggleButton tab) {
                key.consume();
                turn(row, tab, step);
            }
        });
    }

    private static void turn(Pane row, ToggleButton from, int step) {
        var tabs = row.getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList();
        int next = tabs.indexOf(from) + step;
        if (next >= 0 && next < tabs.size()) {
            tabs.get(next).requestFocus();
            tabs.get(next).fire();
        }
    }
}
