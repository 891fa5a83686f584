package app.treefall.narrative.impact;

import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.domain.Direction;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import org.jspecify.annotations.Nullable;

/// Whether a number went the right way. Nobody said which way is right: nobody says whether it did.
public final class Verdict {

    private Verdict() {}

    public static Better of(@Nullable Direction direction, @Nullable Quantity moved) {
        if (direction == null || moved == null || moved.amount().signum() == 0) {
            return Better.UNSAID;
        }
        boolean up = moved.amount().signum() > 0;
        return up == (direction == Direction.HIGHER) ? Better.BETTER : Better.WORSE;
    }

    /// As the claim says, else as its metric does.
    public static @Nullable Direction directionOf(ImpactClaim claim, Snapshot journal) {
        if (claim.better() != null || claim.metric() == null) {
            return claim.better();
        }
        var metric = journal.find(claim.metric());
        return metric == null ? null : metric.better();
    }
}
