package app.treefall.ui.promotion;

import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// The heading that says what is argued for, and opens what else could be.
final class AimButton {

    private AimButton() {}

    static Button of(String words, Consumer<Button> open) {
        var button = new Button(words, Icons.small(Icon.CHEVRON_DOWN));
        button.getStyleClass().add("aim");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        button.setAccessibleText(Text.of("promotion.aim", words));
        button.setOnAction(_ -> open.accept(button));
        return button;
    }
}
