package app.treefall.ui.harvest;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.text.Text;
import javafx.scene.layout.VBox;

/// One question about the strongest entry of the week.
final class DeeperPage extends VBox {

    DeeperPage(HarvestViewModel model) {
        var deepen = model.deepen();
        getStyleClass().add("page");
        var title = Page.title("");
        var headline = Page.wrapped("", "list-headline", "soft");
        var words = Page.wrapped("", "story");
        var answer = new GrowingTextArea(Text.of("harvest.deeper.answer"), "");
        answer.getStyleClass().add("told");
        answer.textProperty().bindBidirectional(deepen.answerProperty());
        var field = new FormField<>(Text.of("harvest.deeper.answer"), answer);
        field.errorProperty().bind(deepen.errorProperty());
        var steps = Page.row(
                "steps",
                Buttons.plain(Text.of("harvest.deeper.save"), deepen::save),
                Buttons.quiet(Text.of("harvest.deeper.open"), deepen::openEntry));
        var nothing = Page.why(Text.of("harvest.deeper.nothing"));
        getChildren().addAll(title, headline, words, field, steps, nothing, Page.on(model, HarvestStep.DEEPER));
        Runnable show = () -> {
            var question = deepen.questionProperty().get();
            var answered = deepen.answeredProperty().get();
            boolean asks = question != null && answered == null;
            title.setText(asks ? question.asked() : Text.of("harvest.step.DEEPER"));
            headline.setText(
                    asks
                            ? Text.of(
                                    "harvest.deeper.about",
                                    question.entry().headline().text())
                            : "");
            words.setText(asks ? question.words() : "");
            nothing.setText(
                    answered == null
                            ? Text.of("harvest.deeper.nothing")
                            : Text.of("harvest.deeper.done", answered.headline().text()));
            Page.show(headline, asks);
            Page.show(words, asks && !question.words().isBlank());
            Page.show(field, asks);
            Page.show(steps, asks);
            Page.show(nothing, !asks);
        };
        deepen.questionProperty().subscribe(_ -> show.run());
        deepen.answeredProperty().subscribe(_ -> show.run());
    }
}
