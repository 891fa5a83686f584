package app.treefall.ui.audience;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// That an entry serves a priority, and how, in one line.
final class ServiceBox extends VBox {

    ServiceBox(ServiceViewModel model, Runnable close) {
        getStyleClass().add("audience-box");
        var how = Forms.line(Text.of("audience.serves.how"), model.how(), _ -> {})
                .hint(Text.of("audience.serves.how.hint"));
        how.input().setOnAction(_ -> model.save(close));
        var steps = new HBox(Buttons.primary(
                Text.of(model.isServing() ? "audience.serves.save" : "audience.serves.yes"), () -> model.save(close)));
        if (model.isServing()) {
            steps.getChildren().add(Buttons.plain(Text.of("audience.serves.no"), () -> model.remove(close)));
        }
        steps.getChildren().add(Buttons.quiet(Text.of("audience.cancel"), close));
        steps.getStyleClass().add("box-steps");
        getChildren()
                .addAll(
                        Labels.wrapped(Text.of("audience.serves.title", model.priority()), "section"),
                        Labels.wrapped(model.headline(), "list-headline", "soft"),
                        Labels.wrapped(model.wanted(), "quotation", "soft"),
                        new WordsBack(model.form()).endingTheForm(),
                        how,
                        steps);
        model.form().open();
    }
}
