package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asking for feedback: whom, about what, and in which small safe words. Three are offered; any can be changed.
final class AskBox extends VBox {

    private final AskViewModel model;
    private final VBox offered = new VBox();

    AskBox(AskViewModel model, Runnable close, Consumer<Feedback> asked) {
        this.model = model;
        getStyleClass().add("ask-box");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        offered.getStyleClass().add("offered");
        model.offeredProperty().subscribe(this::show);
        var save = Buttons.primary("", () -> model.save(asked));
        model.personProperty().subscribe(_ -> save.setText(Text.of("feedback.ask.save", model.name())));
        var steps = new HBox(
                save,
                Buttons.with(Icon.COPY, Buttons.plain(Text.of("feedback.copy"), model::copy)),
                Buttons.quiet(Text.of("feedback.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren()
                .addAll(
                        LoopBox.label(Text.of("feedback.ask"), "section"),
                        new WordsBack(model.form()).endingTheForm(),
                        whoAndWhat(),
                        new EntryPick(model.entries(), Text.of("feedback.ask.entry")),
                        proposedTheme(),
                        LoopBox.labelled(Text.of("feedback.ask.offered"), offered),
                        question(),
                        steps);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.save(asked);
            }
        });
    }

    private void show(List<String> questions) {
        offered.getChildren().setAll(questions.stream().map(this::choice).toList());
    }

    private Button choice(String words) {
        var choice = new Button(words);
        choice.getStyleClass().add("question-choice");
        choice.setWrapText(true);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setMnemonicParsing(false);
        choice.setOnAction(_ -> model.choose(words));
        choice.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                key.consume();
                choice.fire();
            }
        });
        return choice;
    }

    private Node whoAndWhat() {
        var people = new SimpleObjectProperty<>(model.people());
        var who = new FormField<>(Text.of("feedback.ask.who"), new PeoplePick(people, model.personProperty()));
        var what = FormField.told(Text.of("feedback.ask.about"), Text.of("feedback.ask.about.prompt"));
        what.input().textProperty().bindBidirectional(model.aboutProperty());
        var row = new HBox(who, what);
        row.getStyleClass().add("loop-row");
        return row;
    }

    private Node proposedTheme() {
        var theme = LoopBox.label("", "caption");
        theme.textProperty().bind(model.proposedThemeProperty().map(words -> Text.of("feedback.ask.theme", words)));
        theme.visibleProperty().bind(model.proposedThemeProperty().isNotEmpty());
        theme.managedProperty().bind(theme.visibleProperty());
        return theme;
    }

    private Node question() {
        var words = new GrowingTextArea(Text.of("feedback.question"), Text.of("feedback.ask.prompt"));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.questionProperty());
        var field = new FormField<>(Text.of("feedback.question"), words);
        field.errorProperty().bind(model.errorProperty());
        return field;
    }
}
