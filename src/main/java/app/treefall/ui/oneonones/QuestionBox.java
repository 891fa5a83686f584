package app.treefall.ui.oneonones;

import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Other questions to ask instead, one click or Enter each.
final class QuestionBox extends VBox {

    QuestionBox(List<OtherQuestions.Other> others, Consumer<OtherQuestions.Other> choose) {
        getStyleClass().add("question-box");
        var list = new ListView<OtherQuestions.Other>();
        list.getStyleClass().add("questions");
        list.setAccessibleText(Text.of("oneonones.ask.instead"));
        list.setPlaceholder(Flow.label(Text.of("oneonones.ask.none"), "secondary"));
        list.setCellFactory(_ -> new Cell(choose));
        list.getItems().setAll(others);
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                choose.accept(chosen);
            }
        });
        getChildren().addAll(Flow.label(Text.of("oneonones.ask.instead"), "section"), list);
    }

    private static final class Cell extends ListCell<OtherQuestions.Other> {

        private final Label words = Flow.label("", "beside-story");
        private final Label purpose = Flow.label("", "caption");
        private final VBox both = new VBox(words, purpose);

        Cell(Consumer<OtherQuestions.Other> choose) {
            setPrefWidth(0);
            both.getStyleClass().add("question");
            setOnMouseClicked(click -> {
                var item = getItem();
                if (click.getButton() == MouseButton.PRIMARY && item != null) {
                    choose.accept(item);
                }
            });
        }

        @Override
        protected void updateItem(OtherQuestions.@Nullable Other item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            words.setText(item.words().text());
            purpose.setText(Text.of("oneonones.purpose." + item.purpose()));
            setAccessibleText(item.words().text());
            setGraphic(both);
        }
    }
}
