package app.treefall.ui.impact;

import app.treefall.document.Block.ImpactRow;
import app.treefall.domain.Quantity;
import app.treefall.export.picture.Dumbbells;
import app.treefall.narrative.impact.Moved;
import app.treefall.ui.control.PictureView;
import app.treefall.ui.text.Text;
import java.math.BigDecimal;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The numbers as rows: before and after on a scale of their own, the change, how we know. The arrows choose.
final class MetricList extends VBox {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 3.143;

    private final ImpactViewModel model;
    private final ListView<Moved> list;
    private List<ImpactRow> drawn = List.of();
    private @Nullable Dumbbells dumbbells;
    private double width = -1;
    private double scale = -1;

    MetricList(ImpactViewModel model) {
        this.model = model;
        list = new ListView<>(model.rows());
        list.setAccessibleText(Text.of("impact.numbers"));
        list.getStyleClass().add("metric-list");
        list.setCellFactory(_ -> new MetricCell(this));
        getStyleClass().add("metrics");
        getChildren().addAll(new MetricHead(model), list);
        model.rows().addListener((ListChangeListener<Moved>) _ -> refresh());
        refresh();
        model.chosenProperty().subscribe(this::select);
        list.getSelectionModel().selectedItemProperty().subscribe(model::choose);
    }

    /// The same margins for every row, so that the pictures stand below each other.
    Dumbbells dumbbells(double room, double textScale) {
        var there = dumbbells;
        if (there == null || width != room || scale != textScale) {
            there = Dumbbells.onScreen(drawn, room, textScale);
            dumbbells = there;
            width = room;
            scale = textScale;
        }
        return there;
    }

    /// Draws a row, or leaves it to words where its amounts are too long to stand beside a line.
    static void draw(PictureView view, MetricList list, Moved moved) {
        var row = moved.row();
        var target = moved.target();
        view.show(
                (room, textScale) ->
                        list.dumbbells(room, textScale).of(row, target == null ? null : targetIn(row, target)),
                moved.inWords());
    }

    private static @Nullable BigDecimal targetIn(ImpactRow row, Quantity target) {
        return row.scaled() == null ? null : target.amount();
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void refresh() {
        drawn = model.rows().stream().map(Moved::row).toList();
        dumbbells = null;
        int rows = Math.clamp(model.rows().size(), 1, MOST_ROWS);
        list.setStyle("-fx-pref-height: " + (rows * ROW + 0.15) + "em;");
        list.refresh();
    }

    private void select(@Nullable Moved row) {
        if (row != null && list.getSelectionModel().getSelectedItem() != row) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, model.rows().indexOf(row) - MOST_ROWS + 1));
        }
    }

    static HBox row(Label name, Node picture, Label change, Label basis) {
        name.getStyleClass().add("metric-name");
        change.getStyleClass().add("metric-change");
        basis.getStyleClass().add("metric-basis");
        HBox.setHgrow(picture, Priority.ALWAYS);
        var row = new HBox(name, picture, change, basis);
        row.getStyleClass().add("metric-row");
        return row;
    }
}
