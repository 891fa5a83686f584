package app.treefall.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingWeekTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "en-US, SUNDAY, FRIDAY, 5, 2026-11-15",
        "de-DE, MONDAY, FRIDAY, 5, 2026-11-16",
        "ar-EG, SATURDAY, THURSDAY, 5, 2026-11-14",
        "fa-IR, SATURDAY, THURSDAY, 6, 2026-11-14",
        "en, MONDAY, FRIDAY, 5, 2026-11-16",
        "en-GB-u-fw-sun, SUNDAY, FRIDAY, 5, 2026-11-15"
    })
    void aWeekIsAsItsRegionHasIt(String tag, DayOfWeek first, DayOfWeek last, int worked, LocalDate begins) {
        var week = WorkingWeek.of(Locale.forLanguageTag(tag));

        assertEquals(first, week.first());
        assertEquals(last, week.lastWorked());
        assertEquals(worked, week.worked().size());
        assertEquals(new DaySpan(begins, begins.plusDays(6)), week.around(THURSDAY));
    }

    @Test
    void theFirstAndTheLastDayAreInTheirOwnWeek() {
        var week = WorkingWeek.of(Locale.GERMANY);

        assertEquals(week.around(THURSDAY), week.around(LocalDate.of(2026, 11, 16)));
        assertEquals(week.around(THURSDAY), week.around(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WorkingWeek(DayOfWeek.MONDAY, Set.of()));
    }
}
