package app.treefall.capture;

import app.treefall.capture.DayWords.Toward;
import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the words for a day or days: `yesterday`, `last tuesday`, `3 days ago`, `20 nov`, `20.11.`, `mon-wed`,
/// `2026-11-03..2026-11-07`.
///
/// A day without a year is the latest such day that is not after today, or up to 31 days ahead.
final class DayPhrases {

    private static final int DAYS_AHEAD = 31;
    private static final int YEARS_OF_PLANS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern THROUGH =
            Pattern.compile("[ \\u00a0]?(?:[-–][ \\u00a0]?|(?:through|thru)[ \\u00a0])", Pattern.CASE_INSENSITIVE);

    /// Two days as written, not yet checked; `flaw` instead when a day does not exist.
    private record Days(LocalDate first, LocalDate last, Objection.@Nullable Reason flaw) {
        static Days on(LocalDate day) {
            return new Days(day, day, null);
        }
    }

    private final LocalDate today;
    private final Locale locale;
    private final DayNames names;
    private final Toward toward;

    DayPhrases(LocalDate today, Locale locale) {
        this(today, locale, Toward.BACK);
    }

    /// @param toward ahead: a weekday and a day without a year are the next such, and plans reach years ahead
    DayPhrases(LocalDate today, Locale locale, Toward toward) {
        this.today = today;
        this.locale = locale;
        this.toward = toward;
        this.names = DayNames.in(locale);
    }

    /// The day phrase that begins exactly at `start`, with `on` before it and brackets around it; or null.
    @Nullable
    DayPhrase at(String line, int start) {
        if (Chars.isInsideNumber(line, start)) {
            return null;
        }
        if (line.charAt(start) == '(') {
            var inside = start + 1 < line.length() && names.couldBeginAt(line, start + 1)
                    ? withPreposition(line, start + 1)
                    : null;
            boolean closed = inside != null && inside.end() < line.length() && line.charAt(inside.end()) == ')';
            return inside != null && closed ? inside.inBrackets(start, inside.end() + 1) : null;
        }
        return names.couldBeginAt(line, start) ? withPreposition(line, start) : null;
    }

    private @Nullable DayPhrase withPreposition(String line, int start) {
        for (var preposition : List.of("on ", "am ")) {
            if (line.regionMatches(true, start, preposition, 0, preposition.length())) {
                var phrase = phrase(line, start + preposition.length());
                return phrase == null ? null : phrase.startingAt(start);
            }
        }
        return phrase(line, start);
    }

    private @Nullable DayPhrase phrase(String line, int start) {
        if (start >= line.length()) {
            return null;
        }
        var first = oneSpan(line, start);
        if (first == null) {
            return null;
        }
        var through = THROUGH.matcher(line).region(first.end(), line.length()).useTransparentBounds(true);
        var last = through.lookingAt() && through.end() < line.length() ? oneSpan(line, through.end()) : null;
        if (last != null && Chars.endsWord(line, last.end())) {
            return spanning(first, last);
        }
        return Chars.endsWord(line, first.end()) ? first : null;
    }

    /// `nov 16 - nov 18`, `mon-wed`; a weekday that would come after the last is the one a week before.
    private @Nullable DayPhrase spanning(DayPhrase first, DayPhrase last) {
        var from = first.days();
        var to = last.days();
        if (from == null || to == null || !from.isOneDay() || !to.isOneDay()) {
            return null;
        }
        boolean aWeekBefore = from.last().isAfter(to.last()) && !first.certain();
        var start = aWeekBefore ? from.last().minusWeeks(1) : from.last();
        var reason = start.isAfter(to.last()) ? new Objection.Reason.EndsBeforeItStarts(start, to.last()) : null;
        var days = reason == null ? new DaySpan(start, to.last()) : null;
        return new DayPhrase(first.start(), last.end(), days, reason, first.certain() && last.certain(), false);
    }

    private @Nullable DayPhrase oneSpan(String line, int start) {
        var rules = Character.isDigit(line.charAt(start)) ? DayRule.fromDigit(locale) : DayRule.fromWord(locale);
        for (var rule : rules) {
            var matcher =
                    rule.pattern().matcher(line).region(start, line.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && (Chars.endsWord(line, matcher.end()) || isDash(line, matcher.end()))) {
                var days = meaning(rule.form(), matcher);
                if (days != null) {
                    return checked(start, matcher, days, rule.certain() || hasYear(matcher));
                }
            }
        }
        return null;
    }

    private static boolean isDash(String line, int at) {
        return line.charAt(at) == '-' || line.charAt(at) == '–';
    }

    private static boolean hasYear(Matcher matcher) {
        return matcher.namedGroups().containsKey("y") && matcher.group("y") != null;
    }

    private DayPhrase checked(int start, Matcher matcher, Days days, boolean certain) {
        var latest = today.plus(Period.ofYears(toward == Toward.AHEAD ? YEARS_OF_PLANS : 1));
        Objection.Reason reason = days.flaw();
        if (reason == null && days.last().isBefore(days.first())) {
            reason = new Objection.Reason.EndsBeforeItStarts(days.first(), days.last());
        } else if (reason == null && days.last().isAfter(latest)) {
            reason = new Objection.Reason.TooFarAhead(days.last(), latest);
        } else if (reason == null && days.first().isBefore(EARLIEST)) {
            reason = new Objection.Reason.TooLongAgo(days.first());
        }
        var span = reason == null ? new DaySpan(days.first(), days.last()) : null;
        return new DayPhrase(start, matcher.end(), span, reason, certain, false);
    }

