package app.treefall.ui.inbox;

import app.treefall.domain.Kind;
import app.treefall.domain.Suggestion;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The inbox as a list: walked by the arrows, several chosen with Shift, each answered by one key.
final class InboxList extends VBox {

    private static final int MOST_KEPT = 50;

    private final InboxViewModel model;
    private final InboxSteps steps;
    private final Runnable chosen;
    private final ListView<InboxRow> list = new ListView<>();
    private final FlowPane kinds = new FlowPane();
    private final Button acceptShown;
    private boolean filling;

    /// @param chosen runs when something else is chosen
    InboxList(InboxViewModel model, Supplier<LocalDate> today, InboxSteps steps, Runnable chosen) {
        this.model = model;
        this.steps = steps;
        this.chosen = chosen;
        acceptShown = Buttons.link("", () -> steps.accept(model.shown(null)));
        acceptShown.getStyleClass().add("accept-shown");
        kinds.getStyleClass().add("kinds");
        var head = new VBox(kinds, acceptShown);
        head.getStyleClass().add("list-head");
        list.getStyleClass().add("inbox-list");
        list.setAccessibleText(Text.of("inbox.list"));
        list.setCellFactory(_ -> new InboxCell(today));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().subscribe(() -> {
            if (!filling) {
                chosen.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                steps.edit();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("inbox-side");
        getChildren().addAll(head, list);
    }

    /// From now on it shows what waits. To be called once whoever is told of the choice is there.
    void follow() {
        model.rowsProperty().subscribe(this::show);
    }

    void takeFocus() {
        list.requestFocus();
    }

    /// What is chosen; more than one row may be.
    List<InboxRow> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    List<Suggestion> suggestions() {
        return chosen().stream()
                .filter(InboxRow.Line.class::isInstance)
                .map(row -> ((InboxRow.Line) row).waiting().suggestion())
                .toList();
    }

    /// To the first suggestion from here on, or this row where there is none.
    void choose(int wanted) {
        var rows = list.getItems();
        int at = Math.clamp(wanted, 0, Math.max(0, rows.size() - 1));
        while (at < rows.size() && !(rows.get(at) instanceof InboxRow.Line)) {
            at++;
        }
        int row = at < rows.size() ? at : Math.min(wanted, rows.size() - 1);
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    private void show(InboxRows next) {
        var before = chosen();
        int at = list.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        filling = true;
        list.getSelectionModel().clearSelection(); // else it is looked for in all rows, word by word
        list.getItems().setAll(next.rows());
        stay(before, at, next);
        filling = false;
        showKinds(next);
        chosen.run();
    }

    /// The same stay chosen; when they are gone, the next is under the cursor.
    private void stay(List<InboxRow> before, int at, InboxRows next) {
        var ids = before.stream().map(InboxList::idOf).toList();
        var rows = next.rows();
        int[] there = before.size() > MOST_KEPT
                ? new int[0]
                : IntStream.range(0, rows.size())
                        .filter(i -> ids.contains(idOf(rows.get(i))))
                        .toArray();
        if (there.length > 0) {
            list.getSelectionModel().selectIndices(there[0], there);
            list.getFocusModel().focus(there[0]);
        } else {
            choose(at);
        }
    }

    private static Object idOf(InboxRow row) {
        return switch (row) {
            case InboxRow.OfImport(var batch, var _) -> batch.id();
            case InboxRow.Line(var waiting) -> waiting.suggestion().id();
        };
    }

    private void showKinds(InboxRows next) {
        int focused = kinds.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
        kinds.getChildren().clear();
        kinds.getChildren().add(chip(Text.of("inbox.kind.all", InboxWords.number(next.waiting())), null));
        for (var kind : Kind.Name.values()) {
            int count = next.counts().getOrDefault(kind, 0);
            if (count > 0) {
                kinds.getChildren().add(chip(InboxWords.of(kind, count), kind));
            }
        }
        if (focused >= 0) {
            kinds.getChildren()
                    .get(Math.min(focused, kinds.getChildren().size() - 1))
                    .requestFocus();
        }
        boolean any = next.waiting() > 0;
        for (var node : List.of(kinds, acceptShown)) {
            node.setVisible(any);
            node.setManaged(any);
        }
        var kind = model.kindProperty().get();
        int count = kind == null ? next.waiting() : next.counts().getOrDefault(kind, 0);
        acceptShown.setText(
                kind == null
                        ? Text.of("inbox.accept.all", InboxWords.suggestions(count))
                        : Text.of("inbox.accept.all", InboxWords.of(kind, count)));
    }

    private Chip chip(String words, Kind.@Nullable Name kind) {
        var chip = new Chip(words, () -> model.kindProperty().set(kind));
        chip.getStyleClass().add("filter");
        chip.choose(kind == model.kindProperty().get() ? Chip.Choice.CHOSEN : Chip.Choice.OPEN);
        return chip;
    }

    private void press(KeyEvent key) {
        var which = suggestions();
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                if (!which.isEmpty()) {
                    steps.accept(which);
                }
            }
            case DELETE, BACK_SPACE -> {
                key.consume();
                if (!which.isEmpty()) {
                    steps.dismiss(which);
                }
            }
            case UP, DOWN -> {
                if (!key.isShiftDown()) {
                    key.consume();
                    go(list.getSelectionModel().getSelectedIndex() + (key.getCode() == KeyCode.DOWN ? 1 : -1));
                }
            }
            default -> {}
        }
    }

    /// One row on from what is chosen, which after an answer is not always where the list itself would go on.
    private void go(int row) {
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
        }
    }

    /// A letter counts once it is typed: what it opens would else find it in its first field.
    private void type(KeyEvent key) {
        var which = suggestions();
        if (which.isEmpty() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> steps.accept(which);
            case "d" -> steps.dismiss(which);
            case "e" -> steps.edit();
            case "m" -> steps.merge();
            default -> {}
        }
    }
}
