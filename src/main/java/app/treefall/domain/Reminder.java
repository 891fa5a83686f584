package app.treefall.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When its owner wants to be reminded of the week's harvest, at most once a day.
///
/// @param day  null for the last working day, whichever that is
/// @param last the day it last did; null while it never has
public record Reminder(
        How how,
        @Nullable DayOfWeek day,
        LocalTime at,
        @Nullable LocalDate last) {

    /// Off until somebody asks for it: what shows on a desktop may be shown to a whole room.
    public static final Reminder OFF = new Reminder(How.OFF, null, LocalTime.of(16, 0), null);

    public enum How {
        OFF,
        IN_THE_WINDOW,
        ON_THE_DESKTOP
    }

    public boolean isDue(LocalDate today, LocalTime now, WorkingWeek week) {
        return how != How.OFF && today.getDayOfWeek() == dayIn(week) && !now.isBefore(at) && !hasBeenOn(today);
    }

    public DayOfWeek dayIn(WorkingWeek week) {
        return day == null ? week.lastWorked() : day;
    }

    public Reminder doneOn(LocalDate today) {
        return new Reminder(how, day, at, today);
    }

    /// A clock that was set back does not wake it again either.
    private boolean hasBeenOn(LocalDate today) {
        return last != null && !last.isBefore(today);
    }
}
