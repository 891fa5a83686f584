package app.treefall.narrative.alignment;

import app.treefall.domain.Priority;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// What a priority is to reach, in so few words that they stand over a column.
final class Reaching {

    private static final int LONGEST = 5;

    private Reaching() {}

    /// "to 64%" where its metric has a target, else "by March", "by 6 Dec"; empty while neither was said.
    static String words(Snapshot journal, Priority priority) {
        var metric = priority.metric() == null ? null : journal.find(priority.metric());
        if (metric != null && metric.target() != null) {
            return "to " + Wording.quantity(new Quantity(metric.target(), metric.unit()));
        }
        var until = priority.until();
        return until == null ? "" : "by " + day(until);
    }

    private static String day(LocalDate day) {
        var month = YearMonth.from(day);
        var brief = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (!day.equals(month.atEndOfMonth())) {
            return day.getDayOfMonth() + " " + brief;
        }
        var whole = Wording.month(month);
        return whole.length() > LONGEST ? brief : whole;
    }
}
