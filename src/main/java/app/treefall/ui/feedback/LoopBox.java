package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The next turn of a feedback loop, asked in one small box. For the week and for the board.
public final class LoopBox extends VBox {

    private final LoopViewModel model;
    private final String turn;
    private final Consumer<Feedback> moved;

    /// @param close what takes the box away, after saving and when it is left
    public LoopBox(LoopViewModel model, Runnable close) {
        this(model, close, _ -> close.run());
    }

    /// @param moved hears of it once it is in the journal; takes the box away
    LoopBox(LoopViewModel model, Runnable close, Consumer<Feedback> moved) {
        this.model = model;
        this.moved = moved;
        boolean thanks = model.step() == LoopViewModel.Step.TELL && model.isPraise();
        turn = "feedback.turn." + (thanks ? "THANK" : model.step().name());
        getStyleClass().add("loop-box");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        getChildren()
                .addAll(
                        label(Text.of(turn + ".title", model.name()), "section"),
                        new WordsBack(model.form()).endingTheForm());
        if (!model.theirWords().isBlank()) {
            boolean theirs = model.feedback().words().hasWords();
            getChildren().add(label(model.theirWords(), theirs ? "quotation" : "list-headline"));
        }
        switch (model.step()) {
            case RECEIVE -> getChildren().addAll(words(), toneAndDay());
            case PLAN -> getChildren().addAll(words(), new EntryPick(model.entries(), Text.of("feedback.entries")));
            case TELL -> getChildren().addAll(message(), words(), day());
            case CONFIRM -> getChildren().addAll(words(), day());
        }
        var save = Buttons.primary(Text.of(turn + ".save", model.name()), this::save);
        var steps = new HBox(save, Buttons.quiet(Text.of("feedback.cancel"), close));
        steps.getStyleClass().add("loop-steps");
        getChildren().add(steps);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                save();
            }
        });
    }

    private void save() {
        model.save(moved);
    }

    private Node words() {
        var words = new GrowingTextArea(Text.of(turn + ".words"), "");
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.wordsProperty());
        var field = new FormField<>(Text.of(turn + ".words"), words);
        field.errorProperty().bind(model.wordsErrorProperty());
        return field;
    }

    private Node message() {
        var words = new GrowingTextArea(Text.of("feedback.message"), "");
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.messageProperty());
        var copy = Buttons.with(Icon.COPY, Buttons.link(Text.of("feedback.copy"), model::copyMessage));
        var field = new VBox(new FormField<>(Text.of("feedback.message"), words), copy);
        field.getStyleClass().add("form-field");
        return field;
    }

    private Node toneAndDay() {
        var row = new HBox(tone(), day());
        row.getStyleClass().add("loop-row");
        return row;
    }

    private Node tone() {
        var tone = new Segmented<>(
                Text.of("feedback.tone"),
                List.of(
                        new Segmented.Option<>(Feedback.Tone.CONSTRUCTIVE, Text.of("feedback.constructive")),
                        new Segmented.Option<>(Feedback.Tone.PRAISE, Text.of("feedback.praise"))));
        tone.valueProperty().bindBidirectional(model.toneProperty());
        return labelled(Text.of("feedback.tone"), tone);
    }

    private Node day() {
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        return day.labelled(Text.of(turn + ".day"), model.dayErrorProperty());
    }

    static VBox labelled(String name, Node choice) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        var field = new VBox(label, choice);
        field.getStyleClass().add("form-field");
        return field;
    }

    static Label label(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
