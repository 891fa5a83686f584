package app.treefall.narrative.impact;

import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import org.jspecify.annotations.Nullable;

/// A number that would not stand a question, and what would make it stand.
///
/// @param words  what is open and what to say, in one or two sentences
/// @param claim  where it is claimed; null for a metric
/// @param metric where it is read; null for a claim
public record SecondLook(
        Want want,
        Prose words,
        @Nullable ClaimPlace claim,
        @Nullable Id<Metric> metric) {

    /// What is missing, by how much it costs in front of a committee.
    public enum Want {
        SHARE,
        BASELINE,
        SECOND_READING
    }
}
