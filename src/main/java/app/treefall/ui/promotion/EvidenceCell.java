package app.treefall.ui.promotion;

import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.promotion.CaseShown.Cell;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What shows one criterion in one month, as squares. An empty one is there too, for what could be linked.
final class EvidenceCell extends Button {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    EvidenceCell() {
        getStyleClass().add("evidence");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleHelp(Text.of("promotion.grid.keys"));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                fire();
            }
        });
    }

    /// @param most so many squares; the others are counted
    void show(Cell cell, int most, BiConsumer<Cell, Button> open) {
        boolean empty = cell.pieces().isEmpty();
        pseudoClassStateChanged(EMPTY, empty);
        setGraphic(empty ? plus() : squares(cell, most));
        setAccessibleText(cell.spoken());
        setOnAction(_ -> open.accept(cell, this));
    }

    private static StackPane plus() {
        var plus = new StackPane(Icons.of(Icon.PLUS, 15));
        plus.getStyleClass().add("plus");
        return plus;
    }

    private static VBox squares(Cell cell, int most) {
        var squares = new HBox();
        squares.getStyleClass().add("squares");
        cell.pieces().stream()
                .limit(most)
                .forEach(piece -> squares.getChildren().add(new SizeSquare(sizeOf(piece), piece.headline())));
        var pieces = new VBox(squares);
        pieces.getStyleClass().add("pieces");
        int more = cell.pieces().size() - most;
        if (more > 0) {
            var count = new Label(Text.of("promotion.cell.more", more));
            count.getStyleClass().add("caption");
            pieces.getChildren().add(count);
        }
        return pieces;
    }

    static SizeSquare.Size sizeOf(CaseShown.Piece piece) {
        return switch (piece.size()) {
            case BIG -> SizeSquare.Size.BIG;
            case SOLID -> SizeSquare.Size.SOLID;
            case SMALL -> SizeSquare.Size.SMALL;
        };
    }
}
