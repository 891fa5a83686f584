package app.treefall.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A label that hangs left of what it names, so that all contents of a page stand on one edge.
public final class HangingRow extends HBox {

    public HangingRow(String name, Node content) {
        var label = new Label(name);
        label.getStyleClass().add("hanging-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(content);
        setHgrow(content, Priority.ALWAYS);
        getStyleClass().add("hanging-row");
        getChildren().addAll(label, content);
    }

    /// For content of one line or one block: label and content stand on one middle instead of one top.
    public HangingRow level() {
        getStyleClass().add("level");
        return this;
    }
}
