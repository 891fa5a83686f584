package app.treefall.ui.promotion;

import app.treefall.document.Block;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One block of the dossier in a line: how deep it lies, its first words, and what its owner did to it.
final class BlockCell extends ListCell<EditedBlock> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("left-out");

    BlockCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EditedBlock block, boolean empty) {
        super.updateItem(block, empty);
        if (block == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(OUT, false);
            return;
        }
        var said = block.words().text().strip().replaceAll("\\s+", " ");
        var words = new Label(said);
        words.getStyleClass().add(isHeading(block) ? "block-heading" : "block-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().addAll("block-line", "depth-" + Math.min(2, block.depth()));
        var state = state(block);
        if (!state.isEmpty()) {
            var tag = new Tag(state, block.state() == EditedBlock.State.TO_REVIEW ? Tone.OCHRE : Tone.NEUTRAL);
            tag.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(tag);
        }
        setGraphic(line);
        setAccessibleText(state.isEmpty() ? said : said + ". " + state);
        pseudoClassStateChanged(OUT, block.isLeftOut());
    }

    private static boolean isHeading(EditedBlock block) {
        return block.built() instanceof Block.Part || block.built() instanceof Block.Labelled;
    }

    private static String state(EditedBlock block) {
        var edit = block.edit();
        if (edit == null) {
            return "";
        }
        if (block.state() == EditedBlock.State.TO_REVIEW) {
            return Text.of("promotion.edits.state.look");
        }
        if (edit.leftOut()) {
            return Text.of("promotion.edits.state.out");
        }
        return Text.of(edit.words().hasWords() ? "promotion.edits.state.words" : "promotion.edits.state.moved");
    }
}
