package app.treefall.ui.promotion;

import app.treefall.narrative.edits.EditedBlock;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Other words for one block. Its entries stay with it: their raised numbers follow the words.
final class WordsBox extends VBox {

    WordsBox(EditedBlock block, Consumer<String> keep) {
        getStyleClass().add("words-box");
        var title = new Label(Text.of("promotion.edits.words.title"));
        title.getStyleClass().add("sub-section");
        var why = new Label(Text.of("promotion.edits.words.why"));
        why.getStyleClass().addAll("caption");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var words = new GrowingTextArea(Text.of("promotion.edits.words.title"), "");
        words.setText(block.words().text().strip());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                keep.accept(words.getText());
            }
        });
        var save = Buttons.primary(Text.of("promotion.edits.words.keep"), () -> keep.accept(words.getText()));
        var buttons = new HBox(save);
        buttons.getStyleClass().add("words-buttons");
        getChildren().addAll(title, words, why, buttons);
    }
}
