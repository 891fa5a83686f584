package app.treefall.ui.journal;

import app.treefall.domain.Prose;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two lines to fill in, in a popover: the thing and what it is. Enter keeps both. The first must be there.
final class AskTwoBox extends VBox {

    private final FormField<TextField> first;
    private final FormField<TextField> second;
    private final BiConsumer<Prose, Prose> keep;
    private Runnable taken = () -> {};

    /// @param key of the words: `key.first` with `key.prompt`, `key.second` with `key.hint`, and `key.missing`
    AskTwoBox(String key, Prose one, Prose other, BiConsumer<Prose, Prose> keep) {
        this.keep = keep;
        first = FormField.told(Text.of(key + ".first"), Text.of(key + ".prompt"));
        second = FormField.told(Text.of(key + ".second"), Text.of(key + ".hint"));
        first.input().setText(one.text());
        second.input().setText(other.text());
        Runnable done = () -> done(Text.of(key + ".missing"));
        first.input().setOnAction(_ -> done.run());
        second.input().setOnAction(_ -> done.run());
        var steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.ask.keep"), done)));
        steps.getStyleClass().add("steps");
        getStyleClass().add("ask-box");
        getChildren().addAll(first, second, steps);
    }

    /// What is typed is kept until the open entry holds it.
    ///
    /// @param what which lines of the entry
    AskTwoBox keptIn(EditorTools tools, String what) {
        taken = KeptLines.of(tools, what, this, List.of(first.input(), second.input()));
        return this;
    }

    private void done(String missing) {
        var one = wordsOf(first);
        var other = wordsOf(second);
        if (one != null && other != null) {
            first.errorProperty().set(one.isBlank() ? missing : "");
            if (one.hasWords()) {
                keep.accept(one, other);
                taken.run();
            }
        }
    }

    private static @Nullable Prose wordsOf(FormField<TextField> field) {
        var typed = field.input().getText().strip();
        boolean kept = Prose.flawIn(typed) == null;
        field.errorProperty().set(kept ? "" : Text.of("journal.error.character"));
        return kept ? Prose.of(typed) : null;
    }
}
