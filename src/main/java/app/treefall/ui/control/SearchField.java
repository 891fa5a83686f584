package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for looking things up: the glass before, the keys that lead here after. Escape empties it.
public final class SearchField extends CustomTextField {

    /// @param prompt what can be looked up here; also its name for screen readers
    /// @param keys   the shortcut that leads here, e.g. "Ctrl K"
    public SearchField(String prompt, String keys) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setAccessibleHelp(keys);
        setLeft(Icons.of(Icon.SEARCH));
        setRight(new Kbd(keys));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                key.consume();
                clear();
            }
        });
    }
}
