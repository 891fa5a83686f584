package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says where people and what they want are set up, for who looks for them here.
final class PeopleMoved extends VBox {

    PeopleMoved(Runnable go) {
        getStyleClass().add("settings-form");
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.people"), Text.of("settings.people.why"), null),
                        new HBox(Buttons.plain(Text.of("settings.people.go"), go)));
    }
}
