package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says where something is done, such as setting up people or importing, for who looks for it here.
final class Elsewhere extends VBox {

    Elsewhere(String title, String why, String step, Runnable go) {
        getStyleClass().add("settings-form");
        getChildren().addAll(Forms.heading(title, why, null), new HBox(Buttons.plain(step, go)));
    }
}
