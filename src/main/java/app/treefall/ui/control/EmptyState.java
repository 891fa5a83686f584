package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An empty screen teaches: one sentence of advice, why in a line, one action, and how it could look.
public final class EmptyState extends VBox {

    /// @param actions the one action first; at most a quiet second
    public EmptyState(String advice, String why, Button... actions) {
        var row = new HBox(actions);
        row.getStyleClass().add("empty-actions");
        getStyleClass().add("empty-state");
        getChildren().addAll(wrapped(advice, "empty-advice"), wrapped(why, "empty-why"), row);
    }

    /// Adds a faint example of what will stand here, in the words of somebody else.
    public EmptyState like(Icon icon, String example, String whereFrom) {
        var words = new VBox(wrapped(example, "quotation"), wrapped(whereFrom, "caption"));
        var row = new HBox(Icons.of(icon, 18), words);
        row.getStyleClass().add("empty-example");
        getChildren().add(row);
        return this;
    }

    private static Label wrapped(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
