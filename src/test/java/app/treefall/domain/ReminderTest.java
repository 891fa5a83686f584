package app.treefall.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ReminderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalTime AT = LocalTime.of(16, 0);
    private static final WorkingWeek GERMAN = WorkingWeek.of(Locale.GERMANY);
    private static final Reminder ON = new Reminder(Reminder.How.IN_THE_WINDOW, null, AT, null);

    @Test
    void itIsOffUntilSomebodyAsksForIt() {
        assertFalse(Reminder.OFF.isDue(FRIDAY, LocalTime.of(23, 59), GERMAN));
    }

    @Test
    void itIsDueFromItsTimeOnItsDay() {
        assertFalse(ON.isDue(FRIDAY, AT.minusMinutes(1), GERMAN));
        assertTrue(ON.isDue(FRIDAY, AT, GERMAN));
        assertTrue(ON.isDue(FRIDAY, LocalTime.of(23, 0), GERMAN));
        assertFalse(ON.isDue(FRIDAY.minusDays(1), AT, GERMAN));
    }

    @Test
    void itsDayIsTheLastWorkingDayWhereverOneIs() {
        assertTrue(ON.isDue(FRIDAY.minusDays(1), AT, WorkingWeek.of(Locale.forLanguageTag("ar-EG"))));
        assertTrue(new Reminder(Reminder.How.ON_THE_DESKTOP, DayOfWeek.MONDAY, AT, null)
                .isDue(FRIDAY.plusDays(3), AT, GERMAN));
    }

    @Test
    void itNeverRemindsTwiceOnADayEvenWhenTheClockIsSetBack() {
        var reminded = ON.doneOn(FRIDAY);

        assertFalse(reminded.isDue(FRIDAY, LocalTime.of(17, 0), GERMAN));
        assertFalse(reminded.isDue(FRIDAY.minusDays(7), AT, GERMAN));
        assertTrue(reminded.isDue(FRIDAY.plusDays(7), AT, GERMAN));
    }
}
