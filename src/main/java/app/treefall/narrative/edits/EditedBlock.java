package app.treefall.narrative.edits;

import app.treefall.document.Block;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Prose;
import org.jspecify.annotations.Nullable;

/// One block of a document as its owner may work on it.
///
/// @param key   how it is found again when the document is built anew
/// @param depth 0 for a part of the document
/// @param built as it was built, before any edit
/// @param edit  what its owner did to it; null for nothing
/// @param from  the digest of what it is built from now
/// @param place among its neighbours, from 0, left-out ones counted
public record EditedBlock(
        Prose key, int depth, Block built, @Nullable BlockEdit edit, State state, Prose from, int place) {

    public enum State {
        AS_BUILT,
        EDITED,

        /// Edited, and what it was built from has changed since.
        TO_REVIEW
    }

    EditedBlock at(int other) {
        return new EditedBlock(key, depth, built, edit, state, from, other);
    }

    public boolean isLeftOut() {
        return edit != null && edit.leftOut();
    }

    /// Whether its words are its owner's: not somebody else's, and no numbers in a table.
    public boolean canBeReworded() {
        return built instanceof Block.Text text && text.voice() != Block.Text.Voice.EXPECTATION;
    }

    /// The words it was built with.
    public Prose builtWords() {
        return BlockWords.of(built);
    }

    /// The words it has in the document: the owner's, else those that were built; empty for a table or a picture.
    public Prose words() {
        return edit != null && edit.words().hasWords() ? edit.words() : builtWords();
    }
}
