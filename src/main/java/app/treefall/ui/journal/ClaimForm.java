package app.treefall.ui.journal;

import app.treefall.domain.ImpactClaim;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One number of an entry, to fill in.
final class ClaimForm extends VBox {

    ClaimForm(ClaimViewModel model, Consumer<ImpactClaim> keep, Runnable remove) {
        getStyleClass().addAll("ask-box", "claim-form");
        var number = field("journal.claim.number", model.numberProperty());
        number.errorProperty().bind(model.numberErrorProperty());
        var share = field("journal.claim.share", model.shareProperty());
        share.errorProperty().bind(model.shareErrorProperty());
        var row = new HBox(grows(field("journal.claim.period", model.periodProperty())), share);
        row.getStyleClass().add("tell-row");
        getChildren()
                .addAll(
                        number,
                        field("journal.claim.what", model.whatProperty()),
                        row,
                        certainty(model),
                        field("journal.claim.source", model.sourceProperty()),
                        steps(model, keep, remove));
    }

    private static HBox steps(ClaimViewModel model, Consumer<ImpactClaim> keep, Runnable remove) {
        var steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.claim.keep"), () -> {
            var claim = model.claim();
            if (claim != null) {
                keep.accept(claim);
            }
        })));
        if (!model.isNew()) {
            steps.getChildren().add(Buttons.small(Buttons.quiet(Text.of("journal.remove"), remove)));
        }
        steps.getStyleClass().add("steps");
        return steps;
    }

    private static VBox certainty(ClaimViewModel model) {
        var options = new ArrayList<Segmented.Option<ClaimViewModel.Certainty>>();
        for (var one : ClaimViewModel.Certainty.values()) {
            options.add(new Segmented.Option<>(one, Text.of("journal.claim.certainty." + one)));
        }
        var choice = new Segmented<>(Text.of("journal.claim.certainty"), options);
        choice.valueProperty().bindBidirectional(model.certaintyProperty());
        var label = new Label(Text.of("journal.claim.certainty"));
        label.getStyleClass().add("field-label");
        var field = new VBox(label, choice);
        field.getStyleClass().add("form-field");
        return field;
    }

    private static FormField<TextField> field(String key, StringProperty words) {
        var field = FormField.told(Text.of(key), Text.of(key + ".prompt"));
        field.input().textProperty().bindBidirectional(words);
        return field;
    }

    private static <N extends javafx.scene.Node> N grows(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
