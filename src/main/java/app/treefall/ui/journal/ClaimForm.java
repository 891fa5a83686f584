package app.treefall.ui.journal;

import app.treefall.domain.ImpactClaim;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One number of an entry, to fill in, with what follows from it below. Enter keeps it.
final class ClaimForm extends VBox {

    private final Runnable done;

    ClaimForm(ClaimViewModel model, Consumer<ImpactClaim> keep, Runnable remove) {
        done = () -> {
            var claim = model.claim();
            if (claim != null) {
                keep.accept(claim);
            }
        };
        getStyleClass().addAll("ask-box", "claim-form");
        var baseline = field("editor.claim.baseline", model.baselineProperty());
        baseline.errorProperty().bind(model.baselineErrorProperty());
        var result = field("editor.claim.result", model.resultProperty());
        result.errorProperty().bind(model.resultErrorProperty());
        var share = field("journal.claim.share", model.shareProperty());
        share.errorProperty().bind(model.shareErrorProperty());
        getChildren()
                .addAll(
                        new WordsBack(model.form()).endingTheForm(),
                        what(model),
                        row(baseline, result, field("journal.claim.period", model.periodProperty())),
                        computed(model),
                        better(model),
                        certainty(model),
                        row(field("journal.claim.source", model.sourceProperty()), share),
                        steps(model, remove));
    }

    private FormField<ComboBox<String>> what(ClaimViewModel model) {
        var box = new ComboBox<String>();
        box.getItems().setAll(model.metrics());
        box.setEditable(true);
        box.setPromptText(Text.of("journal.claim.what.prompt"));
        box.getEditor().getStyleClass().add("told");
        box.getEditor().textProperty().bindBidirectional(model.whatProperty());
        return new FormField<>(Text.of("journal.claim.what"), box);
    }

    /// What the fields say together, with the direction in a word and not by hue alone.
    private static Label computed(ClaimViewModel model) {
        var label = new Label();
        label.getStyleClass().add("claim-computed");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        model.computedProperty().subscribe(words -> {
            label.setText(words.isEmpty() ? Text.of("editor.claim.computed") : words);
            label.setAccessibleText(label.getText());
        });
        model.verdictProperty().subscribe(verdict -> {
            label.getStyleClass().removeAll("leaf", "rust", "faint");
            switch (verdict) {
                case BETTER -> label.getStyleClass().add("leaf");
                case WORSE -> label.getStyleClass().add("rust");
                case NOTHING_YET -> label.getStyleClass().add("faint");
                case UNSAID -> {}
            }
        });
        return label;
    }

    private HBox steps(ClaimViewModel model, Runnable remove) {
        var steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.claim.keep"), done)));
        if (!model.isNew()) {
            steps.getChildren().add(Buttons.small(Buttons.quiet(Text.of("journal.remove"), remove)));
        }
        steps.getStyleClass().add("steps");
        return steps;
    }

    private static VBox better(ClaimViewModel model) {
        var options = new ArrayList<Segmented.Option<ClaimViewModel.Better>>();
        for (var one : ClaimViewModel.Better.values()) {
            options.add(new Segmented.Option<>(one, Text.of("editor.claim.better." + one)));
        }
        var choice = new Segmented<>(Text.of("editor.claim.direction"), options);
        choice.valueProperty().bindBidirectional(model.betterProperty());
        return labelled(Text.of("editor.claim.direction"), choice);
    }

    private static VBox certainty(ClaimViewModel model) {
        var options = new ArrayList<Segmented.Option<ClaimViewModel.Certainty>>();
        for (var one : ClaimViewModel.Certainty.values()) {
            options.add(new Segmented.Option<>(one, Text.of("journal.claim.certainty." + one)));
        }
        var choice = new Segmented<>(Text.of("journal.claim.certainty"), options);
        choice.valueProperty().bindBidirectional(model.certaintyProperty());
        return labelled(Text.of("journal.claim.certainty"), choice);
    }

    private static VBox labelled(String name, Node choice) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        var field = new VBox(label, choice);
        field.getStyleClass().add("form-field");
        return field;
    }

    private FormField<TextField> field(String key, StringProperty words) {
        var field = FormField.told(Text.of(key), Text.of(key + ".prompt"));
        field.input().textProperty().bindBidirectional(words);
        field.input().setOnAction(_ -> done.run());
        return field;
    }

    private static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("tell-row");
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
