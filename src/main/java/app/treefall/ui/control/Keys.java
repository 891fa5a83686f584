package app.treefall.ui.control;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that JavaFX leaves to each platform and that we want everywhere.
final class Keys {

    private Keys() {}

    /// JavaFX fires a focused button on Space; on Enter too, so that a chip or row does what a link does.
    static void firesOnEnter(ButtonBase button) {
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
                key.consume();
                button.fire();
            }
        });
    }
}
