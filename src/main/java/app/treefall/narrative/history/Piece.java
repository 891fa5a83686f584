package app.treefall.narrative.history;

import app.treefall.domain.Prose;

/// Some words of two versions set against each other: in both, only in the newer one, or only in the older one.
public record Piece(Sort sort, Prose words) {

    public enum Sort {
        SAME,
        ADDED,
        REMOVED
    }
}
