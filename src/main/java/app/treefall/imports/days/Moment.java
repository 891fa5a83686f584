package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// A day, week, month, quarter, half or year as far as it was written. What was not, its surroundings say.
record Moment(
        @Nullable Integer year,
        Unit unit,
        int number,
        int day,
        @Nullable DayOfWeek weekday) {

    private static final int FIRST_YEAR = 1900;
    private static final int LEAP_YEARS = 8;

    enum Unit {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        WEEKDAY,
        DAY_OF_MONTH,
        NOW,
        UNCLEAR
    }

    static Moment of(@Nullable Integer year, Unit unit, int number) {
        return new Moment(year, unit, number, 0, null);
    }

    static Moment day(@Nullable Integer year, int month, int day) {
        return new Moment(year, Unit.DAY, month, day, null);
    }

    static Moment weekday(DayOfWeek weekday) {
        return new Moment(null, Unit.WEEKDAY, 0, 0, weekday);
    }

    Moment in(@Nullable Integer newYear) {
        return new Moment(newYear, unit, number, day, weekday);
    }

    /// Whether it says on its own which days it means.
    boolean isWhole() {
        return year != null;
    }

    /// As it was written, for what is the same on whichever day it is read.
    String key(Frame frame, DaySpan resolved) {
        if (year != null || (unit != Unit.NOW && !frame.guesses())) {
            return SaidDays.fixed(resolved).key();
        }
        return switch (unit) {
            case HALF -> "H" + number;
            case QUARTER -> "Q" + number;
            case MONTH -> "--%02d".formatted(number);
            case WEEK -> "W%02d".formatted(number);
            case DAY -> "--%02d-%02d".formatted(number, day);
            case WEEKDAY -> sectionKey(frame) + "-" + weekday;
            case DAY_OF_MONTH -> sectionKey(frame) + "-" + number;
            case YEAR, NOW, UNCLEAR -> "";
        };
    }

    private static String sectionKey(Frame frame) {
        return frame.within() == null ? "" : frame.within().key();
    }

    @Nullable
    DaySpan resolved(Frame frame) {
        try {
            return switch (unit) {
                case NOW -> DaySpan.on(frame.today());
                case WEEKDAY -> weekdayIn(frame);
                case DAY_OF_MONTH -> dayOfMonthIn(frame);
                case UNCLEAR -> null;
                case YEAR, HALF, QUARTER, MONTH, WEEK, DAY -> allowed(inSomeYear(frame), frame);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Of a section of one day its month is meant: another day of it was said before.
    private @Nullable DaySpan dayOfMonthIn(Frame frame) {
        var within = frame.section();
        if (within == null || within.first().plusDays(31).isBefore(within.last())) {
            return null;
        }
        if (within.first().equals(within.last())) {
            return DaySpan.on(within.first().withDayOfMonth(number));
        }
        for (var day = within.first(); !day.isAfter(within.last()); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == number) {
                return DaySpan.on(day);
            }
        }
        return null;
    }

    private @Nullable DaySpan weekdayIn(Frame frame) {
        var within = frame.section();
        if (within != null && within.first().equals(within.last()) && weekday != null) {
            return DaySpan.on(within.first().with(weekday)); // in the week of that day
        }
        if (within == null || weekday == null || within.first().plusDays(7).isBefore(within.last())) {
            return null;
        }
        for (var day = within.first(); !day.isAfter(within.last()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == weekday) {
                return DaySpan.on(day);
            }
        }
        return null;
    }

    /// The year that was written, else the one of the section, else the last in which it was.
    private DaySpan inSomeYear(Frame frame) {
        if (year != null) {
            return spanIn(year);
        }
        var within = frame.section();
        if (within != null) {
            var first = spanIn(within.first().getYear());
            return first.last().isBefore(within.first())
                            && within.last().getYear() > within.first().getYear()
                    ? spanIn(within.last().getYear())
                    : first;
        }
        int back = 0;
        while (back < LEAP_YEARS && !isIn(frame.today().getYear() - back, frame.today())) {
            back++;
        }
        return spanIn(frame.today().getYear() - back);
    }

    /// Whether there was such a day by then: not every year has a 29 February.
    private boolean isIn(int inYear, LocalDate today) {
        boolean leapDay = unit == Unit.DAY && number == 2 && day == 29;
        return !(leapDay && !Year.isLeap(inYear)) && !spanIn(inYear).first().isAfter(today);
    }

    private DaySpan spanIn(int inYear) {
        return switch (unit) {
            case YEAR -> months(inYear, 1, 12);
            case HALF -> months(inYear, number * 6 - 5, 6);
            case QUARTER -> months(inYear, number * 3 - 2, 3);
            case MONTH -> months(inYear, number, 1);
            case WEEK -> week(inYear);
            case DAY -> DaySpan.on(LocalDate.of(inYear, number, day));
            case WEEKDAY, DAY_OF_MONTH, NOW, UNCLEAR -> throw new IllegalStateException("has no year");
        };
    }

    private DaySpan week(int inYear) {
        var monday = LocalDate.of(inYear, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        return new DaySpan(monday, monday.plusDays(6));
    }

    private static DaySpan months(int year, int month, int count) {
        return new DaySpan(
                LocalDate.of(year, month, 1),
                YearMonth.of(year, month + count - 1).atEndOfMonth());
    }

    private static @Nullable DaySpan allowed(DaySpan days, Frame frame) {
        boolean tooEarly = days.first().getYear() < FIRST_YEAR;
        boolean tooLate = days.last().getYear() > frame.today().getYear() + 1;
        return tooEarly || tooLate ? null : days;
    }
}
