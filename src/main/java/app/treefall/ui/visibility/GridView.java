package app.treefall.ui.visibility;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.ui.control.Popover;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.text.Text;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Entries by people. One stop for Tab; the arrows go from cell to cell, Enter opens the entry or tells it.
final class GridView extends VBox {

    /// Room for the list's own scroll bar.
    private static final double GUTTER = 12;

    private final VisibilityViewModel model;
    private final Popover popover;
    private final GridHeader header;
    private final ListView<GridLine> list = new ListView<>();
    private final ScrollBar sideways = new ScrollBar();
    private final Label size = new Label();
    private final ReadOnlyObjectWrapper<Columns> columns = new ReadOnlyObjectWrapper<>(Columns.NONE);
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper(0);
    private final Set<GridCell> cells = new HashSet<>();

    GridView(VisibilityViewModel model, Popover popover) {
        this.model = model;
        this.popover = popover;
        getStyleClass().add("visibility-grid");
        header = new GridHeader(new FilterMenus(model), person -> model.about(person.id()));
        list.getStyleClass().add("grid-list");
        list.setAccessibleText(Text.of("visibility.grid"));
        list.setCellFactory(_ -> {
            var cell = new GridCell(model, columns.getReadOnlyProperty(), column.getReadOnlyProperty(), this::choose);
            cells.add(cell);
            return cell;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.setFocusTraversable(false);
        sideways.valueProperty().subscribe(value -> shift(value.doubleValue()));
        size.setManaged(false);
        size.setVisible(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list, sideways, size);
        list.widthProperty().subscribe(_ -> measure());
        size.fontProperty().subscribe(_ -> measure());
        model.gridProperty().subscribe(this::show);
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void show(@Nullable GridShown shown) {
        if (shown == null) {
            return;
        }
        var before = list.getSelectionModel().getSelectedItem();
        var at = before == null ? null : before.entry().id();
        header.show(shown);
        list.setAccessibleText(CellWords.whole(shown.grid()));
        measure();
        if (list.getItems().equals(shown.lines())) {
            list.refresh();
        } else {
            list.getItems().setAll(shown.lines());
        }
        column.set(Math.min(column.get(), shown.grid().columns() - 1));
        point(shown, at);
    }

    private void point(GridShown shown, @Nullable Id<Entry> entry) {
        int row = entry == null ? -1 : shown.rowOf(entry);
        if (!shown.lines().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.max(0, row));
        }
    }

    private void measure() {
        var shown = model.gridProperty().get();
        if (shown == null || list.getWidth() <= 0) {
            return;
        }
        var grid = shown.grid();
        var next = new Columns(
                list.getWidth() - GUTTER,
                size.getFont().getSize(),
                grid.deciders().size(),
                grid.others().size(),
                columns.get().offset(),
                shown.years());
        boolean redraw = next.rem() != columns.get().rem()
                || next.width() != columns.get().width();
        columns.set(next);
        list.setFixedCellSize(next.row());
        boolean more = next.furthest() > 0;
        sideways.setVisible(more);
        sideways.setManaged(more);
        VBox.setMargin(sideways, new Insets(0, GUTTER, 0, next.othersX()));
        sideways.setMax(next.furthest());
        sideways.setVisibleAmount(
                next.othersContent() <= 0 ? 0 : next.furthest() * next.othersWidth() / next.othersContent());
        sideways.setUnitIncrement(next.cell());
        sideways.setBlockIncrement(next.othersWidth());
        sideways.setValue(next.shift());
        header.move(next);
        if (redraw) {
            list.refresh();
        }
    }

    private void shift(double offset) {
        columns.set(columns.get().offset(offset));
        header.move(columns.get());
    }

    private void scroll(ScrollEvent scroll) {
        double by = scroll.isShiftDown() && scroll.getDeltaX() == 0 ? scroll.getDeltaY() : scroll.getDeltaX();
        if (by != 0 && columns.get().furthest() > 0) {
            sideways.setValue(
                    Math.clamp(sideways.getValue() - by, 0, columns.get().furthest()));
            scroll.consume();
        }
    }

    private void press(KeyEvent key) {
        int last = columns.get().deciders() + columns.get().others() - 1;
        switch (key.getCode()) {
            case RIGHT -> go(key, key.isShortcutDown() ? last : Math.min(last, column.get() + 1));
            case LEFT ->
                go(
                        key,
                        key.isShortcutDown()
                                ? VisibilityViewModel.HEADLINE
                                : Math.max(VisibilityViewModel.HEADLINE, column.get() - 1));
            case ENTER, SPACE -> {
                key.consume();
                act();
            }
            default -> {}
        }
    }

    private void go(KeyEvent key, int to) {
        key.consume();
        column.set(to);
        sideways.setValue(columns.get().offsetFor(to));
    }

    private void choose(int row, int at, Node beside) {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(row);
        column.set(at);
        tell(row, at, beside);
    }

    private void act() {
        int row = list.getSelectionModel().getSelectedIndex();
        cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && cell.getScene() != null)
                .findFirst()
                .ifPresent(cell -> tell(row, column.get(), cell.spot()));
    }

    private void tell(int row, int at, Node beside) {
        var telling = model.act(row, at);
        if (telling != null) {
            popover.open(new TellBox(telling, popover::close), beside);
        }
    }
}
