package app.treefall.imports.ladders;

import app.treefall.domain.Ladder;
import app.treefall.imports.Refusal;
import java.util.List;

/// What became of a file that was read as a ladder: the ladder and every word that is not in it, or why there is none.
public sealed interface LadderIntake {

    /// @param ladder   named, identified and ordered by what was read: the same words give the same ladder again
    /// @param notTaken each with where it stands
    record Understood(Ladder ladder, List<NotTaken> notTaken) implements LadderIntake {
        public Understood {
            notTaken = List.copyOf(notTaken);
        }
    }

    /// @param line where, from 1; 0 when it is the whole
    record Refused(Refusal reason, int line) implements LadderIntake {}
}
