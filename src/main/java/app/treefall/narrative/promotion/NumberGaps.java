package app.treefall.narrative.promotion;

import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;

/// What a committee misses at a single number.
public final class NumberGaps {

    private NumberGaps() {}

    /// A change without what it was before.
    public static boolean lacksBaseline(ImpactClaim claim) {
        return claim.change() instanceof Change.By;
    }

    /// Nobody can read where it comes from. An estimate needs no place to be read.
    public static boolean lacksSource(ImpactClaim claim) {
        return claim.source().isBlank()
                && claim.metric() == null
                && claim.certainty() != ImpactClaim.Certainty.ESTIMATED;
    }
}
