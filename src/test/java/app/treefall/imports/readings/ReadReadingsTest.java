package app.treefall.imports.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Unit;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.readings.ReadLine.Flaw;
import app.treefall.imports.readings.ReadLine.Question;
import app.treefall.imports.readings.ReadLine.Why;
import app.treefall.imports.readings.Terms.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people paste, and what becomes of each line of it.
class ReadReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Terms SECONDS = new Terms(TODAY, Unit.of("s"), null, null);

    @Test
    void twoColumnsOfASpreadsheetAreReadWithTheirHeading() {
        assertEquals(List.of("1 HEADING", "2026-11-02 0.61", "2026-11-09 0.60", "2026-11-16 1234.5"), read("""
            Week\tCheckout p95 (s)
            2026-11-02\t0.61
            2026-11-09\t0.60
            2026-11-16\t1,234.5
            """));
    }

    @Test
    void germanNumbersBehindSemicolonsAreReadWithTheirNotes() {
        assertEquals(
                List.of("2026-11-03 0.61 nach dem Umzug", "2026-11-10 1234.5", "2026-11-17 12345.67 ~"),
                read("03.11.2026;0,61;nach dem Umzug\n10.11.2026;1.234,5;\n17.11.2026;12.345,67;est."));
    }

    @Test
    void datesWithSpacesAndCommasInThemAreCutInTheRightPlace() {
        assertEquals(
                List.of(
                        "2026-11-03 0.61",
                        "2026-11-04 0.62",
                        "2026-11-05 0.63",
                        "2026-11-06 -5 after the outage",
                        "2026-11-07 0.6"),
                read("""
                    3 November 2026 0.61
                    Nov 4, 2026, 0.62
                    5 Nov 2026 0,63
                    2026-11-06 -5 after the outage
                    2026-11-07 14:02:11 600 ms
                    """));
    }

    @Test
    void aDumpOfATableInMarkdownIsRead() {
        assertEquals(
                List.of("1 HEADING", "2 RULE", "2026-10-31 4.1", "2026-11-05 3.6 new fees"),
                read("| month | cost |\n|---|---:|\n| Oct 2026 | 4.1 |\n| 5 Nov 2026 | 3.6 | new fees |"));
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithItsLine() {
        assertEquals(
                List.of(
                        "2026-11-02 0.61",
                        "2 NO_AMOUNT",
                        "3 EMPTY",
                        "4 NO_DAY",
                        "5 TO_COME",
                        "6 OTHER_UNIT",
                        "7 NOT_AN_AMOUNT",
                        "8 NO_DAY",
                        "9 SAID_BEFORE"),
                read("""
                    2026-11-02 0.61
                    3 Nov 2026

                    the machine was off
                    2026-12-24 0.4
                    2026-11-04 61%
                    2026-11-05 n/a
                    2026-02-30 0.4
                    2026-11-02 0.61
                    """));
    }

    @Test
    void whichNumberIsTheMonthIsAskedOnceAndAnsweredForAll() {
        var text = "3/11/2026 0.61\n4/11/2026 0.62";
        var asked = ReadReadings.of(text, SECONDS);

        assertEquals(Set.of(Question.DAY_OR_MONTH_FIRST), asked.open());
        assertEquals(List.of(), asked.readings());
        assertEquals(List.of("2026-11-03 0.61", "2026-11-04 0.62"), read(text, SECONDS.with(DateOrder.DAY_FIRST)));
        assertEquals(List.of("2026-03-11 0.61", "2026-04-11 0.62"), read(text, SECONDS.with(DateOrder.MONTH_FIRST)));
    }

    @Test
    void oneThirteenDecidesForAllOfThem() {
        assertEquals(List.of("2026-11-03 0.61", "2026-11-13 0.62"), read("3/11/2026 0.61\n13/11/2026 0.62"));
    }

    @Test
    void whatACommaMeansIsAskedUnlessAnotherLineShowsIt() {
        var text = "2026-11-02;1,234\n2026-11-03;1,300";
        assertEquals(
                Set.of(Question.POINT_OR_COMMA), ReadReadings.of(text, SECONDS).open());
        assertEquals(List.of("2026-11-02 1.234", "2026-11-03 1.300"), read(text, SECONDS.with(Fraction.COMMA)));
        assertEquals(List.of("2026-11-02 1234", "2026-11-03 1300"), read(text, SECONDS.with(Fraction.POINT)));
        assertEquals(List.of("2026-11-02 1.234", "2026-11-03 0.6"), read("2026-11-02;1,234\n2026-11-03;0,6"));
    }

    @Test
    void currenciesAndThousandsAreReadInTheUnitOfTheMetric() {
        var euros = new Terms(TODAY, Unit.of("€"), null, null);
        assertEquals(
                List.of("2026-11-02 46000", "2026-11-03 -1200.50", "2026-11-04 0.41", "4 OTHER_UNIT"),
                read("2026-11-02 €46k\n2026-11-03 -€1,200.50\n2026-11-04 41 ct\n2026-11-05 $12", euros));
    }

    @Test
    void thousandsOfAUnitThatCountsThousandsAreRefused() {
        var thousands = new Terms(TODAY, Unit.of("k requests"), null, null);
        assertEquals(
                List.of("1 OTHER_UNIT", "2026-11-03 12"), read("2026-11-02 12k\n2026-11-03 12 k requests", thousands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "\t", ";;;", "|", "1e99999999", "2026-11-02 1e99", "\u0000", "2026-11-02\t\u0007"})
    void oddTextsAreNoReadingsAndNoAccident(String text) {
        assertEquals(
                List.of(),
                ReadReadings.of(text, SECONDS).readings().stream()
                        .filter(reading -> reading.amount().precision() > 90)
                        .toList());
    }

    @Test
    void noTextThrowsAndNoLineIsDropped() {
        var pieces = List.of(
                "2026-11-03",
                "3/11/2026",
                "3.11.26",
                "Nov 3",
                "\t",
                ";",
                ",",
                " ",
                "|",
                "0,61",
                "1.234",
                "−5",
                "1e9",
                "€",
                "%",
                "ms",
                "k",
                "\n",
                "\r\n",
                "~",
                "est.",
                "(x)",
                "\"",
                "#",
                "n/a",
                "٣",
                "🌲",
                "\u0000",
                "20261103",
                "14:02",
                "--",
                "1'000",
                "99999999999999999999999999999999999",
                "Week 45",
                "2026");
        var random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var read = ReadReadings.of(text.toString(), round % 2 == 0 ? SECONDS : SECONDS.with(DateOrder.DAY_FIRST));
            var there = text.toString().lines().toList();
            assertEquals(there.size(), read.lines().size());
            for (int i = 0; i < there.size(); i++) {
                assertEquals(i + 1, read.lines().get(i).number());
                assertEquals(
                        there.get(i).length(),
                        read.lines().get(i).words().text().length());
            }
            assertTrue(read.readings().size() <= there.size());
        }
    }

    private static List<String> read(String text) {
        return read(text, SECONDS);
    }

    private static List<String> read(String text, Terms terms) {
        return ReadReadings.of(text, terms).lines().stream()
                .map(ReadReadingsTest::said)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String said(ReadLine line) {
        return switch (line) {
            case ReadLine.Taken(var _, var _, var reading) -> {
                var note = reading.note().isBlank() ? "" : " " + reading.note().text();
                yield reading.day() + " " + reading.amount().toPlainString() + (reading.estimated() ? " ~" : "") + note;
            }
            case ReadLine.Passed(int number, var _, Why why) -> number + " " + why;
            case ReadLine.Wrong(int number, var _, Flaw flaw) -> number + " " + flaw;
            case ReadLine.Unclear(int number, var _, Question question) -> number + " " + question;
        };
    }
}
