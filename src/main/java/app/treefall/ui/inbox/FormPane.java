package app.treefall.ui.inbox;

import app.treefall.capture.DayWords;
import app.treefall.domain.Kind;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.inbox.SuggestionForm.Part;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Puts a suggestion right before it becomes an entry: Ctrl Enter accepts, Escape goes back and throws nothing away.
final class FormPane extends VBox {

    /// What the form ends with.
    interface Ends {
        void accept();

        /// Accepts, and goes on in the journal's editor.
        void acceptAndOpen();

        void back();
    }

    private final TextField headline;

    FormPane(SuggestionForm model, DayWords days, Ends ends) {
        getStyleClass().addAll("suggestion-page", "suggestion-form");
        var title = new Label(Text.of("inbox.form.title", InboxWords.from(model.suggestion())));
        title.getStyleClass().add("section");
        var headlineField = FormField.told(Text.of("inbox.part.headline"), "");
        headline = headlineField.input();
        headline.textProperty().bindBidirectional(model.words(Part.HEADLINE));
        headlineField.errorProperty().bind(model.headlineErrorProperty());
        var first = day(days, model);
        var last = new DayField(days, DayField.Need.NEEDED);
        last.valueProperty().bindBidirectional(model.lastProperty());
        var when = new HBox(
                grows(first.labelled(Text.of("inbox.form.first"), model.dayErrorProperty())),
                grows(last.labelled(Text.of("inbox.form.last"))));
        when.getStyleClass().add("form-row");
        var where = new HBox(grows(line(model, Part.PROJECT)), grows(line(model, Part.TAGS)));
        where.getStyleClass().add("form-row");
        getChildren()
                .addAll(
                        title,
                        new WordsBack(model.form()).endingTheForm(),
                        kind(model),
                        headlineField,
                        when,
                        where,
                        area(model, Part.STAKES),
                        area(model, Part.CHALLENGE),
                        area(model, Part.ACTION),
                        area(model, Part.RESULT),
                        area(model, Part.NOTE),
                        steps(ends));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, ends));
    }

    void takeFocus() {
        applyCss();
        headline.requestFocus();
        headline.deselect();
        headline.end();
    }

    private static DayField day(DayWords days, SuggestionForm model) {
        var first = new DayField(days, DayField.Need.NEEDED);
        first.valueProperty().bindBidirectional(model.firstProperty());
        first.whenChosen(() -> {
            var from = first.valueProperty().get();
            var to = model.lastProperty().get();
            if (from != null && to != null && from.isAfter(to)) {
                model.lastProperty().set(from);
            }
        });
        return first;
    }

    private static VBox kind(SuggestionForm model) {
        var options = new ArrayList<Segmented.Option<Kind.Name>>();
        for (var kind : Kind.Name.values()) {
            options.add(new Segmented.Option<>(kind, CaptureChip.wordsOf(kind), CaptureChip.iconOf(kind)));
        }
        var choice = new Segmented<>(Text.of("inbox.form.kind"), options);
        choice.valueProperty().bindBidirectional(model.kindProperty());
        var label = new Label(Text.of("inbox.form.kind"));
        label.getStyleClass().add("field-label");
        var field = new VBox(label, choice);
        field.getStyleClass().add("form-field");
        return field;
    }

    private static FormField<TextField> line(SuggestionForm model, Part part) {
        var field = FormField.told(Text.of("inbox.part." + part.name().toLowerCase(Locale.ROOT)), "");
        field.input().textProperty().bindBidirectional(model.words(part));
        return field;
    }

    private static FormField<GrowingTextArea> area(SuggestionForm model, Part part) {
        var name = Text.of("inbox.part." + part.name().toLowerCase(Locale.ROOT));
        var area = new GrowingTextArea(name, "");
        area.getStyleClass().add("told");
        area.textProperty().bindBidirectional(model.words(part));
        return new FormField<>(name, area);
    }

    private static FlowPane steps(Ends ends) {
        var steps = new FlowPane(
                Buttons.primary(Text.of("inbox.form.accept"), ends::accept),
                Buttons.plain(Text.of("inbox.form.open"), ends::acceptAndOpen),
                Buttons.quiet(Text.of("inbox.form.back"), ends::back));
        steps.getStyleClass().add("steps-row");
        return steps;
    }

    private static void press(KeyEvent key, Ends ends) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            ends.accept();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            ends.back();
        }
    }

    private static <C extends Control> FormField<C> grows(FormField<C> field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
