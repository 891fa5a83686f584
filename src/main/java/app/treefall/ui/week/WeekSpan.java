package app.treefall.ui.week;

import app.treefall.domain.DaySpan;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;

/// A week in words.
public final class WeekSpan {

    private WeekSpan() {}

    /// "16 to 22 November", "30 November to 6 December", with the year when it is not this one.
    public static String words(DaySpan week, LocalDate today) {
        boolean oneMonth = week.first().getMonth() == week.last().getMonth();
        var first = oneMonth
                ? String.valueOf(week.first().getDayOfMonth())
                : week.first().getYear() == week.last().getYear()
                        ? Wording.day(week.first())
                        : Wording.dayAndYear(week.first());
        return Text.of("week.span", first, Wording.day(week.last(), today));
    }
}
