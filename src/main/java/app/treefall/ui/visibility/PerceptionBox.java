package app.treefall.ui.visibility;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The perception check as a small form: the question, their answer word for word, the day.
final class PerceptionBox extends VBox {

    PerceptionBox(PerceptionViewModel model, Runnable close) {
        getStyleClass().add("perception-box");
        var title = new Label(Text.of("visibility.check.title", model.name()));
        title.getStyleClass().add("section");
        var question = new Label("“" + model.question() + "”");
        question.getStyleClass().add("story");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var words = new GrowingTextArea(Text.of("visibility.check.words"), Text.of("visibility.check.words.prompt"));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.wordsProperty());
        var answer = new FormField<>(Text.of("visibility.check.words"), words);
        answer.errorProperty().bind(model.wordsErrorProperty());
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        var steps = new HBox(
                Buttons.primary(Text.of("visibility.check.save"), () -> model.save(close)),
                Buttons.quiet(Text.of("visibility.cancel"), close));
        steps.getStyleClass().add("box-steps");
        getChildren()
                .addAll(
                        title,
                        new WordsBack(model.form()).endingTheForm(),
                        question,
                        answer,
                        day.labelled(Text.of("visibility.check.day"), model.dayErrorProperty()),
                        steps);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.save(close);
            }
        });
    }
}
