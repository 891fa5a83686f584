package app.treefall.ui.impact;

import app.treefall.domain.Direction;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.impact.MetricViewModel.Numbers;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A metric, to name or to change. Enter keeps it.
final class MetricBox extends VBox {

    /// @param trash throws the metric away, from the step it is asked with
    MetricBox(MetricViewModel model, Consumer<Id<Metric>> saved, Consumer<Node> trash, Runnable close) {
        getStyleClass().add("impact-box");
        Runnable save = () -> model.save(saved);
        var name =
                Pieces.line(Text.of("impact.metric.name"), model.nameProperty(), model.nameErrorProperty(), "", save);
        var unit = Pieces.line(
                Text.of("impact.metric.unit"),
                model.unitProperty(),
                model.unitErrorProperty(),
                Text.of("impact.metric.unit.hint"),
                save);
        var target = Pieces.line(
                Text.of("impact.metric.target"), model.targetProperty(), model.targetErrorProperty(), "", save);
        var better = new Segmented<>(
                Text.of("impact.metric.better"),
                List.of(
                        new Segmented.Option<>(Direction.LOWER, Text.of("impact.metric.lower")),
                        new Segmented.Option<>(Direction.HIGHER, Text.of("impact.metric.higher"))));
        var numbers = new Segmented<>(
                Text.of("impact.metric.numbers"),
                List.of(
                        new Segmented.Option<>(Numbers.CONVERT, Text.of("impact.metric.convert")),
                        new Segmented.Option<>(Numbers.KEEP, Text.of("impact.metric.keep"))));
        var asked = Pieces.choice(Text.of("impact.metric.numbers"), model.numbersProperty(), numbers);
        model.otherUnitProperty().subscribe(other -> Pieces.shows(asked, other));
        getChildren()
                .addAll(
                        Pieces.title(Text.of(model.isNew() ? "impact.metric.new" : "impact.metric.edit")),
                        new WordsBack(model.form()).endingTheForm(),
                        name,
                        Pieces.row(unit, target),
                        asked,
                        Pieces.choice(Text.of("impact.metric.better"), model.betterProperty(), better),
                        Pieces.line(
                                Text.of("impact.metric.source"),
                                model.sourceProperty(),
                                model.sourceErrorProperty(),
                                Text.of("impact.metric.source.hint"),
                                save),
                        Pieces.steps(
                                Buttons.primary(Text.of("impact.metric.save"), save),
                                Buttons.quiet(Text.of("impact.cancel"), close),
                                Pieces.space(),
                                Pieces.throwAway(trash, model.isNew())));
        Pieces.savesOnShortcutEnter(this, save);
    }
}
