package app.treefall.narrative.history;

import app.treefall.domain.Prose;
import java.util.List;

/// One field of an entry that is not the same in two versions.
///
/// @param before as it was; empty when there was nothing
/// @param pieces both set against each other, word by word
public record FieldChange(EntryField field, Prose before, Prose after, List<Piece> pieces) {

    public FieldChange {
        pieces = List.copyOf(pieces);
    }
}
