package app.treefall.domain;

import org.jspecify.annotations.Nullable;

/// One number an entry claims. Change and percentage are computed from it, never typed.
///
/// @param what      what is measured, in the owner's words; the metric's name where it has a metric
/// @param metric    the series it belongs to, if any
/// @param better    which way is better; null while nobody said
/// @param period    over what time, as written: `a quarter`, `per month`, `nine days`
/// @param certainty how its owner knows it; null while nobody said
/// @param source    where the number can be read
/// @param myShare   per cent of it that is mine, 0 to 100; null while nobody said
public record ImpactClaim(
        Prose what,
        @Nullable Id<Metric> metric,
        Change change,
        @Nullable Direction better,
        Prose period,
        @Nullable Certainty certainty,
        Prose source,
        @Nullable Integer myShare) {

    public enum Certainty {
        MEASURED,
        ESTIMATED,
        TOLD_BY_SOMEONE
    }

    public ImpactClaim {
        if (myShare != null && (myShare < 0 || myShare > 100)) {
            throw new IllegalArgumentException("a share is 0 to 100 per cent");
        }
    }
}
