package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Something to fill in: its label above, a hint beside the label, and what is wrong with it below.
public final class FormField<C extends Control> extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final C input;
    private final Label hint = new Label();
    private final StringProperty error = new SimpleStringProperty(this, "error", "");

    public FormField(String name, C input) {
        this.input = input;
        getStyleClass().add("form-field");
        input.setAccessibleText(name);
        input.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(name), input, wrong());
        input.accessibleHelpProperty()
                .bind(Bindings.when(error.isNotEmpty()).then(error).otherwise(hint.textProperty()));
        error.subscribe(words -> input.pseudoClassStateChanged(ERROR, !words.isEmpty()));
    }

    /// A line of the user's own words, in the told voice.
    public static FormField<TextField> told(String name, String prompt) {
        var input = new TextField();
        input.getStyleClass().add("told");
        input.setPromptText(prompt);
        return new FormField<>(name, input);
    }

    /// Says in a few words what belongs here, beside the label.
    public FormField<C> hint(String words) {
        hint.setText(words);
        return this;
    }

    public C input() {
        return input;
    }

    /// What is wrong and what to do; empty when nothing is. The typed text stays.
    public StringProperty errorProperty() {
        return error;
    }

    private HBox head(String name) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(input);
        hint.getStyleClass().add("field-hint");
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        var head = new HBox(label, hint);
        head.getStyleClass().add("field-head");
        return head;
    }

    private Label wrong() {
        var wrong = new Label();
        wrong.getStyleClass().add("field-error");
        wrong.setGraphic(Icons.of(Icon.ALERT_CIRCLE, 15));
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.textProperty().bind(error);
        wrong.visibleProperty().bind(error.isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }
}
