package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the meeting went, in a minute: one choice and their words a point, then answers and promises.
final class WrapUpPane extends VBox {

    private final OneOnOnesViewModel model;

    WrapUpPane(OneOnOnesViewModel model) {
        this.model = model;
        getStyleClass().add("wrap-up");
        model.wrapUpProperty().subscribe((before, now) -> {
            if (before != null) {
                before.form().close();
            }
            show(now);
        });
        show(model.wrapUpProperty().get());
    }

    private void show(@Nullable WrapUpViewModel wrapUp) {
        getChildren().clear();
        if (wrapUp == null) {
            return;
        }
        var name = wrapUp.name();
        getChildren()
                .addAll(
                        Flow.label(
                                Text.of("oneonones.wrap", name, Wording.day(wrapUp.day())), "secondary", "header-line"),
                        Flow.label(wrapUp.title(), "entry-title"),
                        new WordsBack(wrapUp.form()));
        wrapUp.points().forEach(point -> getChildren().add(point(point, name)));
        if (!wrapUp.asked().isEmpty()) {
            getChildren().add(Flow.label(Text.of("oneonones.wrap.answers", name), "sub-section"));
            wrapUp.asked()
                    .forEach(
                            asked -> getChildren().add(lines(asked.ask().words().text(), "", asked.answer())));
        }
        getChildren().add(Flow.label(Text.of("oneonones.held.promises"), "sub-section"));
        getChildren()
                .addAll(
                        lines(
                                Text.of("oneonones.wrap.theirs", name),
                                Text.of("oneonones.wrap.promise.hint"),
                                wrapUp.theirsProperty()),
                        lines(Text.of("oneonones.wrap.mine"), "", wrapUp.mineProperty()),
                        lines(Text.of("oneonones.notes"), Text.of("oneonones.notes.hint"), wrapUp.notesProperty()),
                        steps(wrapUp));
    }

    private Node steps(WrapUpViewModel wrapUp) {
        var steps = new HBox(
                Buttons.primary(Text.of("oneonones.wrap.save"), wrapUp::save),
                Buttons.quiet(Text.of("oneonones.wrap.back"), model::backToPreparing));
        steps.getStyleClass().add("wrap-steps");
        return steps;
    }

    private static Node point(PointSaid point, String name) {
        var options = PointSaid.OUTCOMES.stream()
                .map(outcome -> new Segmented.Option<Outcome>(outcome, Text.of("oneonones.wrap." + outcome)))
                .toList();
        var choice = new Segmented<>(Text.of("oneonones.wrap.how", point.headline()), options);
        choice.valueProperty().bindBidirectional(point.outcomeProperty());
        var words = lines(Text.of("oneonones.wrap.words", name), "", point.wordsProperty());
        words.errorProperty().bind(point.errorProperty());
        point.outcomeProperty().subscribe(outcome -> {
            boolean reached = outcome != Outcome.DEFERRED;
            words.setVisible(reached);
            words.setManaged(reached);
        });
        var card = new VBox(Flow.label(point.headline(), "point-headline"), choice, words);
        card.getStyleClass().addAll("card", "said-card");
        return card;
    }

    private static FormField<GrowingTextArea> lines(String name, String hint, StringProperty words) {
        var area = new GrowingTextArea(name, "");
        area.getStyleClass().add("told");
        area.textProperty().bindBidirectional(words);
        return new FormField<>(name, area).hint(hint);
    }
}
