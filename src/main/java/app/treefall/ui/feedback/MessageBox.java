package app.treefall.ui.feedback;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A short message to somebody, to change and copy. Nothing is sent and nothing is kept.
final class MessageBox extends VBox {

    MessageBox(String title, String words, Consumer<String> copy, Runnable close) {
        getStyleClass().add("loop-box");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        var message = new GrowingTextArea(Text.of("feedback.message"), "");
        message.getStyleClass().add("told");
        message.setText(words);
        var steps = new HBox(
                Buttons.with(Icon.COPY, Buttons.primary(Text.of("feedback.copy"), () -> {
                    copy.accept(message.getText());
                    close.run();
                })),
                Buttons.quiet(Text.of("feedback.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren()
                .addAll(LoopBox.label(title, "section"), new FormField<>(Text.of("feedback.message"), message), steps);
    }
}
