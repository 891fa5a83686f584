package app.treefall.ui.oneonones;

import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days and times as one says them in front of a calendar.
public final class Days {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Days() {}

    /// "today", "tomorrow", "yesterday", "6 November"
    public static String spoken(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Text.of("oneonones.today");
        }
        if (day.equals(today.plusDays(1))) {
            return Text.of("oneonones.tomorrow");
        }
        return day.equals(today.minusDays(1)) ? Text.of("oneonones.yesterday") : Wording.day(day, today);
    }

    /// "tomorrow at 10:00, 30 minutes"
    public static String meeting(LocalDate day, @Nullable LocalTime at, int minutes, LocalDate today) {
        var when = at == null ? spoken(day, today) : Text.of("oneonones.at", spoken(day, today), time(at));
        return Text.of("oneonones.meeting", when, minutes);
    }

    public static String time(LocalTime at) {
        return at.format(TIME);
    }
}
