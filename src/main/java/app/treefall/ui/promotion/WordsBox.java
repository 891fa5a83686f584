package app.treefall.ui.promotion;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Other words for one block. Its entries stay with it: their raised numbers follow the words.
final class WordsBox extends VBox {

    /// @param close what takes the box away
    WordsBox(Rewording model, Runnable close) {
        getStyleClass().add("words-box");
        var title = new Label(Text.of("promotion.edits.words.title"));
        title.getStyleClass().add("sub-section");
        var why = new Label(Text.of("promotion.edits.words.why"));
        why.getStyleClass().addAll("caption");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var words = new GrowingTextArea(Text.of("promotion.edits.words.title"), "");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.keep(close);
            }
        });
        var wrong = new Label();
        wrong.getStyleClass().addAll("caption", "rust");
        wrong.textProperty().bind(model.errorProperty());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        var save = Buttons.primary(Text.of("promotion.edits.words.keep"), () -> model.keep(close));
        var buttons = new HBox(save);
        buttons.getStyleClass().add("words-buttons");
        getChildren().addAll(title, new WordsBack(model.form()).endingTheForm(), words, wrong, why, buttons);
    }
}
