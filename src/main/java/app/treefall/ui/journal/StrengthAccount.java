package app.treefall.ui.journal;

import app.treefall.narrative.coach.Reading;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a strength comes about, line by line, for whoever asks why it is 68.
final class StrengthAccount extends VBox {

    private final Button why = Buttons.link("", this::toggle);
    private final VBox lines = new VBox();
    private @Nullable Reading reading;

    StrengthAccount() {
        getStyleClass().add("account");
        lines.getStyleClass().add("account-lines");
        lines.setVisible(false);
        lines.managedProperty().bind(lines.visibleProperty());
        getChildren().addAll(why, lines);
    }

    void show(Reading next) {
        reading = next;
        why.setText(Text.of(
                lines.isVisible() ? "editor.account.hide" : "editor.account.why",
                next.strength().score()));
        if (lines.isVisible()) {
            fill(next);
        }
    }

    private void toggle() {
        lines.setVisible(!lines.isVisible());
        if (reading != null) {
            show(reading);
        }
    }

    private void fill(Reading next) {
        var rows = new ArrayList<Node>();
        for (var step : next.strength().steps()) {
            rows.add(line(
                    rows.isEmpty() ? String.valueOf(step.points()) : signed(step.points()),
                    step.words().text()));
        }
        rows.add(line(String.valueOf(next.strength().score()), Text.of("editor.account.together")));
        lines.getChildren().setAll(rows);
    }

    private static String signed(int points) {
        return points < 0 ? Wording.MINUS + -points : "+" + points;
    }

    private static HBox line(String points, String words) {
        var number = new Label(points);
        number.getStyleClass().addAll("secondary", "account-points");
        number.setMinWidth(USE_PREF_SIZE);
        var what = new Label(words);
        what.getStyleClass().add("secondary");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(number, what);
        line.getStyleClass().add("account-line");
        return line;
    }
}
