package app.treefall.ui.inbox;

import java.util.function.UnaryOperator;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a choice is called in its list. Chosen, never typed.
final class ChoiceWords extends StringConverter<String> {

    private final UnaryOperator<String> words;

    ChoiceWords(UnaryOperator<String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable String choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public String fromString(String typed) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
