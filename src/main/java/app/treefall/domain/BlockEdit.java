package app.treefall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What its owner did to one block of a generated document: other words, another place, or left out. It is laid over
/// the document each time it is built.
///
/// @param document  which document: its kind, its lens or person, its season
/// @param block     which block of it, by where it stands and what it came from
/// @param words     the owner's words; empty to keep those that were built
/// @param place     among its neighbours, from 0; null where it falls
/// @param sources   the entries it came from when it was edited; the edit is not laid over where one of them may not be
///                  met
/// @param builtFrom the digest of what it was built from; another one means that the edit wants a second look
public record BlockEdit(
        Id<BlockEdit> id,
        Prose document,
        Prose block,
        Prose words,
        boolean leftOut,
        @Nullable Integer place,
        List<Id<Entry>> sources,
        Prose builtFrom)
        implements Kept {

    public BlockEdit {
        sources = List.copyOf(sources);
    }

    /// Nothing is left of it: the block stands as it was built.
    public boolean changesNothing() {
        return words.isBlank() && !leftOut && place == null;
    }

    public BlockEdit reworded(Prose other) {
        return new BlockEdit(id, document, block, other, leftOut, place, sources, builtFrom);
    }

    public BlockEdit leavingOut(LeftOut choice) {
        return new BlockEdit(id, document, block, words, choice == LeftOut.YES, place, sources, builtFrom);
    }

    public BlockEdit at(@Nullable Integer other) {
        return new BlockEdit(id, document, block, words, leftOut, other, sources, builtFrom);
    }

    /// Looked at again: it holds for what the block is built from now.
    public BlockEdit reviewed(List<Id<Entry>> nowFrom, Prose digest) {
        return new BlockEdit(id, document, block, words, leftOut, place, nowFrom, digest);
    }

    public enum LeftOut {
        YES,
        NO
    }
}
