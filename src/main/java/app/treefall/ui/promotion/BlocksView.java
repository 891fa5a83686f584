package app.treefall.ui.promotion;

import app.treefall.narrative.edits.EditedBlock;
import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dossier block by block: other words, another place, left out; what wants a second look; and what this lens
/// keeps.
///
/// The list is one stop for Tab; Enter edits the chosen block, Delete leaves it out, Alt with the arrows moves it.
final class BlocksView extends VBox {

    private final DossierEdits edits;
    private final Consumer<Node> editWords;
    private final ListView<EditedBlock> list = new ListView<>();
    private final VBox homeless = new VBox();
    private final HBox review = new HBox();
    private final Button words = tool(Icon.EDIT, "promotion.edits.words", () -> editWordsHere());
    private final Button up;
    private final Button down;
    private final Button out;
    private final Button back;
    private final Button built;

    BlocksView(DossierEdits edits, Consumer<Node> editWords, Consumer<Node> editLens) {
        this.edits = edits;
        this.editWords = editWords;
        up = tool(Icon.ARROW_UP, "promotion.edits.up", () -> edits.move(-1));
        down = tool(Icon.ARROW_DOWN, "promotion.edits.down", () -> edits.move(1));
        out = tool(Icon.X, "promotion.edits.out", edits::leaveOut);
        back = tool(Icon.UNDO, "promotion.edits.back", edits::putBack);
        built = tool(Icon.FILE_TEXT, "promotion.edits.built", edits::takeBack);
        getStyleClass().add("blocks");
        homeless.getStyleClass().add("homeless");
        review.getStyleClass().add("review");
        var why = new Label(Text.of("promotion.edits.why"));
        why.getStyleClass().addAll("body", "soft");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        var lens = Buttons.with(Icon.SLIDERS, Buttons.small(Buttons.plain(Text.of("promotion.lens.edit"), () -> {})));
        lens.setOnAction(_ -> editLens.accept(lens));
        lens.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(why, lens);
        head.getStyleClass().add("blocks-head");
        var tools = new HBox(words, up, down, out, back, built);
        tools.getStyleClass().add("block-tools");
        list.setAccessibleText(Text.of("promotion.edits.list"));
        list.setCellFactory(_ -> new BlockCell());
        list.getStyleClass().add("block-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                editWordsHere();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, homeless, tools, review, list);
        edits.editedProperty().subscribe(_ -> show());
        list.getSelectionModel().selectedItemProperty().subscribe(block -> {
            if (block != null) {
                edits.chosenProperty().set(block);
            }
        });
        edits.chosenProperty().subscribe(this::choose);
    }

    private static Button tool(Icon icon, String key, Runnable deed) {
        return Buttons.with(icon, Buttons.small(Buttons.quiet(Text.of(key), deed)));
    }

    private void show() {
        list.getItems().setAll(edits.blocks());
        homeless.getChildren().clear();
        for (var edit : edits.homeless()) {
            var said =
                    edit.words().hasWords() ? edit.words().text() : edit.block().text();
            homeless.getChildren()
                    .add(Banner.needsAWord(Text.of("promotion.edits.homeless", shortened(said)))
                            .with(Text.of("promotion.edits.drop"), () -> edits.drop(edit)));
        }
        homeless.setManaged(!edits.homeless().isEmpty());
        choose(edits.chosenProperty().get());
    }

    private static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, words.offsetByCodePoints(0, 70)) + "…";
    }

    private void choose(@Nullable EditedBlock block) {
        if (block == null) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedItem() != block) {
            int index = list.getItems().indexOf(block);
            if (index >= 0) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 3));
            }
        }
        words.setDisable(block == null || !block.canBeReworded() || block.isLeftOut());
        up.setDisable(block == null || !edits.canMove(block, -1));
        down.setDisable(block == null || !edits.canMove(block, 1));
        boolean left = block != null && block.isLeftOut();
        shown(out, !left);
        out.setDisable(block == null);
        shown(back, left);
        built.setDisable(block == null || block.edit() == null);
        review(block);
    }

    private void review(@Nullable EditedBlock block) {
        var wanting = block != null && block.state() == EditedBlock.State.TO_REVIEW ? block : null;
        review.setVisible(wanting != null);
        review.setManaged(wanting != null);
        review.getChildren().clear();
        if (wanting != null) {
            var now = new Label(Text.of(
                    "promotion.edits.review", wanting.builtWords().text().strip()));
            now.getStyleClass().add("body");
            now.setWrapText(true);
            now.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(now, Priority.ALWAYS);
            var holds = Buttons.small(Buttons.plain(Text.of("promotion.edits.holds"), edits::keepAsItIs));
            var take = Buttons.small(Buttons.plain(Text.of("promotion.edits.built"), edits::takeBack));
            holds.setMinWidth(Region.USE_PREF_SIZE);
            take.setMinWidth(Region.USE_PREF_SIZE);
            review.getChildren().setAll(now, holds, take);
        }
    }

    private static void shown(Button button, boolean isShown) {
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    private void editWordsHere() {
        var block = edits.chosenProperty().get();
        if (block != null && block.canBeReworded() && !block.isLeftOut()) {
            editWords.accept(words);
        }
    }

    private void key(KeyEvent key) {
        boolean taken = true;
        if (key.getCode() == KeyCode.ENTER) {
            editWordsHere();
        } else if (key.getCode() == KeyCode.DELETE) {
            edits.leaveOut();
        } else if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            edits.move(-1);
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            edits.move(1);
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }
}
