package app.treefall.ui.audience;

import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Mark;
import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One entry in the grid, with a square under each priority it serves.
final class GridRow extends ListCell<Alignment.Row> {

    /// Where a row lies in the grid, and what is done with it.
    interface Grid {

        Alignment alignment();

        GridShape shape();

        /// Which column the keyboard is in; -1 for the headline.
        int cursor();

        @Nullable
        Person person();

        void take(Alignment.Row row, int column, Node from);
    }

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double KIND = 15;

    /// What the line was made of; it is made anew only when that changes, so that what lies beside it stays there.
    private record Made(
            Alignment.Row row,
            Alignment alignment,
            GridShape shape,
            @Nullable Person person) {}

    private final Grid grid;
    private @Nullable Made made;

    GridRow(Grid grid) {
        this.grid = grid;
        getStyleClass().add("grid-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Alignment.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = row != null && !empty && row.servesNothing();
        pseudoClassStateChanged(NOTHING, nothing);
        if (row == null || empty) {
            made = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var now = new Made(row, grid.alignment(), grid.shape(), grid.person());
        if (!now.equals(made)) {
            made = now;
            setGraphic(line(row));
        }
        point();
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        point();
    }

    /// Shows where the keyboard is, and says it.
    void point() {
        var row = getItem();
        if (row == null || isEmpty() || !(getGraphic() instanceof HBox line)) {
            return;
        }
        int cursor = isSelected() ? grid.cursor() : Integer.MIN_VALUE;
        var cells = line.getChildren();
        for (int i = 0; i < cells.size(); i++) {
            int column = i == 0 ? -1 : grid.shape().first() + i - 1;
            cells.get(i).pseudoClassStateChanged(CURSOR, column == cursor);
        }
        var columns = grid.alignment().columns();
        setAccessibleText(
                cursor >= 0 && cursor < columns.size()
                        ? Alignment.words(row, columns.get(cursor))
                        : grid.alignment().words(row));
    }

    /// The node of a column, for what is opened beside it.
    Node at(int column) {
        int place = column - grid.shape().first() + 1;
        return getGraphic() instanceof HBox line
                        && place >= 0
                        && place < line.getChildren().size()
                ? line.getChildren().get(place)
                : this;
    }

    private HBox line(Alignment.Row row) {
        var headline = Labels.growing(row.headline(), "list-headline");
        var name = new HBox(Icons.of(icon(row.entry().kindName()), KIND), headline);
        name.getStyleClass().add("grid-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        taking(name, row, -1);
        var line = new HBox(name);
        line.getStyleClass().add("grid-line");
        var shape = grid.shape();
        line.setMinWidth(shape.width());
        line.setMaxWidth(shape.width());
        for (int column = shape.first(); column < shape.end(); column++) {
            line.getChildren().add(cell(row, column));
        }
        return line;
    }

    private StackPane cell(Alignment.Row row, int index) {
        var column = grid.alignment().columns().get(index);
        var cell = new StackPane();
        cell.getStyleClass().add("grid-cell");
        cell.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cell.setAccessibleText(Alignment.words(row, column));
        GridShape.tint(cell, column, grid.person());
        if (row.serving(column) != null) {
            cell.getChildren().add(new SizeSquare(size(row.mark()), Alignment.words(row, column)).withTooltip());
        }
        taking(cell, row, index);
        return cell;
    }

    private void taking(Node node, Alignment.Row row, int column) {
        node.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                grid.take(row, column, node);
            }
        });
    }

    static SizeSquare.Size size(Mark mark) {
        return switch (mark) {
            case BIG -> SizeSquare.Size.BIG;
            case SOLID -> SizeSquare.Size.SOLID;
            case SMALL -> SizeSquare.Size.SMALL;
            case NOT_A_WIN -> SizeSquare.Size.NOT_A_WIN;
        };
    }

    private static Icon icon(Kind.Name kind) {
        return switch (kind) {
            case WIN -> Icon.FLAG;
            case PREVENTION -> Icon.SHIELD;
            case LEARNING -> Icon.BOOK_OPEN;
            case SETBACK -> Icon.CLOUD_RAIN;
            case THREAD -> Icon.GIT_COMMIT;
        };
    }
}
