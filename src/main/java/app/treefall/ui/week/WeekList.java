package app.treefall.ui.week;

import app.treefall.ui.text.Text;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// The days of the week, newest first; the arrows go through them, Enter opens.
final class WeekList extends ListView<WeekRow> {

    WeekList(WeekViewModel model) {
        getStyleClass().add("week-list");
        setAccessibleText(Text.of("week.days"));
        setCellFactory(_ -> new WeekCell(model::open));
        model.rowsProperty().subscribe(rows -> getItems().setAll(rows));
        setOnKeyPressed(key -> {
            var row = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                key.consume();
                model.open(row);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }
}
