package app.treefall.imports.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;

/// Rules give the days that RFC 5545 says, that lib-recur says, and never go on for ever.
class RuleTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 4);

    @Test
    void everySecondTuesdayFromTheFirstOne() {
        assertEquals(
                days("2024-06-04", "2024-06-18", "2024-07-02", "2024-07-16"),
                expanded("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", TUESDAY, "2024-06-01", "2024-07-20"));
    }

    @Test
    void theLastFridayOfTheMonth() {
        assertEquals(
                days("2024-06-28", "2024-07-26", "2024-08-30"),
                expanded("FREQ=MONTHLY;BYDAY=-1FR", LocalDate.of(2024, 1, 26), "2024-06-01", "2024-08-31"));
    }

    @Test
    void theThirtyFirstIsLeftOutOfShortMonths() {
        assertEquals(
                days("2024-01-31", "2024-03-31", "2024-05-31"),
                expanded("FREQ=MONTHLY;COUNT=3", LocalDate.of(2024, 1, 31), "2024-01-01", "2024-12-31"));
    }

    @Test
    void theLastWorkingDayOfTheMonthByItsPlace() {
        assertEquals(
                days("2024-06-28", "2024-07-31", "2024-08-30"),
                expanded(
                        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                        LocalDate.of(2024, 6, 28),
                        "2024-06-01",
                        "2024-08-31"));
    }

    @Test
    void theWeekBeginsWhereTheRuleSaysSo() {
        var start = LocalDate.of(1997, 8, 5);
        assertEquals(
                days("1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"),
                expanded("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", start, "1997-08-01", "1997-12-31"));
        assertEquals(
                days("1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"),
                expanded("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", start, "1997-08-01", "1997-12-31"));
    }

    @Test
    void aRuleThatNamesNoDayThereIsGivesOnlyTheFirst() {
        assertEquals(
                List.of(TUESDAY), expanded("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", TUESDAY, "2024-06-01", "2034-06-01"));
    }

    @Test
    void aCountIsCountedFromTheFirstOneHoweverLongAgo() {
        assertEquals(
                days("2024-01-01"),
                expanded("FREQ=DAILY;COUNT=45291", LocalDate.of(1900, 1, 1), "2024-01-01", "2024-12-31"));
    }

    @Test
    void moreThanOnceADayIsSaidToBeTooOften() {
        for (var often : List.of("HOURLY", "MINUTELY", "SECONDLY", "secondly")) {
            assertInstanceOf(Rule.Read.TooOften.class, Rule.read("FREQ=" + often));
        }
    }

    @Test
    void whatIsBrokenIsNotGuessed() {
        for (var broken : List.of(
                "",
                "FREQ=",
                "FREQ=FORTNIGHTLY",
                "WEEKLY",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;INTERVAL=99999999999",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=-1",
                "FREQ=WEEKLY;UNTIL=soon",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=,",
                "FREQ=MONTHLY;BYDAY=0MO",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYWEEKNO=20",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=WEEKLY;SMILE=YES")) {
            assertInstanceOf(Rule.Read.NotUnderstood.class, Rule.read(broken), broken);
        }
    }

    @Test
    void noRuleGoesOnForEver() {
        var hard = List.of(
                "FREQ=DAILY",
                "FREQ=DAILY;COUNT=1000000",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
                "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (var rule : hard) {
                var steps = new Steps();
                for (int i = 0; i < 500; i++) {
                    understood(rule)
                            .days(LocalDate.of(1, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1), steps);
                }
            }
        });
    }

    @Test
    void ofRandomRulesTheDaysAreThoseOfLibRecur() throws InvalidRecurrenceRuleException {
        var random = new Random(5545);
        int compared = 0;
        for (int i = 0; i < 4_000; i++) {
            var text = rule(random);
            var start = LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
            var theirs = theirs(text, start);
            if (!theirs.isEmpty() && theirs.getFirst().equals(start)) {
                assertEquals(theirs, expanded(text, start, start.toString(), "2026-12-31"), text + " from " + start);
                compared++;
            }
        }
        assertTrue(compared > 1_000, compared + " compared");
    }

    private static List<LocalDate> theirs(String text, LocalDate start) throws InvalidRecurrenceRuleException {
        var found = new ArrayList<LocalDate>();
        try {
            var days = new RecurrenceRule(text)
                    .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
            while (days.hasNext()) {
                var day = days.nextDateTime();
                if (day.getYear() > 2026) {
                    return found;
                }
                found.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            }
        } catch (IllegalArgumentException e) {
            return found; // it gave up looking for the next one
        }
        return found;
    }

    private static String rule(Random random) {
        var frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        var text = new StringBuilder("FREQ=" + frequency);
        boolean places = frequency.equals("MONTHLY") || frequency.equals("YEARLY");
        if (random.nextBoolean()) {
            text.append(";INTERVAL=").append(1 + random.nextInt(3));
        }
        if (random.nextInt(3) > 0) {
            text.append(";BYDAY=").append(weekdays(random, places && random.nextBoolean()));
        }
        if (random.nextInt(4) == 0) {
            text.append(";BYMONTH=").append(1 + random.nextInt(6)).append(',').append(7 + random.nextInt(6));
        }
        if (places && random.nextInt(4) == 0 && !text.toString().contains("BYDAY")) {
            text.append(";BYMONTHDAY=")
                    .append(1 + random.nextInt(31))
                    .append(",-")
                    .append(1 + random.nextInt(5));
        }
        if (random.nextInt(5) == 0 && places && text.toString().contains("BYDAY")) {
            text.append(";BYSETPOS=").append(random.nextBoolean() ? "1" : "-1");
        }
        if (random.nextInt(3) == 0) {
            text.append(";COUNT=").append(1 + random.nextInt(30));
        }
        if (random.nextInt(4) == 0) {
            text.append(";WKST=SU");
        }
        return text.toString();
    }

    private static String weekdays(Random random, boolean placed) {
        var names = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
        int first = random.nextInt(6);
        var place = placed ? List.of("1", "2", "-1", "-2", "4").get(random.nextInt(5)) : "";
        return place + names.get(first) + (random.nextBoolean() ? "," + place + names.get(first + 1) : "");
    }

    private static List<LocalDate> expanded(String rule, LocalDate start, String from, String to) {
        return understood(rule).days(start, LocalDate.parse(from), LocalDate.parse(to), new Steps());
    }

    private static Rule understood(String text) {
        return assertInstanceOf(Rule.Read.Understood.class, Rule.read(text), text)
                .rule();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
