package app.treefall.ui.impact;

import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Dumbbells;
import app.treefall.export.picture.Ink;
import app.treefall.export.picture.Mark;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import app.treefall.export.picture.Picture;
import app.treefall.narrative.impact.Moved;
import app.treefall.ui.control.PictureView;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the columns are, and what the signs of the pictures mean.
final class MetricHead extends HBox {

    private static final double SIDE = 12;
    private static final double MIDDLE = SIDE / 2;

    MetricHead(ImpactViewModel model) {
        var signs = new FlowPane();
        signs.getStyleClass().add("signs");
        var row = MetricList.row(
                caption(Text.of("impact.column.metric")),
                signs,
                caption(Text.of("impact.column.change")),
                caption(Text.of("impact.column.basis")));
        HBox.setHgrow(row, Priority.ALWAYS);
        getStyleClass().add("metric-head");
        getChildren().add(row);
        model.rows().addListener((ListChangeListener<Moved>) _ -> show(signs, model.rows()));
        show(signs, model.rows());
    }

    /// The square only where something got worse.
    private static void show(FlowPane signs, List<Moved> rows) {
        signs.getChildren()
                .setAll(
                        sign(Dumbbells.hollow(), Text.of("impact.sign.before")),
                        sign(disc(), Text.of("impact.sign.after")));
        if (rows.stream().anyMatch(row -> row.row().better() == Better.WORSE)) {
            signs.getChildren().add(sign(square(), Text.of("impact.sign.worse")));
        }
        signs.getChildren()
                .addAll(sign(tick(), Text.of("impact.sign.target")), sign(slashes(), Text.of("impact.sign.broken")));
    }

    private static Node sign(Picture picture, String words) {
        var view = new PictureView();
        view.show((_, _) -> picture, words);
        view.setMinWidth(SIDE);
        view.setPrefWidth(SIDE);
        view.setMaxSize(SIDE, Region.USE_PREF_SIZE);
        var sign = new HBox(view, caption(words));
        sign.getStyleClass().add("sign");
        return sign;
    }

    private static Picture disc() {
        return picture(List.of(new Mark.Disc(new Point(5, 5), 5, Ink.LEAF)));
    }

    private static Picture square() {
        return picture(List.of(new Mark.Square(new Point(1, 1), 9, 2, Ink.RUST)));
    }

    private static Picture tick() {
        return picture(List.of(
                new Mark.Line(new Point(MIDDLE, 1), new Point(MIDDLE, 10), Ink.SOFT, 1.5, Dash.SOLID),
                new Mark.Line(new Point(2.5, 10), new Point(9.5, 10), Ink.SOFT, 1.5, Dash.SOLID)));
    }

    private static Picture slashes() {
        return picture(List.of(
                new Mark.Line(new Point(2, 11), new Point(6, 2), Ink.EDGE, 1.25, Dash.SOLID),
                new Mark.Line(new Point(7, 11), new Point(11, 2), Ink.EDGE, 1.25, Dash.SOLID)));
    }

    private static Picture picture(List<Mark> marks) {
        return new Picture(SIDE, SIDE, marks, List.of(), Prose.NONE);
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
