package app.treefall.narrative.coach;

import app.treefall.domain.Prose;

/// Something that is good about an entry, so that a strength is never only what is missing.
///
/// @param what stable over time
public record Reason(What what, Prose words) {

    public enum What {
        STAKES,
        ESTIMATE_SAID,
        BEFORE_AND_AFTER,
        CREDIT,
        TWO_KINDS_OF_EVIDENCE,
        SERVES,
        CONFIRMED,
        HELD
    }
}
