package app.treefall.ui.oneonones;

import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The episodes with one person on one line, newest on top.
final class StoryLine extends ListView<StoryRow> {

    private boolean showing;

    StoryLine(OneOnOnesViewModel model) {
        getStyleClass().add("story-line");
        setAccessibleText(Text.of("oneonones.story"));
        setCellFactory(_ -> new Cell());
        model.rowsProperty().subscribe(rows -> {
            showing = true;
            getItems().setAll(rows);
            select(model.chosenProperty().get());
            showing = false;
        });
        model.chosenProperty().subscribe(row -> {
            showing = true;
            select(row);
            showing = false;
        });
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing) {
                model.look(row.episode());
            }
        });
    }

    private void select(@Nullable StoryRow chosen) {
        for (int i = 0; i < getItems().size(); i++) {
            if (chosen != null && Objects.equals(getItems().get(i).episode(), chosen.episode())) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private static final class Cell extends ListCell<StoryRow> {

        private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
        private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
        private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
        private static final double GLYPH = 12;

        private final Label title = new Label();
        private final Label line = new Label();
        private final Label note = new Label();
        private final HBox landed = new HBox();
        private final HBox row;

        Cell() {
            getStyleClass().add("story-cell");
            setPrefWidth(0);
            title.getStyleClass().add("episode-name");
            line.getStyleClass().add("caption");
            note.getStyleClass().add("caption");
            landed.getStyleClass().add("landed");
            var thread = new Region();
            thread.getStyleClass().add("thread");
            var knot = new Region();
            knot.getStyleClass().add("knot");
            var string = new StackPane(thread, knot);
            string.getStyleClass().add("string");
            var words = new VBox(title, line, note, landed);
            words.getStyleClass().add("episode-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(string, words);
            row.getStyleClass().add("episode-row");
        }

        @Override
        protected void updateItem(@Nullable StoryRow item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(item.title());
            line.setText(item.line());
            note.setText(item.note());
            boolean hasNote = !item.note().isEmpty();
            note.setVisible(hasNote);
            note.setManaged(hasNote);
            note.getStyleClass().remove("ochre");
            if (item.stage() == StoryRow.Stage.OVERDUE) {
                note.getStyleClass().add("ochre");
            }
            landed.setVisible(!item.landed().isEmpty());
            landed.setManaged(!item.landed().isEmpty());
            landed.getChildren()
                    .setAll(item.landed().stream()
                            .map(one -> new StateGlyph(one.state(), GLYPH, one.words()).withTooltip())
                            .toList());
            pseudoClassStateChanged(OPEN, item.stage() != StoryRow.Stage.HELD);
            pseudoClassStateChanged(FIRST, getIndex() == 0);
            pseudoClassStateChanged(LAST, getIndex() == getListView().getItems().size() - 1);
            setAccessibleText(item.spoken());
            setGraphic(row);
        }
    }
}
