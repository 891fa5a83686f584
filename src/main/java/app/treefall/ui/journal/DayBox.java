package app.treefall.ui.journal;

import app.treefall.capture.DayWords;
import app.treefall.domain.DaySpan;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The day of an entry, or its first and its last.
final class DayBox extends VBox {

    DayBox(DayWords words, DaySpan days, Consumer<DaySpan> keep) {
        var first = new DayField(words, DayField.Need.OPTIONAL);
        first.valueProperty().set(days.isOneDay() ? null : days.first());
        var last = new DayField(words, DayField.Need.NEEDED);
        last.valueProperty().set(days.last());
        var noLast = new SimpleStringProperty("");
        var disorder = new SimpleStringProperty("");
        var from = first.labelled(Text.of("journal.day.first"), disorder).hint(Text.of("journal.day.first.hint"));
        var until = last.labelled(Text.of("journal.day"), noLast);
        var steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.ask.keep"), () -> {
            var end = last.valueProperty().get();
            var begin = first.valueProperty().get();
            noLast.set(end == null ? Text.of("journal.error.day") : "");
            disorder.set(end != null && begin != null && begin.isAfter(end) ? Text.of("journal.error.order") : "");
            boolean read = first.errorProperty().get().isEmpty();
            if (read && end != null && (begin == null || !begin.isAfter(end))) {
                keep.accept(new DaySpan(begin == null ? end : begin, end));
            }
        })));
        steps.getStyleClass().add("steps");
        getStyleClass().add("ask-box");
        getChildren().addAll(until, from, steps);
    }
}
