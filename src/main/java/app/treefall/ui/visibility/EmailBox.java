package app.treefall.ui.visibility;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One message about what somebody has not heard of, to be read and copied.
final class EmailBox extends VBox {

    private static final int ROWS = 12;

    EmailBox(EmailViewModel model, Runnable close) {
        getStyleClass().add("email-box");
        var title = new Label(Text.of("visibility.email.title", model.name()));
        title.getStyleClass().add("section");
        var text = new TextArea(model.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(Text.of("visibility.email.text"));
        text.getStyleClass().add("told");
        var record = new CheckBox(Text.of("visibility.email.record"));
        record.selectedProperty().bindBidirectional(model.recordedProperty());
        var steps = new HBox(
                Buttons.primary(Text.of("visibility.email.copy"), () -> model.copy(close)),
                Buttons.quiet(Text.of("visibility.cancel"), close));
        steps.getStyleClass().add("box-steps");
        var why = new Label(Text.of("visibility.email.why"));
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, why, text, record, steps);
    }
}
