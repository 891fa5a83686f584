package app.treefall.ui.promotion;

import app.treefall.domain.BlockEdit;
import app.treefall.domain.JournalException;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Prose;
import app.treefall.narrative.edits.Edited;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.narrative.lens.LensShape;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.EditDossier;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The dossier of the chosen lens, block by block, and what its owner does to it. Every deed can be taken back.
final class DossierEdits {

    private interface Deed {
        void run() throws JournalException;
    }

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<@Nullable Edited> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LensShape> shape = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable EditedBlock> chosen = new SimpleObjectProperty<>();

    DossierEdits(Workbench bench) {
        this.bench = bench;
    }

    ReadOnlyObjectProperty<@Nullable Edited> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable LensShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    /// The block that the next deed is for.
    ObjectProperty<@Nullable EditedBlock> chosenProperty() {
        return chosen;
    }

    /// A dossier was built anew; the chosen block stays chosen.
    void show(Edited now, LensShape its) {
        var before = chosen.get();
        edited.set(now);
        shape.set(its);
        chosen.set(
                before == null
                        ? null
                        : now.blocks().stream()
                                .filter(block -> block.key().equals(before.key()))
                                .findFirst()
                                .orElse(null));
    }

    List<EditedBlock> blocks() {
        var now = edited.get();
        return now == null ? List.of() : now.blocks();
    }

    List<BlockEdit> homeless() {
        var now = edited.get();
        return now == null ? List.of() : now.homeless();
    }

    /// "Two of your edits are kept."; empty when there is none.
    String keptWords() {
        var now = edited.get();
        if (now == null || now.kept() + now.homeless().size() == 0) {
            return "";
        }
        return now.toReview() > 0
                ? Text.of(now.toReview() == 1 ? "promotion.edits.look.one" : "promotion.edits.look", now.toReview())
                : Text.of(now.kept() == 1 ? "promotion.edits.kept.one" : "promotion.edits.kept", now.kept());
    }

    /// To the first edit that wants a second look.
    void chooseWhatWantsALook() {
        blocks().stream()
                .filter(block -> block.state() == EditedBlock.State.TO_REVIEW)
                .findFirst()
                .or(() ->
                        blocks().stream().filter(block -> block.edit() != null).findFirst())
                .ifPresent(chosen::set);
    }

    /// The form for other words; null while no block is chosen.
    @Nullable
    Rewording rewording() {
        var block = chosen.get();
        return block == null ? null : new Rewording(bench, this, key(), block);
    }

    /// @param then is called once they are in the journal
    void reword(String words, Runnable then) {
        var block = chosen.get();
        if (block != null) {
            run(() -> desk().reword(key(), block, Prose.of(words)), "promotion.edits.done.words", then);
        }
    }

    void leaveOut() {
        var block = chosen.get();
        if (block != null) {
            run(() -> desk().leaveOut(key(), block), "promotion.edits.done.out");
        }
    }

    void putBack() {
        var block = chosen.get();
        if (block != null) {
            run(() -> desk().putBack(key(), block), "promotion.edits.done.back");
        }
    }

    /// @param by −1 for up, 1 for down
    void move(int by) {
        var block = chosen.get();
        if (block != null && canMove(block, by)) {
            run(() -> desk().move(key(), block, block.place() + by), "promotion.edits.done.moved");
        }
    }

    boolean canMove(EditedBlock block, int by) {
        int place = block.place() + by;
        return place >= 0
                && blocks().stream()
                        .anyMatch(other -> other.place() == place
                                && other.depth() == block.depth()
                                && parent(other).equals(parent(block)));
    }

    private static String parent(EditedBlock block) {
        var key = block.key().text();
        return key.substring(0, key.lastIndexOf('/'));
    }

    void keepAsItIs() {
        var block = chosen.get();
        if (block != null) {
            run(() -> desk().keepAsItIs(key(), block), "promotion.edits.done.holds");
        }
    }

    void takeBack() {
        var block = chosen.get();
        if (block != null) {
            run(() -> desk().takeBack(block), "promotion.edits.done.built");
        }
    }

    void drop(BlockEdit edit) {
        run(() -> desk().drop(edit), "promotion.edits.done.dropped");
    }

    void shape(LensShape wanted) {
        run(() -> desk().shape(wanted), "promotion.edits.done.lens");
    }

    /// The lens as we made it.
    void unshape() {
        var now = shape.get();
        if (now != null) {
            LensChoice choice = now.toChoice();
            run(() -> desk().unshape(choice), "promotion.edits.done.lens");
        }
    }

    private EditDossier desk() {
        return bench.desk().editDossier();
    }

    private Prose key() {
        var now = edited.get();
        return now == null ? Prose.NONE : now.key();
    }

    private void run(Deed deed, String said) {
        run(deed, said, () -> {});
    }

    private void run(Deed deed, String said, Runnable then) {
        bench.background()
                .run(
                        () -> {
                            deed.run();
                            return said;
                        },
                        key -> {
                            then.run();
                            bench.live().refresh();
                            bench.frame()
                                    .say(new Notice(
                                            Icon.EDIT,
                                            Text.of(key),
                                            Text.of("promotion.edits.undo"),
                                            bench.frame()::undo));
                        });
    }
}
