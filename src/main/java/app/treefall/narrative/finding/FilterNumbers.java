package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.DaySpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and strengths as they are typed in a filter; an empty list for what is none.
final class FilterNumbers {

    private static final Pattern STRENGTH = Pattern.compile("(<=|>=|<|>|≤|≥)\\s*(\\d{1,3})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:-|–|\\.\\.)(\\d{1,3})");
    private static final int MOST = 100;

    private FilterNumbers() {}

    static List<Condition> strength(String typed) {
        var one = STRENGTH.matcher(typed);
        if (one.matches()) {
            int score = Integer.parseInt(one.group(2));
            if (score > MOST) {
                return List.of();
            }
            return List.of(
                    switch (one.group(1)) {
                        case "<" -> new Condition.WeakerThan(score);
                        case "<=", "≤" -> new Condition.WeakerThan(score + 1);
                        case ">" -> new Condition.AtLeast(score + 1); // above 100 there is nothing, and that is meant
                        default -> new Condition.AtLeast(score);
                    });
        }
        var range = RANGE.matcher(typed);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            return from > to || to > MOST
                    ? List.of()
                    : List.of(new Condition.AtLeast(from), new Condition.WeakerThan(to + 1));
        }
        return List.of();
    }

    static List<Condition> days(String key, String typed, LocalDate today) {
        var span = span(typed.toLowerCase(Locale.ROOT), today);
        if (span == null) {
            return List.of();
        }
        return List.of(
                switch (key) {
                    case "since" -> new Condition.Since(span.first());
                    case "before" -> new Condition.Before(span.first());
                    case "until" -> new Condition.Before(span.last().plusDays(1));
                    default -> new Condition.During(span);
                });
    }

    private static @Nullable DaySpan span(String typed, LocalDate today) {
        try {
            return switch (typed) {
                case "today" -> DaySpan.on(today);
                case "yesterday" -> DaySpan.on(today.minusDays(1));
                default ->
                    switch (typed.length()) {
                        case 4 -> of(Year.parse(typed));
                        case 7 -> of(YearMonth.parse(typed));
                        default -> DaySpan.on(LocalDate.parse(typed));
                    };
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DaySpan of(Year year) {
        return new DaySpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static DaySpan of(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }
}
