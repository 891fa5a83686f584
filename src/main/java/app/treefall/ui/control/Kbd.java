package app.treefall.ui.control;

import javafx.scene.control.Label;

/// The keys that do the same, small, where it acts: "Ctrl N".
public final class Kbd extends Label {

    public Kbd(String keys) {
        super(keys);
        getStyleClass().add("kbd");
        setMinWidth(USE_PREF_SIZE);
    }
}
