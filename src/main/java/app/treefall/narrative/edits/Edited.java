package app.treefall.narrative.edits;

import app.treefall.document.Document;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Lens;
import java.util.List;

/// A document with its owner's edits laid over it, and each block of it to be worked on.
///
/// @param key      the document's name among the edits
/// @param blocks   in the order of the document, containers before what they hold; the appendix follows by itself
/// @param homeless edits that no block takes any more, or that may not be met by this reader
public record Edited(Document document, Prose key, List<EditedBlock> blocks, List<BlockEdit> homeless) {

    public Edited {
        blocks = List.copyOf(blocks);
        homeless = List.copyOf(homeless);
    }

    public static Prose dossier(Lens lens, Season season) {
        return Prose.of("dossier/" + lens.name() + "/" + season.id());
    }

    /// @param permitted the journal as the document was built from it
    /// @param journal   the whole journal, for edits that may not be laid over this document
    public static Edited of(Document built, Prose key, Snapshot permitted, Snapshot journal) {
        return new Overlay(built, key, permitted, journal).laid();
    }

    public long kept() {
        return blocks.stream().filter(block -> block.edit() != null).count();
    }

    /// Those whose sources have changed, and those without a block.
    public long toReview() {
        return homeless.size()
                + blocks.stream()
                        .filter(block -> block.state() == EditedBlock.State.TO_REVIEW)
                        .count();
    }
}
