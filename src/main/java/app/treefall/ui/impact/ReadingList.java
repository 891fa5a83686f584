package app.treefall.ui.impact;

import app.treefall.domain.Metric;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The readings of a metric one by one, the latest first: what the picture shows, as a table to read and to correct.
final class ReadingList extends ListView<Metric.Reading> {

    private static final int MOST_ROWS = 9;
    private static final double ROW = 2.572;

    private final ImpactViewModel model;
    private final Boxes boxes;
    private @Nullable Metric metric;

    ReadingList(ImpactViewModel model, Boxes boxes) {
        this.model = model;
        this.boxes = boxes;
        getStyleClass().add("reading-list");
        setCellFactory(_ -> new Row());
        setOnKeyPressed(key -> {
            var reading = getSelectionModel().getSelectedItem();
            var shown = metric;
            if (reading == null || shown == null) {
                return;
            }
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                boxes.reading(shown, reading, this);
            } else if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                model.trash(shown, reading);
            }
        });
    }

    void show(Metric shown) {
        metric = shown;
        setAccessibleText(Text.of("impact.readings.of", shown.name().text()));
        getItems().setAll(shown.readings().reversed());
        int rows = Math.clamp(shown.readings().size(), 1, MOST_ROWS);
        setStyle("-fx-pref-height: " + (rows * ROW + 0.15) + "em;");
    }

    private final class Row extends ListCell<Metric.Reading> {

        private final Label day = new Label();
        private final Label amount = new Label();
        private final Tag estimate = new Tag(Text.of("impact.estimate"), Tone.NEUTRAL);
        private final Label note = new Label();
        private final HBox row;

        Row() {
            day.getStyleClass().addAll("secondary", "reading-day");
            amount.getStyleClass().add("reading-amount");
            note.getStyleClass().add("secondary");
            note.setMaxWidth(Double.MAX_VALUE);
            note.setMinWidth(0);
            HBox.setHgrow(note, Priority.ALWAYS);
            var edit = Buttons.icon(Icon.EDIT, Text.of("impact.reading.edit"), () -> {});
            edit.setOnAction(_ -> edit(edit));
            edit.setFocusTraversable(false);
            var trash = Buttons.icon(Icon.TRASH, Text.of("impact.reading.trash"), this::trash);
            trash.setFocusTraversable(false);
            row = new HBox(day, amount, estimate, note, edit, trash);
            row.getStyleClass().add("reading-row");
            setPrefWidth(0);
        }

        private void edit(Node beside) {
            if (metric != null && getItem() != null) {
                boxes.reading(metric, getItem(), beside);
            }
        }

        private void trash() {
            if (metric != null && getItem() != null) {
                model.trash(metric, getItem());
            }
        }

        @Override
        protected void updateItem(Metric.@Nullable Reading reading, boolean empty) {
            super.updateItem(reading, empty);
            var shown = metric;
            if (reading == null || empty || shown == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            day.setText(Wording.dayAndYear(reading.day()));
            amount.setText(Metrics.amount(shown, reading));
            Pieces.shows(estimate, reading.estimated());
            note.setText(reading.note().text());
            setGraphic(row);
            var words = day.getText() + ", " + amount.getText()
                    + (reading.estimated() ? ", " + Text.of("impact.estimate") : "");
            setAccessibleText(
                    Text.of("impact.reading.row", words + (reading.note().hasWords() ? ", " + note.getText() : "")));
        }
    }
}
