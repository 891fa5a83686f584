package app.treefall.ui.oneonones;

import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.layout.VBox;

/// The status strip: three lines at most, saved when they are left.
final class StatusBox extends VBox {

    StatusBox(StatusViewModel model) {
        getStyleClass().add("status-box");
        var area = new GrowingTextArea(Text.of("oneonones.status"), Text.of("oneonones.status.prompt"));
        area.getStyleClass().add("told");
        area.textProperty().bindBidirectional(model.typedProperty());
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.save();
            }
        });
        var field = new FormField<>(Text.of("oneonones.status"), area).hint(Text.of("oneonones.status.hint"));
        field.errorProperty().bind(model.errorProperty());
        getChildren().addAll(field, WordsBack.of(model.forms()));
    }
}
