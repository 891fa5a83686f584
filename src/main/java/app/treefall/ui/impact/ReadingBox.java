package app.treefall.ui.impact;

import app.treefall.domain.Metric;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One reading, to fill in. Enter keeps it.
final class ReadingBox extends VBox {

    ReadingBox(ReadingViewModel model, Runnable saved, Runnable close, Consumer<Metric> several) {
        getStyleClass().add("impact-box");
        Runnable save = () -> model.save(saved);
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        var when = day.labelled(Text.of("impact.reading.day"), model.dayErrorProperty());
        var amount = Pieces.line(
                Text.of("impact.reading.amount"), model.amountProperty(), model.amountErrorProperty(), "", save);
        model.metricProperty().subscribe(metric -> amount.hint(unitOf(metric)));
        var estimated = new CheckBox(Text.of("impact.reading.estimated"));
        estimated.selectedProperty().bindBidirectional(model.estimatedProperty());
        var note =
                Pieces.line(Text.of("impact.reading.note"), model.noteProperty(), model.noteErrorProperty(), "", save);
        var steps = Pieces.steps(
                Buttons.primary(Text.of("impact.reading.save"), save), Buttons.quiet(Text.of("impact.cancel"), close));
        getChildren()
                .addAll(
                        Pieces.title(Text.of(model.isNew() ? "impact.reading.add" : "impact.reading.edit")),
                        new WordsBack(model.form()).endingTheForm());
        if (model.isNew()) {
            getChildren().add(metric(model));
            steps.getChildren().addAll(Pieces.space(), Buttons.link(Text.of("impact.paste"), () -> {
                var metric = model.metricProperty().get();
                if (metric != null) {
                    several.accept(metric);
                }
            }));
        }
        getChildren().addAll(Pieces.row(when, amount), estimated, note, steps);
        Pieces.savesOnShortcutEnter(this, save);
    }

    private static FormField<ComboBox<@Nullable Metric>> metric(ReadingViewModel model) {
        var box = new ComboBox<@Nullable Metric>();
        box.getItems().setAll(model.metrics());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Metric metric) {
                return metric == null ? "" : metric.name().text();
            }

            @Override
            public @Nullable Metric fromString(String typed) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(model.metricProperty());
        var field = new FormField<>(Text.of("impact.reading.metric"), box);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static String unitOf(@Nullable Metric metric) {
        return metric == null ? "" : metric.unit().symbol().text();
    }
}
