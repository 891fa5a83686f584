package app.treefall.ui.visibility;

import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the picture of the gap shows, as a table: week by week, the last first.
final class GapWeeks extends ListView<SeasonLines.Week> {

    private static final int MOST_ROWS = 10;
    private static final double ROW = 2;

    GapWeeks() {
        getStyleClass().add("gap-weeks");
        setCellFactory(_ -> new Row());
    }

    void show(String person, List<SeasonLines.Week> oldestFirst) {
        setAccessibleText(Text.of("visibility.gap.weeks", person));
        getItems().setAll(oldestFirst.reversed());
        setStyle("-fx-pref-height: " + (Math.clamp(oldestFirst.size(), 1, MOST_ROWS) * ROW + 0.15) + "em;");
    }

    private static final class Row extends ListCell<SeasonLines.Week> {

        private final Label days = new Label();
        private final Label counts = new Label();
        private final Label met = new Label();
        private final HBox row = new HBox(days, counts, met);

        Row() {
            row.getStyleClass().add("gap-week");
            days.getStyleClass().addAll("secondary", "week-days");
            counts.getStyleClass().add("secondary");
            counts.setMinWidth(Region.USE_PREF_SIZE);
            met.getStyleClass().add("caption");
            met.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SeasonLines.@Nullable Week week, boolean empty) {
            super.updateItem(week, empty);
            if (week == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var until = getListView().getItems().getFirst().days().last();
            days.setText(WeekWords.days(week, until));
            counts.setText(Text.of("visibility.gap.week.counts", week.done(), week.understood()));
            int meetings = week.meetings().size();
            met.setText(
                    meetings == 0
                            ? ""
                            : meetings == 1
                                    ? Text.of("visibility.gap.week.meeting")
                                    : Text.of("visibility.gap.week.meetings", meetings));
            setGraphic(row);
            setAccessibleText(WeekWords.spoken(week, until));
        }
    }
}
