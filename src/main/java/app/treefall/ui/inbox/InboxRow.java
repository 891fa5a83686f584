package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.usecase.Waiting;

/// A row of the inbox: the import something came with, or one suggestion.
sealed interface InboxRow {

    /// @param waiting how many of it wait
    record OfImport(Batch batch, int waiting) implements InboxRow {}

    record Line(Waiting waiting) implements InboxRow {}
}
