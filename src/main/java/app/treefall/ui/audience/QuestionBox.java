package app.treefall.ui.audience;

import app.treefall.domain.Question;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question in one's own words and what it is for, or what was answered to one.
final class QuestionBox extends VBox {

    private QuestionBox(String title, QuestionForm form, Node... fields) {
        getStyleClass().add("audience-box");
        getChildren().add(Labels.wrapped(title, "section"));
        var row = form.row();
        if (row != null) {
            getChildren().add(Labels.wrapped(row.words().text(), "story", "soft"));
        }
        getChildren().add(new WordsBack(form.form()).endingTheForm());
        getChildren().addAll(fields);
        form.form().open();
    }

    static QuestionBox words(QuestionForm form, Runnable close) {
        var words = Forms.area(Text.of("audience.ask.words"), form.words());
        var purpose = Forms.choice(
                Text.of("audience.ask.purpose"),
                List.of(Question.Purpose.values()),
                form.purposeProperty(),
                Labels::of,
                () -> {});
        return new QuestionBox(
                Text.of(form.row() == null ? "audience.ask.new" : "audience.ask.edit"),
                form,
                words,
                purpose,
                steps(Buttons.primary(Text.of("audience.ask.save"), () -> form.saveWords(close)), close));
    }

    static QuestionBox answer(QuestionForm form, Runnable close) {
        var day = new DayField(form.questions().bench().daysBack(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(form.dayProperty());
        return new QuestionBox(
                Text.of("audience.ask.answer", form.questions().name()),
                form,
                Forms.area(Text.of("audience.ask.their.words"), form.answer()),
                day.labelled(Text.of("audience.ask.day"), form.wrongDay().errorProperty()),
                steps(Buttons.primary(Text.of("audience.ask.save.answer"), () -> form.saveAnswer(close)), close));
    }

    private static HBox steps(Button save, Runnable close) {
        var steps = new HBox(save, Buttons.quiet(Text.of("audience.cancel"), close));
        steps.getStyleClass().add("box-steps");
        return steps;
    }
}
