package app.treefall.ui.visibility;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A row of the grid in the list. Read aloud it says the cell the keyboard is in, else the whole row.
final class GridCell extends ListCell<GridLine> {

    /// What the grid does with a cell that was chosen.
    interface Chosen {
        void at(int row, int column, Node beside);
    }

    private static final Duration SOON = Duration.millis(350);

    private final VisibilityViewModel model;
    private final ReadOnlyObjectProperty<Columns> columns;
    private final ReadOnlyIntegerProperty column;
    private final GridRow row = new GridRow();
    private final Tooltip tooltip = new Tooltip();

    /// @param column where the keyboard is
    GridCell(
            VisibilityViewModel model,
            ReadOnlyObjectProperty<Columns> columns,
            ReadOnlyIntegerProperty column,
            Chosen chosen) {
        this.model = model;
        this.columns = columns;
        this.column = column;
        getStyleClass().add("grid-cell");
        setPrefWidth(0);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(row, tooltip);
        row.setOnMouseMoved(this::hint);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                int at = columns.get().at(click.getX());
                chosen.at(getIndex(), at, row.spot(at));
            }
        });
        columns.subscribe(this::moved);
        column.subscribe(this::pointed);
        selectedProperty().subscribe(_ -> pointed());
    }

    Node spot() {
        return row.spot(column.get());
    }

    @Override
    protected void updateItem(@Nullable GridLine line, boolean empty) {
        super.updateItem(line, empty);
        var shown = model.gridProperty().get();
        if (line == null
                || empty
                || shown == null
                || getIndex() >= shown.lines().size()) {
            setGraphic(null);
            return;
        }
        row.show(shown, getIndex(), columns.get());
        setGraphic(row);
        pointed();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && !isEmpty()) {
            return model.said(getIndex(), isSelected() ? column.get() : VisibilityViewModel.HEADLINE);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private void pointed() {
        row.point(column.get());
        if (isSelected()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void moved() {
        if (!isEmpty()) {
            row.move(columns.get());
        }
    }

    private void hint(MouseEvent mouse) {
        int at = columns.get().at(mouse.getX());
        var line = getItem();
        tooltip.setText(
                line == null
                        ? ""
                        : at == VisibilityViewModel.HEADLINE
                                ? line.entry().headline().text()
                                : model.said(getIndex(), at));
    }
}
