package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of a source that nobody understood, as it stands there, with its number.
final class LineCell extends ListCell<Batch.Line> {

    private final Label number = new Label();
    private final Label words = new Label();
    private final HBox row = new HBox(number, words);

    LineCell() {
        number.getStyleClass().add("line-number");
        number.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("line-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("line-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Batch.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(line.number() == 0 ? "" : InboxWords.number(line.number()));
        words.setText(line.words().text().strip());
        setGraphic(row);
        setAccessibleText(line.number() == 0 ? words.getText() : Text.of("inbox.line", line.number(), words.getText()));
    }
}
