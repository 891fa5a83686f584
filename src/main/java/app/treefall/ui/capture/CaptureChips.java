package app.treefall.ui.capture;

import app.treefall.capture.Correction;
import app.treefall.capture.Mark;
import app.treefall.ui.control.Chip;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// What was understood in the line, each part a chip: Enter or a click corrects it, Delete takes it out, the arrows go
/// from one to the next, Escape goes back to the line.
final class CaptureChips extends FlowPane {

    /// More than a person writes; what is pasted by mistake may hold thousands.
    private static final int MOST_SHOWN = 40;

    private final CaptureViewModel model;
    private final Runnable backToLine;
    private final Consumer<Mark> editWords;

    /// @param backToLine puts the keyboard into the line
    /// @param editWords  selects a chip's words in the line
    CaptureChips(CaptureViewModel model, Runnable backToLine, Consumer<Mark> editWords) {
        this.model = model;
        this.backToLine = backToLine;
        this.editWords = editWords;
        getStyleClass().add("chips");
        model.chipsProperty().subscribe(this::show);
    }

    /// Gives the keyboard to the first chip, if there is one.
    void takeFocus() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    private void show(List<CaptureChip> chips) {
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        var nodes = new ArrayList<Node>();
        chips.stream().limit(MOST_SHOWN).map(this::chip).forEach(nodes::add);
        if (chips.size() > MOST_SHOWN) {
            var more = new Label(Text.of("capture.chips.more", chips.size() - MOST_SHOWN));
            more.getStyleClass().add("secondary");
            nodes.add(more);
        }
        getChildren().setAll(nodes);
    }

    private Node chip(CaptureChip chip) {
        var opened = new Runnable[] {() -> {}};
        var node = new Chip(chip.icon(), chip.words(), () -> opened[0].run());
        opened[0] = () -> openMenu(chip, node);
        node.setMnemonicParsing(false);
        node.setAccessibleHelp(Text.of("capture.chip.help"));
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, chip, node));
        return chip.state() == CaptureChip.State.KNOWN ? node : node.asNew();
    }

    private void pressed(KeyEvent key, CaptureChip chip, Node node) {
        switch (key.getCode()) {
            case DELETE, BACK_SPACE -> {
                if (chip.mark() != null) {
                    correct(chip, new Correction.Removed());
                }
            }
            case RIGHT -> step(node, 1);
            case LEFT -> step(node, -1);
            case UP, ESCAPE -> backToLine.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(Node from, int by) {
        int to = getChildren().indexOf(from) + by;
        if (to >= 0 && to < getChildren().size() && getChildren().get(to) instanceof Chip next) {
            next.requestFocus();
        }
    }

    private void openMenu(CaptureChip chip, Chip node) {
        new ChipMenu(chip, model.choices(chip), correction -> correct(chip, correction), editWords)
                .menu()
                .show(node, Side.BOTTOM, 0, 4);
    }

    private void correct(CaptureChip chip, Correction correction) {
        model.correct(chip, correction);
        backToLine.run();
    }
}
