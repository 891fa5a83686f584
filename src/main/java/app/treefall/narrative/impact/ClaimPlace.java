package app.treefall.narrative.impact;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;

/// A claim and where it is made, so that what is said about it can be mended there.
///
/// @param which its place among the numbers of the entry, from 0
public record ClaimPlace(Entry entry, int which) {

    public ImpactClaim claim() {
        return entry.claims().get(which);
    }

    public Id<Entry> id() {
        return entry.id();
    }

    /// Whether others had a part in it while nobody said which share is mine.
    boolean wantsAShare() {
        var part = entry.contribution();
        boolean shared = part.role() != null
                && switch (part.role()) {
                    case ADVISED, SUPPORTED -> true;
                    case LED, BUILT -> false;
                };
        return claim().myShare() == null && (shared || !part.credits().isEmpty());
    }
}
