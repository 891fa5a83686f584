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
    private final List<Shown> shown = new ArrayList<>();
    private final Label more = new Label();

    /// @param backToLine puts the keyboard into the line
    /// @param editWords  selects a chip's words in the line
    CaptureChips(CaptureViewModel model, Runnable backToLine, Consumer<Mark> editWords) {
        this.model = model;
        this.backToLine = backToLine;
        this.editWords = editWords;
        getStyleClass().add("chips");
        more.getStyleClass().add("secondary");
        model.chipsProperty().subscribe(this::show);
    }

    /// Gives the keyboard to the first chip, if there is one.
    void takeFocus() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    /// A chip on the screen. Typing moves where its words stand far more often than what they are.
    private final class Shown {

        private CaptureChip chip;
        private final Chip node;

        Shown(CaptureChip first) {
            chip = first;
            node = new Chip(first.icon(), first.words(), this::openMenu);
            node.setMnemonicParsing(false);
            node.setAccessibleHelp(Text.of("capture.chip.help"));
            node.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, chip, node));
            if (first.state() != CaptureChip.State.KNOWN) {
                node.asNew();
            }
        }

        boolean looksLike(CaptureChip other) {
            return chip.sort() == other.sort()
                    && chip.icon() == other.icon()
                    && chip.state() == other.state()
                    && chip.words().equals(other.words());
        }

        private void openMenu() {
            new ChipMenu(chip, model.choices(chip), correction -> correct(chip, correction), editWords)
                    .menu()
                    .show(node, Side.BOTTOM, 0, 4);
        }
    }

    /// Builds only what looks different: at each key of a line with many chips, that is one of them.
    private void show(List<CaptureChip> chips) {
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        int many = Math.min(chips.size(), MOST_SHOWN);
        for (int i = 0; i < many; i++) {
            if (i < shown.size() && shown.get(i).looksLike(chips.get(i))) {
                shown.get(i).chip = chips.get(i);
            } else if (i < shown.size()) {
                shown.set(i, new Shown(chips.get(i)));
            } else {
                shown.add(new Shown(chips.get(i)));
            }
        }
        shown.subList(many, shown.size()).clear();
        var nodes = new ArrayList<Node>();
        shown.forEach(one -> nodes.add(one.node));
        if (chips.size() > MOST_SHOWN) {
            more.setText(Text.of("capture.chips.more", chips.size() - MOST_SHOWN));
            nodes.add(more);
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
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

    private void correct(CaptureChip chip, Correction correction) {
        model.correct(chip, correction);
        backToLine.run();
    }
}
