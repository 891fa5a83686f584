package app.treefall.ui.frame;

import app.treefall.capture.DayWords;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.usecase.Desk;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Supplier;

/// What every screen works with: the use cases, the journal as it is now, the thread crossing, the day, the window
/// around it.
///
/// @param clock the time of day, for "Saved at 14:02" and for being reminded
public record Workbench(
        Desk desk,
        Live live,
        Background background,
        Supplier<LocalDate> today,
        Supplier<LocalTime> clock,
        Locale locale,
        Frame frame) {

    /// How a day that has been is typed: Friday is the last one.
    public DayWords daysBack() {
        return new DayWords(today, locale, DayWords.Toward.BACK);
    }

    /// How a day to come is typed: Friday is the next one.
    public DayWords daysAhead() {
        return new DayWords(today, locale, DayWords.Toward.AHEAD);
    }
}
