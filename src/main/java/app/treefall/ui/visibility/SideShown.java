package app.treefall.ui.visibility;

import app.treefall.domain.Person;
import app.treefall.narrative.closing.Closing;
import app.treefall.narrative.ledger.Calibration;
import app.treefall.narrative.ledger.PerceptionCheck;
import app.treefall.narrative.ledger.SeasonLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the grid, about one person.
///
/// @param lines null while there is nothing to draw
record SideShown(
        Person person,
        String sentence,
        @Nullable SeasonLines lines,
        Closing closing,
        List<Step> steps,
        Calibration calibration,
        List<String> believed,
        PerceptionCheck check,
        List<Answered> answers,
        String due) {

    /// What a step begins.
    enum Does {
        NOTHING,
        OPEN_THE_BRIEF,
        ASK_HOW_IT_LANDED,
        WRITE_THE_EMAIL,
        PREPARE,
        SHOW_WHAT_WENT_FURTHER
    }

    /// @param action the words of what can be done; empty where nothing can
    record Step(int count, String words, String action, Does does) {}

    /// Their words, and when they said them.
    record Answered(String words, String when) {}

    SideShown {
        steps = List.copyOf(steps);
        believed = List.copyOf(believed);
        answers = List.copyOf(answers);
    }
}
