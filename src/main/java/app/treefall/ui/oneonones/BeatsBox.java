package app.treefall.ui.oneonones;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The beats of one point to be put into other words, in place of the beats.
final class BeatsBox extends VBox {

    BeatsBox(BeatsViewModel model) {
        getStyleClass().add("beats-box");
        getChildren().add(new WordsBack(model.form()));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.leave();
            }
        });
        for (var line : model.lines()) {
            getChildren().add(WrapUpPane.lines(line.label(), Text.of("oneonones.beat.hint"), line.words()));
        }
        var label = new TextField();
        label.setPromptText(Text.of("oneonones.beat.label.prompt"));
        label.textProperty().bindBidirectional(model.labelProperty());
        var more = new GrowingTextArea(Text.of("oneonones.beat.more"), Text.of("oneonones.beat.more"));
        more.getStyleClass().add("told");
        more.textProperty().bindBidirectional(model.moreProperty());
        var steps = new HBox(
                Buttons.small(Buttons.primary(Text.of("oneonones.beat.save"), model::save)),
                Buttons.small(Buttons.quiet(Text.of("oneonones.beat.cancel"), model::leave)),
                Buttons.small(Buttons.quiet(Text.of("oneonones.beat.back"), model::takeBack)));
        steps.getStyleClass().add("plan-steps");
        getChildren().addAll(new FormField<>(Text.of("oneonones.beat.label"), label), more, steps);
    }

    void takeKeyboard() {
        var first = lookup(".text-area");
        if (first != null) {
            first.requestFocus();
        }
    }
}
