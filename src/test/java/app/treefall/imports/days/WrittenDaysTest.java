package app.treefall.imports.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDaysTest {

    private static final Frame FRAME = new Frame(null, LocalDate.of(2024, 7, 1), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [Apr 22 - May 27, 2023]   | 2023-04-22 | 2023-05-27 |
        Week of 2023-05-01        | 2023-05-01 | 2023-05-07 |
        Week of May 1, 2023       | 2023-05-01 | 2023-05-07 |
        Week ending 5 May 2023    | 2023-04-29 | 2023-05-05 |
        2022-11 - 2023-02         | 2022-11-01 | 2023-02-28 |
        2020 февраль              | 2020-02-01 | 2020-02-29 |
        12 февраля 2020           | 2020-02-12 | 2020-02-12 |
        23-05-2024                | 2024-05-23 | 2024-05-23 |
        05/23/24                  | 2024-05-23 | 2024-05-23 |
        02.05.2024                | 2024-05-02 | 2024-05-02 |
        1.–5. Mai 2023            | 2023-05-01 | 2023-05-05 |
        May 1-5, 2023             | 2023-05-01 | 2023-05-05 |
        Dec 20 - Jan 5, 2024      | 2023-12-20 | 2024-01-05 |
        Jan–Mar 2023: Checkout    | 2023-01-01 | 2023-03-31 | Checkout
        KW 18/2023                | 2023-05-01 | 2023-05-07 |
        2023-W18                  | 2023-05-01 | 2023-05-07 |
        Semana del 1 de mayo de 2023 | 2023-05-01 | 2023-05-07 |
        Q2 2023                   | 2023-04-01 | 2023-06-30 |
        2023 Q2 — Payments        | 2023-04-01 | 2023-06-30 | Payments
        H1 2023                   | 2023-01-01 | 2023-06-30 |
        März 2023                 | 2023-03-01 | 2023-03-31 |
        15 août 2022              | 2022-08-15 | 2022-08-15 |
        3 de março de 2024        | 2024-03-03 | 2024-03-03 |
        5 t/m 9 juni 2023         | 2023-06-05 | 2023-06-09 |
        2 października 2023       | 2023-10-02 | 2023-10-02 |
        Monday, 1st May 2023      | 2023-05-01 | 2023-05-01 |
        2023 goals                | 2023-01-01 | 2023-12-31 | goals
        Mar '23                   | 2023-03-01 | 2023-03-31 |
        📅 May 2023 - present     | 2023-05-01 | 2024-07-01 |
        """)
    void aHeadingSaysItsDays(String text, LocalDate first, LocalDate last, String rest) {
        var read = WrittenDays.inHeading(text, FRAME);
        assertEquals(new DaySpan(first, last), read.days());
        assertEquals(rest == null ? "" : rest, read.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May have fixed it", "Set 3 alerts", "March of the penguins", "2 people helped", "Week off",
                        "10x faster", "Q", "Sun shone",
                "99.9% of calls", "12 may be", "2023-13-40: no day", "1850-01-01 too early", "31 Feb 2023", "", "(",
                        "[Apr 22"
            })
    void aLineThatBeginsWithNoDateHasNone(String text) {
        assertNull(WrittenDays.atLineStart(text, FRAME));
    }

    @Test
    void aMonthOrAWeekdayIsOneOfItsSection() {
        var year = FRAME.within(days("2021-01-01", "2021-12-31"));
        assertEquals(
                LocalDate.of(2021, 5, 1),
                WrittenDays.inHeading("May", year).days().first());
        var week = FRAME.within(days("2023-05-01", "2023-05-07"));
        assertEquals(
                LocalDate.of(2023, 5, 3),
                WrittenDays.inHeading("Wednesday", week).days().first());
        assertNull(WrittenDays.inHeading("Wednesday", FRAME));
    }

    /// Read on three days, the last two a year and more after it was written.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        May 2023 – Present        | 2023-05-01/
        March                     | --03
        Week 10                   | W10
        Q2                        | Q2
        5 May                     | --05-05
        29 February               | --02-29
        Week of 5 May             | --05-05/W
        Week ending 5 May         | /--05-05
        Dec 20 - Jan 5            | --12-20/--01-05
        12-18 July                | --07-12/--07-18
        March - present           | --03/
        March 2023                | 2023-03-01/2023-03-31
        Dec 20 - Jan 5, 2024      | 2023-12-20/2024-01-05
        """)
    void aKeyIsWhatWasWrittenOnWhicheverDayItIsRead(String text, String key) {
        for (var today : List.of("2024-07-01", "2024-07-14", "2024-12-25", "2025-01-02", "2025-07-01")) {
            var read = WrittenDays.inHeading(text, new Frame(null, LocalDate.parse(today), null));
            assertEquals(key, read.said().key(), "read on " + today);
        }
    }

    @Test
    void aDayWithoutAYearInASectionOfAYearIsAsWholeAsOneWithIt() {
        var year = FRAME.within(days("2021-01-01", "2021-12-31"));
        assertEquals(
                "2021-05-01/2021-05-31",
                WrittenDays.inHeading("May", year).said().key());
        var march = FRAME.within(new SaidDays(new DaySpan(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 10)), "W10"));
        assertEquals(
                "W10-TUESDAY", WrittenDays.inHeading("Tuesday", march).said().key());
        assertEquals("--03-05", WrittenDays.inHeading("5 March", march).said().key());
    }

    private static SaidDays days(String first, String last) {
        return SaidDays.fixed(new DaySpan(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void twoWaysToReadADayAreNotGuessed() {
        assertTrue(WrittenDays.atLineStart("02-05-2024: it", FRAME).isUnclear());
        var told = new Frame(null, FRAME.today(), DateOrder.MONTH_FIRST);
        assertEquals(
                LocalDate.of(2024, 2, 5),
                WrittenDays.atLineStart("02-05-2024: it", told).days().first());
    }
}
