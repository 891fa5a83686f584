package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The next turn of a feedback loop, asked in one small box.
final class LoopBox extends VBox {

    private final LoopViewModel model;

    LoopBox(LoopViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("loop-box");
        boolean plans = model.step() == LoopViewModel.Step.PLAN;
        getChildren()
                .add(label(Text.of(plans ? "week.loop.plan.title" : "week.loop.tell.title", model.name()), "section"));
        getChildren().add(new WordsBack(model.form()).endingTheForm());
        if (!model.theirWords().isBlank()) {
            getChildren().add(label(model.theirWords(), "quotation"));
        }
        if (!plans) {
            getChildren().add(label(Text.of("week.loop.tell", model.name()), "secondary"));
        }
        var save = plans ? Text.of("week.loop.save.plan") : Text.of("week.loop.save.tell", model.name());
        var steps = new HBox(
                Buttons.primary(save, () -> model.save(close)), Buttons.quiet(Text.of("week.loop.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren().addAll(plans ? plan() : day(), steps);
    }

    private Node plan() {
        var words = new GrowingTextArea(Text.of("week.loop.plan"), "");
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.planProperty());
        var field = new FormField<>(Text.of("week.loop.plan"), words);
        field.errorProperty().bind(model.errorProperty());
        return field;
    }

    private Node day() {
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        return day.labelled(Text.of("week.loop.day"), model.errorProperty());
    }

    private static Label label(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
