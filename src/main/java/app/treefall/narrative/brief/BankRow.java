package app.treefall.narrative.brief;

import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that could be put to somebody, with why now, and what they answered so far.
///
/// @param saved   null for one of the bank that was never asked, retired or changed
/// @param bankKey empty for one's own
/// @param why     "Never asked; 22 days to go."
/// @param answers what this person answered, the newest first; an answer may be empty
public record BankRow(
        @Nullable Question saved,
        String bankKey,
        Question.Purpose purpose,
        Prose words,
        State state,
        String why,
        List<Question.Asked> answers) {

    public enum State {
        /// It could be asked.
        OPEN,
        /// It was put last time, or answered lately.
        SETTLED,
        /// It is no longer proposed.
        RETIRED
    }

    public BankRow {
        answers = List.copyOf(answers);
    }

    public boolean isOwn() {
        return bankKey.isEmpty();
    }

    @Override
    public String toString() {
        return "BankRow[" + purpose + ", " + state + "]";
    }
}
