package app.treefall.usecase;

import app.treefall.domain.BlockEdit;
import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Prose;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.narrative.lens.LensShape;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import org.jspecify.annotations.Nullable;

/// Make a generated document one's own: other words for a block, another place, left out; and how a lens shapes it.
/// Each is one step that can be taken back.
public final class EditDossier {

    private final Journal journal;

    public EditDossier(Journal journal) {
        this.journal = journal;
    }

    /// Words like those that were built are no edit.
    public void reword(Prose document, EditedBlock block, Prose words) throws JournalException {
        var bare = words.stripped();
        boolean same = bare.isBlank() || bare.equals(block.builtWords().stripped());
        keep(
                block,
                of(document, block)
                        .reworded(same ? Prose.NONE : bare)
                        .reviewed(block.built().sources(), block.from()));
    }

    public void leaveOut(Prose document, EditedBlock block) throws JournalException {
        keep(block, of(document, block).leavingOut(BlockEdit.LeftOut.YES));
    }

    public void putBack(Prose document, EditedBlock block) throws JournalException {
        keep(block, of(document, block).leavingOut(BlockEdit.LeftOut.NO));
    }

    /// @param place among its neighbours, from 0
    public void move(Prose document, EditedBlock block, int place) throws JournalException {
        keep(block, of(document, block).at(Math.max(0, place)));
    }

    /// It still holds, as it is, for what the block is built from now.
    public void keepAsItIs(Prose document, EditedBlock block) throws JournalException {
        keep(block, of(document, block).reviewed(block.built().sources(), block.from()));
    }

    /// The block stands as it was built again.
    public void takeBack(EditedBlock block) throws JournalException {
        var edit = block.edit();
        if (edit != null) {
            drop(edit);
        }
    }

    /// For an edit that no block takes any more.
    public void drop(BlockEdit edit) throws JournalException {
        journal.write(Deed.of(Deed.Verb.SHAPED, Prose.NONE), tx -> {
            tx.trash(BlockEdit.class, edit.id());
            return edit;
        });
    }

    public void shape(LensShape shape) throws JournalException {
        journal.write(Deed.of(Deed.Verb.SHAPED, Prose.NONE), tx -> tx.put(shape.toChoice()));
    }

    /// The lens as we made it.
    public void unshape(LensChoice choice) throws JournalException {
        journal.write(Deed.of(Deed.Verb.SHAPED, Prose.NONE), tx -> {
            tx.trash(LensChoice.class, choice.id());
            return choice;
        });
    }

    private static BlockEdit of(Prose document, EditedBlock block) {
        var edit = block.edit();
        return edit != null
                ? edit
                : new BlockEdit(
                        Id.fresh(),
                        document,
                        block.key(),
                        Prose.NONE,
                        false,
                        null,
                        block.built().sources(),
                        block.from());
    }

    private void keep(EditedBlock block, BlockEdit edit) throws JournalException {
        @Nullable BlockEdit before = block.edit();
        journal.write(Deed.of(Deed.Verb.SHAPED, Prose.NONE), tx -> {
            put(tx, before, edit);
            return edit;
        });
    }

    /// An edit from which nothing is left is none.
    private static void put(Tx tx, @Nullable BlockEdit before, BlockEdit edit) throws JournalException {
        if (!edit.changesNothing()) {
            tx.put(edit);
        } else if (before != null) {
            tx.trash(BlockEdit.class, edit.id());
        }
    }
}
