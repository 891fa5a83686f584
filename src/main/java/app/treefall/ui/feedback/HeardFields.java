package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.domain.Permission;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where it is written down what somebody said: who, in which words, when, about what, and whether it was asked for.
/// The same fields wherever that is asked.
public final class HeardFields extends VBox {

    private final HeardViewModel model;
    private final GrowingTextArea said =
            new GrowingTextArea(Text.of("feedback.heard.words"), Text.of("feedback.heard.prompt"));

    public HeardFields(HeardViewModel model) {
        this.model = model;
        getStyleClass().add("heard-fields");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        getChildren()
                .addAll(
                        new WordsBack(model.form()).endingTheForm(),
                        whoAndTone(),
                        words(),
                        new AnswersChoice(model.openProperty(), model.answersProperty(), model.today()),
                        dayAndTheme(),
                        permission());
    }

    /// The keyboard goes where their words are written.
    public void takeFocus() {
        said.requestFocus();
    }

    private Node whoAndTone() {
        var who = new FormField<>(
                Text.of("feedback.heard.who"), new PeoplePick(model.peopleProperty(), model.personProperty()));
        who.errorProperty().bind(model.personErrorProperty());
        var tone = new Segmented<>(
                Text.of("feedback.tone"),
                List.of(
                        new Segmented.Option<>(Feedback.Tone.CONSTRUCTIVE, Text.of("feedback.constructive")),
                        new Segmented.Option<>(Feedback.Tone.PRAISE, Text.of("feedback.praise"))));
        tone.valueProperty().bindBidirectional(model.toneProperty());
        return row(who, LoopBox.labelled(Text.of("feedback.tone"), tone));
    }

    private Node words() {
        said.getStyleClass().add("told");
        said.textProperty().bindBidirectional(model.wordsProperty());
        var field = new FormField<>(Text.of("feedback.heard.words"), said);
        field.errorProperty().bind(model.wordsErrorProperty());
        return field;
    }

    private Node dayAndTheme() {
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        var theme = FormField.told(Text.of("feedback.theme"), "").hint(Text.of("feedback.theme.hint"));
        theme.input().textProperty().bindBidirectional(model.themeProperty());
        theme.errorProperty().bind(model.themeErrorProperty());
        HBox.setHgrow(theme, Priority.ALWAYS);
        return row(day.labelled(Text.of("feedback.heard.day"), model.dayErrorProperty()), theme);
    }

    private Node permission() {
        var choice = new Segmented<>(
                Text.of("feedback.heard.permission"),
                List.of(
                        new Segmented.Option<>(Permission.NOT_ASKED, Text.of("feedback.permission.open")),
                        new Segmented.Option<>(Permission.GIVEN, Text.of("feedback.permission.yes")),
                        new Segmented.Option<>(Permission.REFUSED, Text.of("feedback.permission.no"))));
        choice.valueProperty().bindBidirectional(model.permissionProperty());
        return LoopBox.labelled(Text.of("feedback.heard.permission"), choice);
    }

    private static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("loop-row");
        return row;
    }
}