    /// Null when the words are no day after all.
    private @Nullable Days meaning(DayRule.Form form, MatchResult words) {
        return switch (form) {
            case ISO -> isoDays(words);
            case NUMBERED -> inMonth(words, number(words.group("m")));
            case AGO -> ago(words);
            case RELATIVE -> relative(words);
            case WHOLE_PERIOD -> wholePeriod(words);
            case NAMED -> named(words);
            case SLASHED -> slashed(words);
            case WEEKDAY -> weekday(words);
        };
    }

    private @Nullable Days relative(MatchResult words) {
        var ago = names.ago().get(lower(words, "r"));
        return ago == null ? null : Days.on(today.minusDays(ago));
    }

    private @Nullable Days isoDays(MatchResult words) {
        var first = isoDay(words.group("a"));
        var last = words.group("b") == null ? first : isoDay(words.group("b"));
        if (first == null || last == null) {
            return null;
        }
        return new Days(first.first(), last.last(), first.flaw() != null ? first.flaw() : last.flaw());
    }

    private static @Nullable Days isoDay(String text) {
        var parts = text.split("[-/]");
        return dayOf(number(parts[0]), number(parts[1]), number(parts[2]));
    }

    private Days ago(MatchResult words) {
        var count = DayRule.COUNTS.get(lower(words, "n"));
        long days = count == null ? number(words.group("n")) : count;
        boolean weeks = lower(words, "u").startsWith("week");
        return Days.on(today.minusDays(weeks ? 7 * days : days));
    }

    private Days wholePeriod(MatchResult words) {
        boolean last = lower(words, "l").equals("last");
        if (lower(words, "u").equals("month")) {
            var month = YearMonth.from(today);
            return last
                    ? new Days(
                            month.minusMonths(1).atDay(1), month.minusMonths(1).atEndOfMonth(), null)
                    : new Days(month.atDay(1), today, null);
        }
        var start = startOfWeek();
        return last ? new Days(start.minusWeeks(1), start.minusDays(1), null) : new Days(start, today, null);
    }

    private @Nullable Days weekday(MatchResult words) {
        var day = names.weekdays().get(DayNames.folded(words.group("w")));
        if (day == null) {
            return null;
        }
        var which = words.group("l") == null ? "" : lower(words, "l");
        return Days.on(
                switch (which) {
                    case "last", "past" -> today.with(TemporalAdjusters.previous(day));
                    case "this" -> startOfWeek().with(TemporalAdjusters.nextOrSame(day));
                    default ->
                        today.with(
                                toward == Toward.AHEAD
                                        ? TemporalAdjusters.nextOrSame(day)
                                        : TemporalAdjusters.previousOrSame(day));
                });
    }

    private LocalDate startOfWeek() {
        return today.with(TemporalAdjusters.previousOrSame(WeekFields.of(locale).getFirstDayOfWeek()));
    }

    private @Nullable Days named(MatchResult words) {
        var month = names.months().get(DayNames.folded(words.group("m")));
        return month == null ? null : inMonth(words, month.getValue());
    }

    private @Nullable Days inMonth(MatchResult words, int month) {
        int first = number(words.group("d"));
        boolean spans = words.namedGroups().containsKey("e") && words.group("e") != null;
        int last = spans ? number(words.group("e")) : first;
        if (month < 1 || month > 12) {
            return null;
        }
        int year = words.group("y") == null ? nearestYear(month, first) : fullYear(number(words.group("y")));
        var from = dayOf(year, month, first);
        var to = dayOf(year, month, last);
        if (from == null || to == null) {
            return null;
        }
        return new Days(from.first(), to.last(), from.flaw() != null ? from.flaw() : to.flaw());
    }

    /// `11/20`: only where one of the two numbers cannot be a month, and the locale's order agrees.
    private @Nullable Days slashed(MatchResult words) {
        int a = number(words.group("a"));
        int b = number(words.group("b"));
        if (a <= 12 && b <= 12 && a != b) {
            return null;
        }
        var country = locale.getCountry();
        boolean monthFirst = country.equals("US") || country.equals("PH") || (country.isEmpty() && a <= 12);
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        if (month < 1 || month > 12) {
            return null;
        }
        return dayOf(words.group("y") == null ? nearestYear(month, day) : number(words.group("y")), month, day);
    }

    private static int fullYear(int written) {
        return written < 100 ? 2000 + written : written;
    }

    private int nearestYear(int month, int day) {
        if (toward == Toward.AHEAD) {
            var thisYear = YearMonth.of(today.getYear(), month).atDay(1).plusDays(day - 1L);
            return thisYear.isBefore(today) ? today.getYear() + 1 : today.getYear();
        }
        int year = today.getYear() + 1;
        while (YearMonth.of(year, month).atDay(1).plusDays(day - 1L).isAfter(today.plusDays(DAYS_AHEAD))) {
            year--;
        }
        return year;
    }

    /// Null for what nobody takes for a day (month 13, day 45); a flaw for `31 November`.
    private static @Nullable Days dayOf(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) {
            return null;
        }
        var inMonth = YearMonth.of(year, month);
        var date = inMonth.atDay(1).plusDays(day - 1L);
        var flaw = day > inMonth.lengthOfMonth() ? new Objection.Reason.NoSuchDay(inMonth, date) : null;
        return new Days(date, date, flaw);
    }

    private static String lower(MatchResult words, String group) {
        return words.group(group).toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
