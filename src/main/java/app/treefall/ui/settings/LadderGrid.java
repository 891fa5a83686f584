package app.treefall.ui.settings;

import app.treefall.domain.Criterion;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.ui.form.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A whole ladder at once: its levels along the top, its competencies down the side. Both stay in sight while the rest
/// is scrolled.
final class LadderGrid extends ScrollPane {

    private record Place(Prose level, Prose competency) {}

    private final GridPane grid = new GridPane();

    LadderGrid(Ladder ladder) {
        getStyleClass().add("ladder-grid");
        setContent(grid);
        setFitToWidth(true);
        prefViewportHeightProperty().bind(grid.heightProperty());
        setFocusTraversable(true);
        setAccessibleText(said(ladder));
        fill(ladder);
        for (var moved : List.of(
                hvalueProperty(),
                vvalueProperty(),
                viewportBoundsProperty(),
                grid.widthProperty(),
                grid.heightProperty())) {
            moved.subscribe(this::keepHeadsInSight);
        }
    }

    private void fill(Ladder ladder) {
        var asked = new HashMap<Place, Criterion>();
        ladder.criteria().forEach(one -> asked.put(new Place(one.level(), one.competency()), one));
        for (int column = 0; column <= ladder.levels().size(); column++) {
            var width = new ColumnConstraints();
            width.setHgrow(column == 0 ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        grid.add(head("", "beside"), 0, 0);
        for (int column = 0; column < ladder.levels().size(); column++) {
            grid.add(head(ladder.levels().get(column).text(), "level"), column + 1, 0);
        }
        for (int row = 0; row < ladder.competencies().size(); row++) {
            var competency = ladder.competencies().get(row);
            grid.add(head(competency.text(), "competency"), 0, row + 1);
            for (int column = 0; column < ladder.levels().size(); column++) {
                grid.add(cell(asked, new Place(ladder.levels().get(column), competency)), column + 1, row + 1);
            }
        }
    }

    private static Label head(String words, String side) {
        var head = wide(Forms.wrapped(words, "body-strong", "ladder-head", side));
        head.setViewOrder(side.equals("beside") ? -2 : -1);
        return head;
    }

    private static Label cell(Map<Place, Criterion> asked, Place place) {
        var criterion = asked.get(place);
        return wide(
                criterion == null
                        ? Forms.wrapped("–", "secondary", "ladder-cell")
                        : Forms.wrapped(criterion.expectation().text(), "told", "ladder-cell"));
    }

    private static Label wide(Label label) {
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void keepHeadsInSight() {
        var seen = getViewportBounds();
        double right = getHvalue() * Math.max(0, grid.getWidth() - seen.getWidth());
        double down = getVvalue() * Math.max(0, grid.getHeight() - seen.getHeight());
        for (Node child : grid.getChildren()) {
            if (GridPane.getColumnIndex(child) == 0) {
                child.setTranslateX(right);
            }
            if (GridPane.getRowIndex(child) == 0) {
                child.setTranslateY(down);
            }
        }
    }

    /// The grid for whoever hears it.
    private static String said(Ladder ladder) {
        var words = new StringBuilder();
        for (Criterion one : ladder.criteria()) {
            words.append(one.level().text())
                    .append(", ")
                    .append(one.competency().text())
                    .append(": ")
                    .append(one.expectation().text())
                    .append(". ");
        }
        return words.toString().strip();
    }
}
