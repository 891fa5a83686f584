package app.treefall.ui.impact;

import app.treefall.export.picture.Dumbbells;
import app.treefall.narrative.impact.Moved;
import app.treefall.ui.control.PictureView;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One number of the list.
final class MetricCell extends ListCell<Moved> {

    private final MetricList list;
    private final Label name = new Label();
    private final PictureView picture = new PictureView();
    private final Label instead = new Label();
    private final Label change = new Label();
    private final Label basis = new Label();
    private final HBox row;

    MetricCell(MetricList list) {
        this.list = list;
        instead.getStyleClass().addAll("secondary", "instead");
        row = MetricList.row(name, new StackPane(picture, instead), change, basis);
        name.setWrapText(true);
        basis.setWrapText(true);
        getStyleClass().add("metric-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Moved moved, boolean empty) {
        super.updateItem(moved, empty);
        if (moved == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var shown = moved.row();
        name.setText(shown.measure().text());
        name.setTooltip(new Tooltip(shown.measure().text()));
        change.setText(shown.change().text());
        basis.setText(
                moved.wantsAShare()
                        ? Text.of("impact.share.not.set")
                        : moved.known().text());
        basis.getStyleClass().removeAll("ochre", "faint");
        basis.getStyleClass().add(moved.wantsAShare() ? "ochre" : "faint");
        basis.setTooltip(new Tooltip(shown.basis().hasWords() ? shown.basis().text() : basis.getText()));
        boolean draws = Dumbbells.hasTwoNumbers(shown);
        if (draws) {
            MetricList.draw(picture, list, moved);
        }
        Pieces.shows(picture, draws);
        instead.setText(draws ? "" : words(moved));
        Pieces.shows(instead, !draws);
        setGraphic(row);
        setAccessibleText(moved.inWords());
    }

    /// Where there are no two ends to draw.
    private static String words(Moved moved) {
        var row = moved.row();
        var before = row.before();
        if (before != null) {
            return Text.of("impact.from.to", before.text(), row.after().text());
        }
        return row.after().hasWords() ? Text.of("impact.read.once", row.after().text()) : Text.of("impact.not.read");
    }
}
