package app.treefall.ui.journal;

import app.treefall.domain.Prose;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One line to fill in, in a popover. Enter keeps it.
final class AskBox extends VBox {

    private final FormField<TextField> field;
    private final HBox steps;
    private Runnable taken = () -> {};

    /// @param keep gets the words without surrounding space; may be empty
    AskBox(String name, String prompt, String words, Consumer<Prose> keep) {
        field = FormField.told(name, prompt);
        var input = field.input();
        input.setText(words);
        Runnable done = () -> {
            if (Prose.flawIn(input.getText()) == null) {
                keep.accept(Prose.of(input.getText().strip()));
                taken.run();
            } else {
                field.errorProperty().set(Text.of("journal.error.character"));
            }
        };
        input.setOnAction(_ -> done.run());
        steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.ask.keep"), done)));
        steps.getStyleClass().add("steps");
        getStyleClass().add("ask-box");
        getChildren().addAll(field, steps);
    }

    /// What is typed is kept until the open entry holds it.
    ///
    /// @param what which line of the entry
    AskBox keptIn(EditorTools tools, String what) {
        taken = KeptLines.of(tools, what, this, List.of(field.input()));
        return this;
    }

    /// What is wrong, and what to do; the words stay.
    void say(String wrong) {
        field.errorProperty().set(wrong);
    }

    /// Adds the step that takes the thing out.
    AskBox removable(String words, Runnable remove) {
        steps.getChildren().add(Buttons.small(Buttons.quiet(words, () -> {
            remove.run();
            taken.run();
        })));
        return this;
    }
}
