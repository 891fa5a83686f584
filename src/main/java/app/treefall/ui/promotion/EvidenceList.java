package app.treefall.ui.promotion;

import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.promotion.CaseShown.Cell;
import app.treefall.ui.promotion.CaseShown.Piece;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The entries that show one criterion in one month, to be opened.
final class EvidenceList extends VBox {

    private static final int MOST_ROWS = 7;
    private static final double ROW = 2.572;

    EvidenceList(Cell cell, Consumer<Piece> open) {
        getStyleClass().add("evidence-list");
        var heading = new Label(cell.heading());
        heading.getStyleClass().add("sub-section");
        var list = new ListView<Piece>();
        list.setAccessibleText(cell.heading());
        list.getItems().setAll(cell.pieces());
        list.setCellFactory(_ -> new PieceCell(open));
        list.getSelectionModel().selectFirst();
        list.setStyle(
                "-fx-pref-height: " + (ROW * Math.min(MOST_ROWS, cell.pieces().size()) + 0.3) + "em;");
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                open.accept(chosen);
            }
        });
        getChildren().addAll(heading, list);
    }

    private static final class PieceCell extends ListCell<Piece> {

        PieceCell(Consumer<Piece> open) {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                var piece = getItem();
                if (piece != null && click.getButton() == MouseButton.PRIMARY) {
                    open.accept(piece);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Piece piece, boolean empty) {
            super.updateItem(piece, empty);
            setGraphic(piece == null || empty ? null : line(piece));
            setAccessibleText(
                    piece == null || empty ? null : Text.of("promotion.piece.open", piece.headline(), piece.day()));
        }

        private static HBox line(Piece piece) {
            var square = new StackPane(new SizeSquare(LadderGrid.sizeOf(piece), piece.headline()));
            square.getStyleClass().add("square-place");
            var headline = new Label(piece.headline());
            headline.getStyleClass().add("list-headline");
            headline.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(headline, Priority.ALWAYS);
            var day = new Label(piece.day());
            day.getStyleClass().add("caption");
            day.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(square, headline, day);
            line.getStyleClass().add("piece");
            return line;
        }
    }
}
