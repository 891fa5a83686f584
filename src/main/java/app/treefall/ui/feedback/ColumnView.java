package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One column of the board: its name, how many cards it holds, and the cards, of which only those in sight are built.
final class ColumnView extends VBox {

    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");

    private final Column column;
    private final Label count = new Label();
    private final Label keys = new Label();
    private final HBox head;
    private final ListView<Card> list = new ListView<>();
    private final Set<CardCell> cells = new HashSet<>();

    ColumnView(Column column, Supplier<LocalDate> today, Board.Steps steps, CardDrag drag) {
        this.column = column;
        getStyleClass().add("feedback-column");
        var name = new Label(CardWords.of(column));
        name.getStyleClass().add("section");
        name.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("secondary", "column-count");
        keys.getStyleClass().addAll("caption", "column-keys");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(name, count, space, keys);
        head.getStyleClass().add("column-head");
        list.getStyleClass().add("card-list");
        list.setCellFactory(_ -> {
            var cell = new CardCell(today, steps);
            cells.add(cell);
            drag.listen(cell);
            return cell;
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    Column column() {
        return column;
    }

    ListView<Card> list() {
        return list;
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    @Nullable
    Card chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Below a tab that has its name already.
    void standAlone() {
        head.setVisible(false);
        head.setManaged(false);
    }

    void standInARow() {
        head.setVisible(true);
        head.setManaged(true);
    }

    /// Says in the head which keys move a card; while the keyboard is here.
    void explain(String words) {
        keys.setText(words);
    }

    void show(List<Card> cards) {
        if (!list.getItems().equals(cards)) {
            list.getItems().setAll(cards);
        }
        count.setText(String.valueOf(cards.size()));
        list.setAccessibleText(
                cards.isEmpty()
                        ? Text.of("feedback.column.none", CardWords.of(column))
                        : Text.of("feedback.column.aloud", CardWords.of(column), cards.size()));
    }

    /// Whether the card is here.
    boolean choose(@Nullable Id<Feedback> id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).feedback().id().equals(id)) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    select(i);
                }
                list.getFocusModel().focus(i);
                return true;
            }
        }
        return false;
    }

    /// The card nearest to `row`, which is taken from the column beside.
    void chooseNear(int row) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            select(Math.clamp(row, 0, last));
        }
        list.requestFocus();
    }

    private void select(int row) {
        list.getSelectionModel().select(row);
        if (beside(list.getItems().get(row)) == list) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    /// What a small form for this card stands beside.
    Node beside(Card card) {
        for (var cell : cells) {
            if (card.equals(cell.getItem()) && cell.getScene() != null) {
                return cell;
            }
        }
        return list;
    }

    void markAsGoal(Mark mark) {
        pseudoClassStateChanged(GOAL, mark == Mark.GOAL);
    }

    /// Whether a card would land here if it were let go now.
    enum Mark {
        GOAL,
        NONE
    }
}
