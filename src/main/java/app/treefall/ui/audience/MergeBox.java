package app.treefall.ui.audience;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import javafx.collections.FXCollections;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Two people who are one: into whom of them everything goes.
final class MergeBox extends VBox {

    @SuppressWarnings("NullAway") // nobody is chosen at first; a choice of nobody shows as nothing
    MergeBox(MergeViewModel model, Runnable done, Runnable close) {
        getStyleClass().add("audience-box");
        var into = Forms.choice(
                Text.of("audience.merge.into", model.name()),
                FXCollections.observableArrayList(model.others()),
                model.intoProperty(),
                person -> person.name().text(),
                () -> {});
        into.input().setPromptText(Text.of("audience.merge.prompt"));
        into.errorProperty().bind(model.errorProperty());
        var extent = Labels.wrapped("", "secondary");
        extent.textProperty().bind(model.extentProperty());
        var steps = new HBox(
                Buttons.primary(Text.of("audience.merge.do"), () -> model.merge(done)),
                Buttons.quiet(Text.of("audience.cancel"), close));
        steps.getStyleClass().add("box-steps");
        getChildren()
                .addAll(
                        Labels.wrapped(Text.of("audience.merge.title"), "section"),
                        Labels.wrapped(Text.of("audience.merge.why"), "secondary"),
                        extent,
                        into,
                        steps);
    }
}
