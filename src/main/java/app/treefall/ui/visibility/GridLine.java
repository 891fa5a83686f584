package app.treefall.ui.visibility;

import app.treefall.domain.Entry;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One row: an entry, what stands in its column of days, and whether a month begins above it.
record GridLine(Entry entry, String day, boolean opensMonth) {

    private static final int MONTH_LETTERS = 3;

    /// The first of a month says which, the others only the day; where the rows span years, the year too.
    static List<GridLine> of(List<Entry> newestFirst) {
        var lines = new ArrayList<GridLine>();
        Entry above = null;
        for (var entry : newestFirst) {
            var day = entry.day();
            boolean sameMonth = above != null
                    && above.day().getMonth() == day.getMonth()
                    && above.day().getYear() == day.getYear();
            var words = sameMonth ? String.valueOf(day.getDayOfMonth()) : withMonth(entry, years(newestFirst));
            lines.add(new GridLine(entry, words, !sameMonth && above != null));
            above = entry;
        }
        return lines;
    }

    /// How many years the rows touch.
    static int years(List<Entry> newestFirst) {
        return newestFirst.isEmpty()
                ? 0
                : newestFirst.getFirst().day().getYear()
                        - newestFirst.getLast().day().getYear()
                        + 1;
    }

    private static String withMonth(Entry entry, int years) {
        var day = entry.day();
        var month = Wording.month(YearMonth.from(day)).substring(0, MONTH_LETTERS);
        var words = day.getDayOfMonth() + " " + month;
        return years > 1 ? words + " " + String.valueOf(day.getYear()).substring(2) : words;
    }
}
