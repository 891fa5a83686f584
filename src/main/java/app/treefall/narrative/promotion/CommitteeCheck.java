package app.treefall.narrative.promotion;

import app.treefall.narrative.lens.Permitted;
import java.util.List;

/// Reads the case as a sceptical committee would, before anything is exported.
public final class CommitteeCheck {

    private CommitteeCheck() { }

    /// Objections first, each list in the order of D1 to D15.
    public static List<Check> of(PromotionCase promotion, Permitted permitted) {
        throw new UnsupportedOperationException("to come");
    }
}
