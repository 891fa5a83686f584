package app.treefall.ui.week;

import app.treefall.narrative.ledger.Nudge;
import app.treefall.narrative.ledger.Worth;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Why something stands where it stands in the list: every term of the sum by which it is ordered.
final class WhyBox extends VBox {

    /// @param place which of how many, from 1; 0 where it is put off
    WhyBox(Need need, int place, int of, Runnable close) {
        getStyleClass().add("why-box");
        var sentence = label(need.sentence(), "secondary");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        label(Text.of("week.why.title", place, of), "section"),
                        sentence,
                        sum(need.nudge()),
                        Buttons.quiet(Text.of("week.why.close"), close));
    }

    private static GridPane sum(Nudge nudge) {
        var worth = nudge.worth();
        var grid = new GridPane();
        grid.getStyleClass().add("why-sum");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var points = new ColumnConstraints();
        points.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, points);
        int row = 0;
        for (var term : worth.terms()) {
            grid.add(label(words(term, nudge), "body"), 0, row);
            grid.add(label(String.valueOf(term.points()), "body"), 1, row++);
        }
        grid.add(label(Text.of("week.why.sum"), "body-strong"), 0, row);
        grid.add(label(String.valueOf(worth.total()), "body-strong"), 1, row);
        return grid;
    }

    private static String words(Worth.Term term, Nudge nudge) {
        return term.why() == Worth.Why.ITS_KIND
                ? Text.of("week.why." + nudge.getClass().getSimpleName())
                : term.words();
    }

    private static Label label(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        return label;
    }
}
