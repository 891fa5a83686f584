package app.treefall.imports.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which days something comes again: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU` (RFC 5545, 3.3.10), from days to years.
///
/// Works in days, since a 1:1 has one time of day. It goes on only as far as it is asked to.
final class Rule {

    sealed interface Read {
        record Understood(Rule rule) implements Read {}

        /// More than once a day.
        record TooOften() implements Read {}

        record NotUnderstood() implements Read {}
    }

    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /// The second Tuesday, the last Friday; any of them for 0.
    private record Weekday(int place, DayOfWeek day) {}

    private static final Set<String> PARTS =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST");
    private static final Set<String> TOO_OFTEN = Set.of("HOURLY", "MINUTELY", "SECONDLY");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST = 400;
    private static final int LONGEST_INTERVAL = 1_000;
    private static final int MOST_TIMES = 1_000_000;

    private final Frequency frequency;
    private final int interval;
    private final int count;
    private final @Nullable When until;
    private final List<Weekday> weekdays;
    private final List<Integer> monthDays;
    private final List<Integer> months;
    private final List<Integer> places;
    private final DayOfWeek weekStart;

    private Rule(Frequency frequency, Map<String, String> parts) {
        this.frequency = frequency;
        interval = number(parts.getOrDefault("INTERVAL", "1"), 1, LONGEST_INTERVAL);
        count = parts.containsKey("COUNT") ? number(parts.getOrDefault("COUNT", ""), 1, MOST_TIMES) : 0;
        var end = parts.get("UNTIL");
        until = end == null ? null : When.read(end, null);
        if (end != null && until == null) {
            throw new IllegalArgumentException("UNTIL");
        }
        weekdays = weekdays(parts.getOrDefault("BYDAY", ""));
        monthDays = numbers(parts.getOrDefault("BYMONTHDAY", ""), 31);
        months = numbers(parts.getOrDefault("BYMONTH", ""), 12);
        places = numbers(parts.getOrDefault("BYSETPOS", ""), 366);
        weekStart = weekday(parts.getOrDefault("WKST", "MO")).day();
    }

    static Read read(String text) {
        var parts = new HashMap<String, String>();
        for (var part : text.strip().toUpperCase(Locale.ROOT).split(";", MOST)) {
            int equals = part.indexOf('=');
            if (part.isBlank()) {
                continue;
            }
            if (equals < 0
                    || parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                return new Read.NotUnderstood();
            }
        }
        var often = parts.getOrDefault("FREQ", "");
        if (TOO_OFTEN.contains(often)) {
            return new Read.TooOften();
        }
        if (!PARTS.containsAll(parts.keySet())) {
            return new Read.NotUnderstood();
        }
        try {
            return new Read.Understood(new Rule(Frequency.valueOf(often), parts));
        } catch (IllegalArgumentException e) {
            return new Read.NotUnderstood();
        }
    }

    @Nullable
    When until() {
        return until;
    }

    /// From `from` to `to`, both included; the first one counts, whether or not the rule names it. When the steps
    /// are used up, as far as they went.
    List<LocalDate> days(LocalDate start, LocalDate from, LocalDate to, Steps steps) {
        var days = new ArrayList<LocalDate>();
        if (!start.isBefore(from) && !start.isAfter(to)) {
            days.add(start);
        }
        int counted = 1;
        long period = count > 0 ? 0 : Math.max(0, periodsBetween(start, from) / interval - 1);
        while (steps.take(costs()) && (count == 0 || counted < count)) {
            var begin = begin(start, period * interval);
            if (begin.isAfter(to)) {
                break;
            }
            for (var day : placed(daysIn(begin, start))) {
                if (day.isAfter(start) && (count == 0 || counted < count)) {
                    counted++;
                    if (!day.isBefore(from) && !day.isAfter(to)) {
                        days.add(day);
                    }
                }
            }
            period++;
        }
        return days;
    }

    /// How much one period costs to look through.
    private int costs() {
        int days = switch (frequency) {
            case DAILY -> 1;
            case WEEKLY -> 2;
            case MONTHLY -> 8;
            case YEARLY -> 90;
        };
        return days * (1 + (weekdays.size() + monthDays.size() + months.size() + places.size()) / 10);
    }

    private long periodsBetween(LocalDate start, LocalDate from) {
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS.between(start, from);
            case WEEKLY -> ChronoUnit.WEEKS.between(begin(start, 0), from);
            case MONTHLY -> ChronoUnit.MONTHS.between(begin(start, 0), from);
            case YEARLY -> ChronoUnit.YEARS.between(begin(start, 0), from);
        };
    }

    private LocalDate begin(LocalDate start, long periods) {
        return switch (frequency) {
            case DAILY -> start.plusDays(periods);
            case WEEKLY ->
                start.with(TemporalAdjusters.previousOrSame(weekStart)).plusWeeks(periods);
            case MONTHLY -> start.withDayOfMonth(1).plusMonths(periods);
            case YEARLY -> start.withDayOfYear(1).plusYears(periods);
        };
    }

    private List<LocalDate> daysIn(LocalDate begin, LocalDate start) {
        var end = switch (frequency) {
            case DAILY -> begin;
            case WEEKLY -> begin.plusDays(6);
            case MONTHLY -> begin.with(TemporalAdjusters.lastDayOfMonth());
            case YEARLY -> begin.with(TemporalAdjusters.lastDayOfYear());
        };
        var days = new ArrayList<LocalDate>();
        for (var day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            if (isNamed(day, start)) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean isNamed(LocalDate day, LocalDate start) {
        boolean month = months.isEmpty() || months.contains(day.getMonthValue());
        boolean monthDay = monthDays.isEmpty()
                || monthDays.contains(day.getDayOfMonth())
                || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
        boolean weekday = weekdays.isEmpty() || weekdays.stream().anyMatch(each -> is(each, day));
        return month && monthDay && weekday && isUsual(day, start);
    }

    /// What the first one has and the rule does not say.
    private boolean isUsual(LocalDate day, LocalDate start) {
        boolean saysDays = !weekdays.isEmpty() || !monthDays.isEmpty();
        return switch (frequency) {
            case DAILY -> true;
            case WEEKLY -> !weekdays.isEmpty() || day.getDayOfWeek() == start.getDayOfWeek();
            case MONTHLY -> saysDays || day.getDayOfMonth() == start.getDayOfMonth();
            case YEARLY ->
                saysDays
                        || (day.getDayOfMonth() == start.getDayOfMonth()
                                && (!months.isEmpty() || day.getMonth() == start.getMonth()));
        };
    }

    private boolean is(Weekday weekday, LocalDate day) {
        if (day.getDayOfWeek() != weekday.day()) {
            return false;
        }
        if (weekday.place() == 0 || frequency == Frequency.DAILY || frequency == Frequency.WEEKLY) {
            return true;
        }
        boolean inYear = frequency == Frequency.YEARLY && months.isEmpty();
        int at = inYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = inYear ? day.lengthOfYear() : day.lengthOfMonth();
        int place = weekday.place() > 0 ? (at - 1) / 7 + 1 : -((length - at) / 7 + 1);
        return place == weekday.place();
    }

    private List<LocalDate> placed(List<LocalDate> days) {
        if (places.isEmpty()) {
            return days;
        }
        var chosen = new ArrayList<LocalDate>();
        for (int i = 0; i < days.size(); i++) {
            if (places.contains(i + 1) || places.contains(i - days.size())) {
                chosen.add(days.get(i));
            }
        }
        return chosen;
    }

    private static List<Weekday> weekdays(String text) {
        var weekdays = new ArrayList<Weekday>();
        for (var each : listed(text)) {
            weekdays.add(weekday(each));
        }
        return List.copyOf(weekdays);
    }

    private static Weekday weekday(String text) {
        int letters = text.length() - 2;
        int day = letters < 0 ? -1 : DAYS.indexOf(text.substring(letters));
        if (day < 0) {
            throw new IllegalArgumentException("BYDAY");
        }
        return new Weekday(letters == 0 ? 0 : place(text.substring(0, letters), 53), DayOfWeek.of(day + 1));
    }

    private static List<Integer> numbers(String text, int most) {
        var numbers = new ArrayList<Integer>();
        for (var each : listed(text)) {
            numbers.add(place(each, most));
        }
        return List.copyOf(numbers);
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", MOST));
    }

    private static int place(String text, int most) {
        int number = number(text, -most, most);
        if (number == 0) {
            throw new IllegalArgumentException("0");
        }
        return number;
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }
}
