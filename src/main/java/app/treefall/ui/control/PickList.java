package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line to type in and, below it, what fits. The keyboard stays in the line: the arrows walk the list, Enter takes;
/// the mouse takes with a click. The first is chosen before one asks.
public final class PickList<T> extends VBox {

    /// How one thing is shown.
    ///
    /// @param marked where in the words the typed letters stand
    /// @param hint   behind the words, in small: what it is, or its keys
    public record Line(Icon icon, String words, List<Marked.Span> marked, String hint) {}

    private static final int PAGE = 8;

    private final CustomTextField field = new CustomTextField();
    private final ListView<T> list;
    private final Consumer<T> take;

    /// @param name for screen readers; also what stands in the empty line
    public PickList(String name, ObservableList<T> fitting, Function<T, Line> look, Consumer<T> take) {
        this.take = take;
        list = new ListView<>(fitting);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setLeft(Icons.of(Icon.SEARCH));
        field.getStyleClass().add("pick-line");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setFocusTraversable(false);
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new Cell(look));
        list.getStyleClass().add("pick-rows");
        setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("pick-list");
        getStylesheets().add(Theme.sheet("/css/control/pick-list.css"));
        getChildren().addAll(field, list);
        fitting.subscribe(() -> choose(0));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> field.setAccessibleHelp(
                        chosen == null ? null : look.apply(chosen).words()));
        choose(0);
    }

    public TextField field() {
        return field;
    }

    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void press(KeyEvent key) {
        int by = switch (key.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (by != 0) {
            key.consume();
            choose(list.getSelectionModel().getSelectedIndex() + by);
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            taken(list.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(int wanted) {
        if (!list.getItems().isEmpty()) {
            int row = Math.clamp(wanted, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - PAGE + 1));
        }
    }

    private void taken(@Nullable T thing) {
        if (thing != null) {
            take.accept(thing);
        }
    }

    private final class Cell extends ListCell<T> {

        private static final double ICON = 15;

        private final Function<T, Line> look;
        private final Marked words = new Marked("", List.of());
        private final Label hint = new Label();
        private final HBox row = new HBox();

        Cell(Function<T, Line> look) {
            this.look = look;
            hint.getStyleClass().add("pick-hint");
            hint.setMinWidth(USE_PREF_SIZE);
            words.setMinWidth(0);
            words.setMaxHeight(USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getStyleClass().add("pick-row");
            getStyleClass().add("pick-cell");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    taken(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            if (thing == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var line = look.apply(thing);
            words.show(line.words(), line.marked());
            hint.setText(line.hint());
            row.getChildren().setAll(Icons.of(line.icon(), ICON), words, hint);
            setGraphic(row);
            setAccessibleText(line.hint().isEmpty() ? line.words() : line.words() + ", " + line.hint());
        }
    }
}
