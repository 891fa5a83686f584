package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The columns side by side, or one at a time where there is no room. Arrows go between cards and columns, Alt with an
/// arrow moves a card on or back, the mouse drags it, Enter or a double click opens it.
final class Board extends StackPane {

    /// What can be done with a card.
    interface Steps {
        void open(Card card);

        /// The step that stands on it.
        void next(Card card);

        void on(Card card);

        void back(Card card);

        void to(Card card, Column column);

        void trash(Card card);
    }

    private final FeedbackViewModel model;
    private final Steps steps;
    private final BoardTabs tabs;
    private final HBox row = new HBox();
    private final List<ColumnView> columns = new ArrayList<>();
    private boolean oneAtATime;
    private boolean showing;

    /// @param tabs where one column is chosen while there is no room for four
    Board(FeedbackViewModel model, Steps steps, BoardTabs tabs) {
        this.model = model;
        this.steps = steps;
        this.tabs = tabs;
        getStyleClass().add("board");
        row.getStyleClass().add("board-columns");
        var drag = new CardDrag(new Goals());
        for (var column : Column.values()) {
            var view = new ColumnView(column, model::today, steps, drag);
            HBox.setHgrow(view, Priority.ALWAYS);
            view.setPrefWidth(0);
            view.setMinWidth(0);
            listen(view);
            columns.add(view);
        }
        columns.getFirst().getStyleClass().add("first");
        columns.getLast().getStyleClass().add("last");
        getChildren().addAll(row, drag.above());
        arrange();
        model.loopsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::choose);
    }

    /// Where a small form for this card stands.
    Node beside(Card card) {
        return at(card.column()).beside(card);
    }

    void fitOneAtATime(boolean one) {
        if (oneAtATime != one) {
            oneAtATime = one;
            arrange();
        }
    }

    /// The keyboard goes to the chosen card, else to the first.
    void takeFocus() {
        var card = model.loopsProperty().get().find(model.chosenProperty().get());
        var first = columns.stream().filter(column -> !column.isEmpty()).findFirst();
        if (card != null) {
            turnTo(card.column());
            at(card.column()).list().requestFocus();
        } else {
            first.ifPresent(column -> {
                turnTo(column.column());
                column.chooseNear(0);
            });
        }
    }

    void turnTo(Column column) {
        if (oneAtATime) {
            tabs.choose(column);
            arrange();
        }
    }

    void arrange() {
        var shown = tabs.column();
        columns.forEach(oneAtATime ? ColumnView::standAlone : ColumnView::standInARow);
        row.getChildren().setAll(oneAtATime && shown != null ? List.of(at(shown)) : columns);
    }

    private void show(Loops loops) {
        boolean hadKeyboard = columns.stream().anyMatch(column -> column.list().isFocused());
        showing = true;
        columns.forEach(column -> column.show(loops.in(column.column())));
        showing = false;
        choose(model.chosenProperty().get());
        var card = loops.find(model.chosenProperty().get());
        if (hadKeyboard && card != null) {
            turnTo(card.column());
            at(card.column()).list().requestFocus();
        }
    }

    private void choose(@Nullable Id<Feedback> id) {
        if (!showing) {
            showing = true;
            for (var column : columns) {
                if (!column.choose(id)) {
                    column.list().getSelectionModel().clearSelection();
                }
            }
            showing = false;
        }
    }

    private ColumnView at(Column column) {
        return columns.get(column.ordinal());
    }

    private void listen(ColumnView view) {
        view.list().getSelectionModel().selectedItemProperty().subscribe(card -> {
            if (card != null && !showing) {
                model.choose(card);
            }
        });
        view.list().focusedProperty().subscribe(focused -> {
            view.explain(focused && !view.isEmpty() ? Text.of("feedback.keys") : "");
            if (focused && view.chosen() == null && !view.isEmpty()) {
                view.chooseNear(0);
            }
        });
        view.list().addEventFilter(KeyEvent.KEY_PRESSED, key -> press(view, key));
        view.list().addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            var card = view.chosen();
            if (card != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                steps.open(card);
            }
        });
    }

    private void press(ColumnView view, KeyEvent key) {
        var card = view.chosen();
        boolean sideways = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (sideways && key.isAltDown()) {
            key.consume();
            move(card, key.getCode());
        } else if (sideways) {
            key.consume();
            walk(view, key.getCode() == KeyCode.LEFT ? -1 : 1);
        } else if (key.getCode() == KeyCode.ENTER && card != null && !key.isShortcutDown()) {
            key.consume();
            steps.open(card);
        } else if (key.getCode() == KeyCode.DELETE && card != null) {
            key.consume();
            steps.trash(card);
        }
    }

    private void move(@Nullable Card card, KeyCode way) {
        if (card != null && way == KeyCode.RIGHT) {
            steps.on(card);
        } else if (card != null) {
            steps.back(card);
        }
    }

    /// To the next column that has a card.
    private void walk(ColumnView from, int by) {
        int row = Math.max(0, from.list().getSelectionModel().getSelectedIndex());
        for (int i = columns.indexOf(from) + by; i >= 0 && i < columns.size(); i += by) {
            var column = columns.get(i);
            if (!column.isEmpty()) {
                turnTo(column.column());
                column.chooseNear(row);
                return;
            }
        }
    }

    private final class Goals implements CardDrag.Goals {

        @Override
        public @Nullable Column at(double sceneX, double sceneY) {
            for (var column : oneAtATime ? List.<ColumnView>of() : columns) {
                if (column.contains(column.sceneToLocal(sceneX, sceneY))) {
                    return column.column();
                }
            }
            return oneAtATime ? tabs.at(sceneX, sceneY) : null;
        }

        @Override
        public void mark(@Nullable Column goal) {
            for (var column : columns) {
                column.markAsGoal(column.column() == goal ? ColumnView.Mark.GOAL : ColumnView.Mark.NONE);
            }
            tabs.mark(goal);
        }

        @Override
        public void drop(Card card, Column column) {
            model.choose(card);
            steps.to(card, column);
        }
    }
}
