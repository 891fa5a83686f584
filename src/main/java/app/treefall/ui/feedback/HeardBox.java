package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Writing down what somebody said of one's work, whether it was asked for or came by itself.
final class HeardBox extends VBox {

    HeardBox(HeardViewModel model, Runnable close, Consumer<Feedback> heard) {
        getStyleClass().add("heard-box");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        var steps = new HBox(
                Buttons.primary(Text.of("feedback.turn.RECEIVE.save"), () -> model.save(heard)),
                Buttons.quiet(Text.of("feedback.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren().addAll(LoopBox.label(Text.of("feedback.heard"), "section"), new HeardFields(model), steps);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.save(heard);
            }
        });
    }
}
