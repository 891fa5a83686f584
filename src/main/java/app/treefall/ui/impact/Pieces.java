package app.treefall.ui.impact;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the small forms of this screen are made of.
final class Pieces {

    private Pieces() {}

    static Label title(String words) {
        return label(words, "section");
    }

    static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A line to type in; Enter does what the form is for.
    static FormField<TextField> line(
            String name, StringProperty words, ObservableStringValue error, String hint, Runnable enter) {
        var field = FormField.told(name, "").hint(hint);
        field.input().textProperty().bindBidirectional(words);
        field.input().setOnAction(_ -> enter.run());
        field.errorProperty().bind(error);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    static <T> VBox choice(String name, Property<T> value, Segmented<T> segmented) {
        segmented.valueProperty().bindBidirectional(value);
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        var field = new VBox(label, segmented);
        field.getStyleClass().add("form-field");
        return field;
    }

    static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("box-row");
        return row;
    }

    /// The lesser step of a form over something that is there already.
    static Node throwAway(Consumer<Node> trash, boolean isNew) {
        var button = Buttons.beside(Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> trash.accept(button));
        shows(button, !isNew);
        return button;
    }

    static HBox steps(Node... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("box-steps");
        return row;
    }

    /// Shortcut Enter saves from anywhere in the form.
    static void savesOnShortcutEnter(Node form, Runnable save) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                save.run();
            }
        });
    }

    static void shows(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
