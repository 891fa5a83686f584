package app.treefall.narrative.promotion;

import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sceptical committee says of one thing it looks for.
///
/// @param code     "D1" to "D15" of PRODUCT.md section 7
/// @param sentence the objection, or what is well
/// @param step     the step that would help most; null when it passed
/// @param about    what it speaks of
public record Check(
        String code,
        Outcome outcome,
        Prose sentence,
        @Nullable Step step,
        List<Id<?>> about) {

    public enum Outcome {
        PASSED,
        OBJECTION
    }

    public enum Step {
        ADD_AN_ENTRY,
        ADD_A_NUMBER,
        ADD_A_BASELINE,
        ADD_EVIDENCE,
        SAY_MY_PART,
        SAY_THE_SCOPE,
        ASK_FOR_A_QUOTE,
        ADD_A_PRIORITY,
        OPEN_THE_LOOP,
        ANSWER_THE_FOLLOW_UP,
        TELL_THE_BOSS,
        FINISH_THE_STORY,
        NAME_THE_LEVEL
    }

    public Check {
        about = List.copyOf(about);
    }
}
