package app.treefall.narrative.promotion;

import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sceptical committee says of one thing it looks for.
///
/// @param code     "D1" to "D15" of PRODUCT.md section 7
/// @param points   0, 1 or 2: what a dossier would be given for it
/// @param sentence the objection, or what is well
/// @param step     the step that would help most; null when it passed
/// @param about    what it speaks of
public record Check(
        String code,
        Outcome outcome,
        int points,
        Prose sentence,
        @Nullable Step step,
        List<Id<?>> about) {

    public static final int MOST_POINTS = 2;

    private static final Set<String> NEVER_NOTHING = Set.of("D1", "D2", "D3", "D4", "D5", "D7", "D9", "D15");

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
        EXPLAIN_A_WORD,
        NAME_THE_LEVEL
    }

    public Check {
        about = List.copyOf(about);
        points = Math.clamp(points, 0, MOST_POINTS);
    }

    /// A dossier that has nothing here is not accepted at all.
    public boolean isStarred() {
        return NEVER_NOTHING.contains(code);
    }

    /// What mending it would be worth: a starred one that stands at nothing weighs most.
    public int worth() {
        int lost = MOST_POINTS - points;
        return isStarred() && points == 0 ? lost * 3 : isStarred() ? lost * 2 : lost;
    }
}
