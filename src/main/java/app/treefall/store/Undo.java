package app.treefall.store;

import app.treefall.domain.Deed;

/// What became of taking a step back.
public sealed interface Undo {

    Deed deed();

    record Undone(Deed deed) implements Undo {}

    /// Something the step touched was changed after it, or is gone for good; nothing was written.
    record ChangedSince(Deed deed) implements Undo {}
}
