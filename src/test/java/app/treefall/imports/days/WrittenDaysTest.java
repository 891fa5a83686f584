package app.treefall.imports.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    @CsvSource(delimiter = '|', textBlock = """
        2023-05-06T10:22 shipped A6             | 2023-05-06 | shipped A6
        2023-05-06T10:22:00Z: shipped           | 2023-05-06 | shipped
        2023-05-06T10:22:00.123+02:00           | 2023-05-06 |
        2023-05-07 10:22                        | 2023-05-07 |
        2023-05-07 10:22-11:30: on call         | 2023-05-07 | on call
        2023-05-07, 3:04 PM - on call           | 2023-05-07 | on call
        6.5.2023 um 10:22 Uhr: gezeigt          | 2023-05-06 | gezeigt
        2023-05-08 - Friday                     | 2023-05-08 |
        2023-05-08 Monday                       | 2023-05-08 |
        2023-05-08 (Mon): paired                | 2023-05-08 | paired
        8 May 2023, Monday - paired             | 2023-05-08 | paired
        2023-05-08 Monday meeting               | 2023-05-08 | Monday meeting
        2023-05-08 10 people came               | 2023-05-08 | 10 people came
        """)
    void aTimeAndAWeekdayBehindADayBelongToIt(String text, LocalDate day, String rest) {
        for (var read : List.of(WrittenDays.inHeading(text, FRAME), WrittenDays.atLineStart(text, FRAME))) {
            assertEquals(DaySpan.on(day), read.days());
            assertEquals(rest == null ? "" : rest, read.rest());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mi., 3.5.2023       | 2023-05-03 |
        Fr 05.05.23         | 2023-05-05 |
        Di 2.5.             | 2023-05-02 |
        Di, 16.01.: gezeigt | 2023-01-16 | gezeigt
        Mo 08.05.           | 2023-05-08 |
        mié 3               | 2023-05-03 |
        mar. 3.5.2023       | 2023-05-03 |
        mar 3 de mayo       | 2023-05-03 |
        Mar 3               | 2023-03-03 |
        Mar 3: shipped      | 2023-03-03 | shipped
        gio 4 maggio        | 2023-05-04 |
        qua, 3 de maio      | 2023-05-03 |
        jeu. 4 mai          | 2023-05-04 |
        vr 5 mei            | 2023-05-05 |
        """)
    void aWeekdayOfFewLettersBeforeADayBelongsToIt(String text, LocalDate day, String rest) {
        var read = WrittenDays.atLineStart(text, FRAME.within(days("2023-05-01", "2023-05-31")));
        assertEquals(day, read.days().first());
        assertEquals(rest == null ? "" : rest, read.rest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5/9             | 2024-05-09 | 2024-05-09
        05/10           | 2024-05-10 | 2024-05-10
        11/13 - 11/17   | 2023-11-13 | 2023-11-17
        Week of 5/22    | 2024-05-22 | 2024-05-28
        5/9: shipped    | 2024-05-09 | 2024-05-09
        5/9 - shipped   | 2024-05-09 | 2024-05-09
        Mon 5/6         | 2024-05-06 | 2024-05-06
        """)
    void aDayOfTwoNumbersIsReadWhereItsOrderIsKnown(String text, LocalDate first, LocalDate last) {
        var told = new Frame(null, FRAME.today(), DateOrder.MONTH_FIRST);
        assertEquals(new DaySpan(first, last), WrittenDays.inHeading(text, told).days());
        assertEquals(
                new DaySpan(first, last), WrittenDays.atLineStart(text, told).days());
        for (var none : List.of("1/2 of traffic", "1/2, that is", "13/1: no month", "5/9%", "5/9.5", "1/2/3")) {
            assertNull(WrittenDays.atLineStart(none, told), none);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "Current", "Now", "Present", "Today", "heute"})
    void aWordForNowIsNoDayButTheEndOfARange(String now) {
        assertNull(WrittenDays.inHeading(now, FRAME));
        assertEquals(
                "2023-05-01/",
                WrittenDays.inHeading("May 2023 - " + now, FRAME).said().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        05/2023                         | 2023-05-01 | 2023-05-31 |
        12/2022 - 02/2023               | 2022-12-01 | 2023-02-28 |
        W/C 1 May 2023                  | 2023-05-01 | 2023-05-07 |
        W/E 7 May 2023                  | 2023-05-01 | 2023-05-07 |
        Week commencing 8 May 2023      | 2023-05-08 | 2023-05-14 |
        vom 1. bis 5. Mai 2023          | 2023-05-01 | 2023-05-05 |
        del 1 al 5 de mayo de 2023      | 2023-05-01 | 2023-05-05 |
        am 5. Mai 2023                  | 2023-05-05 | 2023-05-05 |
        From March 2023 to May 2023     | 2023-03-01 | 2023-05-31 |
        2e trimestre 2023               | 2023-04-01 | 2023-06-30 |
        3T 2023                         | 2023-07-01 | 2023-09-30 |
        1H 2023                         | 2023-01-01 | 2023-06-30 |
        KW18/23                         | 2023-05-01 | 2023-05-07 |
        20230501                        | 2023-05-01 | 2023-05-01 |
        2023年5月1日                     | 2023-05-01 | 2023-05-01 |
        2023年5月                        | 2023-05-01 | 2023-05-31 |
        seit März 2023                  | 2023-03-01 | 2024-07-01 |
        since 2021                      | 2021-01-01 | 2024-07-01 |
        2023-05-01 → 05-05              | 2023-05-01 | 2023-05-05 |
        2023-05-01/2023-05-05           | 2023-05-01 | 2023-05-05 |
        16.01. shipped                  | 2024-01-16 | 2024-01-16 | shipped
        May 5 shipped                   | 2024-05-05 | 2024-05-05 | shipped
        May 5, 2023 shipped             | 2023-05-05 | 2023-05-05 | shipped
        Aug 5 shipped                   | 2023-08-05 | 2023-08-05 | shipped
        """)
    void aLineAndAHeadingSayItInManySpellings(String text, LocalDate first, LocalDate last, String rest) {
        for (var read : List.of(WrittenDays.inHeading(text, FRAME), WrittenDays.atLineStart(text, FRAME))) {
            assertEquals(new DaySpan(first, last), read.days());
            assertEquals(rest == null ? "" : rest, read.rest());
        }
    }

    @Test
    void whatIsMadeOfNumbersAndNamesOfTheCalendarIsKnownEvenWhereItIsNoDay() {
        for (var text : List.of("31 Feb 2023", "Monday", "2099-01-01", "5/9 - 5/12", "Today", "Fri 32", "1850")) {
            assertTrue(WrittenDays.isOfDaysOnly(text), text);
        }
        for (var text : List.of("1.2.3", "Q&A", "v2", "Checkout", "Top 5", "H", "T", "", "C3", "5 teams")) {
            assertFalse(WrittenDays.isOfDaysOnly(text), text);
        }
    }

    @Test
    void aNumberAloneIsADayOfItsMonthInAHeadingOnly() {
        var may = FRAME.within(days("2023-05-01", "2023-05-31"));
        for (var text : List.of("12th", "12", "12.", "12 Friday", "Fri 12")) {
            assertEquals(
                    DaySpan.on(LocalDate.of(2023, 5, 12)),
                    WrittenDays.inHeading(text, may).days(),
                    text);
        }
        for (var text : List.of("12. Checkout", "12 services", "12%", "32", "1-2")) {
            assertNull(WrittenDays.inHeading(text, may), text);
        }
        assertNull(WrittenDays.alone("12", may));
        assertNull(WrittenDays.atLineStart("12", may));
        assertNull(WrittenDays.inHeading("12th", FRAME.within(days("2023-01-01", "2023-12-31"))));
        var day = FRAME.within(days("2023-05-08", "2023-05-08"));
        assertEquals(
                DaySpan.on(LocalDate.of(2023, 5, 9)),
                WrittenDays.alone("Tuesday", day).days());
        assertEquals(
                DaySpan.on(LocalDate.of(2023, 5, 9)),
                WrittenDays.alone("Di 9", day).days());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May have fixed it",
                "Set 3 alerts",
                "March of the penguins",
                "2 people helped",
                "Week off",
                "10x faster",
                "Q",
                "Gen 3 servers",
                "1 out of 3 teams",
                "may 5 be enough",
                "May 5 of them",
                "24/7: on call",
                "1/2 of traffic",
                "5/9: it",
                "since 2021 it ran",
                "On 2 teams",
                "de 2 a 3 equipos",
                "Sun shone",
                "99.9% of calls",
                "12 may be",
                "2023-13-40: no day",
                "1850-01-01 too early",
                "31 Feb 2023",
                "",
                "(",
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
        W18                       | W18
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
