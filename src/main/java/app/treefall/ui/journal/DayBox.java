package app.treefall.ui.journal;

import app.treefall.domain.DaySpan;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The day of an entry, or its first and its last.
final class DayBox extends VBox {

    DayBox(DaySpan days, Consumer<DaySpan> keep) {
        var first = new DatePicker(days.isOneDay() ? null : days.first());
        var last = new DatePicker(days.last());
        var from = new FormField<>(Text.of("journal.day.first"), first).hint(Text.of("journal.day.first.hint"));
        var until = new FormField<>(Text.of("journal.day"), last);
        var steps = new HBox(Buttons.small(Buttons.primary(Text.of("journal.ask.keep"), () -> {
            var end = last.getValue();
            var begin = first.getValue();
            until.errorProperty().set(end == null ? Text.of("journal.error.day") : "");
            from.errorProperty()
                    .set(end != null && begin != null && begin.isAfter(end) ? Text.of("journal.error.order") : "");
            if (end != null && (begin == null || !begin.isAfter(end))) {
                keep.accept(new DaySpan(begin == null ? end : begin, end));
            }
        })));
        steps.getStyleClass().add("steps");
        getStyleClass().add("ask-box");
        getChildren().addAll(until, from, steps);
    }
}
