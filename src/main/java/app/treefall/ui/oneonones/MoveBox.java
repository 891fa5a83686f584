package app.treefall.ui.oneonones;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Moving a planned 1:1: which day, when, how long.
final class MoveBox extends VBox {

    MoveBox(MoveViewModel model, Runnable close) {
        getStyleClass().add("plan-box");
        var steps = new HBox(
                Buttons.primary(Text.of("oneonones.move.save"), () -> model.save(close)),
                Buttons.quiet(Text.of("oneonones.move.cancel"), close));
        steps.getStyleClass().add("plan-steps");
        getChildren()
                .addAll(
                        Flow.label(Text.of("oneonones.move"), "section"),
                        new WordsBack(model.form()).endingTheForm(),
                        PlanBox.when(model.when()),
                        steps);
    }
}
