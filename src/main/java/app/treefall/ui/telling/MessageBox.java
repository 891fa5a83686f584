package app.treefall.ui.telling;

import app.treefall.narrative.closing.Messages;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What can be written to somebody about an entry, to be copied: for them, and for them to pass on.
final class MessageBox extends VBox {

    /// @param copy takes the words with it
    MessageBox(MessageViewModel model, Consumer<String> copy) {
        getStyleClass().add("message-box");
        var texts = new VBox();
        texts.getStyleClass().add("message-texts");
        var record = new CheckBox(Text.of("telling.message.record"));
        record.selectedProperty().bindBidirectional(model.recordedProperty());
        getChildren().addAll(texts, record);
        model.messagesProperty().subscribe(messages -> {
            texts.getChildren().clear();
            add(texts, "telling.message.lines", messages.twoLines(), copy);
            add(texts, "telling.message.forwardable", messages.forwardable(), copy);
            if (isEmpty(messages)) {
                texts.getChildren().add(wrapped(Text.of("telling.message.none"), "secondary"));
            }
            record.setVisible(!isEmpty(messages));
            record.setManaged(!isEmpty(messages));
        });
    }

    private static boolean isEmpty(Messages messages) {
        return messages.twoLines().isEmpty() && messages.forwardable().isEmpty();
    }

    private static void add(VBox texts, String key, String words, Consumer<String> copy) {
        if (!words.isEmpty()) {
            var name = new Label(Text.of(key));
            name.getStyleClass().add("field-label");
            var button = Buttons.with(
                    Icon.COPY, Buttons.small(Buttons.plain(Text.of(key + ".copy"), () -> copy.accept(words))));
            texts.getChildren().addAll(name, wrapped(words, "story"), button);
        }
    }

    private static Label wrapped(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
