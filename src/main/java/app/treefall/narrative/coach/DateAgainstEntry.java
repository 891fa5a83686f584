package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day inside the text that cannot be right: the headline says that it was done on another day than the entry, or a
/// weekday is named that this day was not.
final class DateAgainstEntry implements Rule {

    private static final int FAR_DAYS = 31;
    private static final int SAME_TIME_DAYS = 60;
    private static final String MONTHS = "(?<month>January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
    private static final String WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static final Pattern ISO =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?<year>20\\d\\d)-(?<number>[01]\\d)-(?<day>[0-3]\\d)(?![\\p{N}-])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\p{N})(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTHS + "(?:,? (?<year>20\\d\\d))?(?![\\p{L}\\p{N}])");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})" + MONTHS + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?(?![\\p{L}\\p{N}.:])");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(WEEKDAY + ",? (?:the )?$");
    private static final Pattern ONLY_MONTH =
            Pattern.compile("\\bin " + MONTHS + " (?<year>20\\d\\d)(?=$|[.,;!)]| (?:and|with|for|to)\\b)");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:$|[.,;:!)]| (?:and|with|in|at|for|to|after|before|by|during|without)\\b).*", Pattern.DOTALL);
    private static final Pattern NOT_THE_DEED = Pattern.compile(
            "(?i)\\b(?:since|until|till|by|due|deadline|planned|scheduled|expected|from|between|next|will|begins|starts|plan|ahead"
                + " of|in time for|to be|agenda|anniversary|release of|version)\\b");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Override
    public String id() {
        return "date";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        for (var text : told.texts()) {
            var remark = mayHoldADay(text.text()) ? first(told, text) : null;
            if (remark != null) {
                return List.of(remark);
            }
        }
        return List.of();
    }

    private static boolean mayHoldADay(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Remark first(Told told, Written text) {
        var entry = told.entry();
        for (var pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST)) {
            if (pattern != ISO && !text.english()) {
                continue;
            }
            var found = pattern.matcher(text.text());
            while (found.find()) {
                var remark = text.isQuoted(found.start()) ? null : on(found, text, entry, pattern != ISO);
                if (remark != null) {
                    return remark;
                }
            }
        }
        boolean headline = text.part() == Part.HEADLINE && text.english();
        return headline ? onAMonth(text, entry) : null;
    }

    private @Nullable Remark on(Matcher found, Written text, Entry entry, boolean named) {
        var day = day(found, entry.day(), named);
        if (day == null) {
            return null;
        }
        var before = text.text().substring(Math.max(0, found.start() - 20), found.start());
        var weekday = WEEKDAY_BEFORE.matcher(before);
        if (named && weekday.find()) {
            var said = DayOfWeek.valueOf(weekday.group("weekday").toUpperCase(Locale.ROOT));
            boolean near = Math.abs(ChronoUnit.DAYS.between(day, entry.day())) <= SAME_TIME_DAYS;
            if (said != day.getDayOfWeek() && (near || found.group("year") != null)) {
                int start = found.start() - (before.length() - weekday.start());
                return remark(
                        text,
                        start,
                        found.end(),
                        SAID.format(day) + " was a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + ". Which of the two is right?");
            }
        }
        boolean deed = (before.endsWith(" on ") || before.endsWith(" on the ")) && text.part() == Part.HEADLINE;
        return deed && isAgainst(found, text, entry, day)
                ? remark(text, found.start(), found.end(), against(SAID.format(day), entry))
                : null;
    }

    /// Said of the deed itself, and far from the days of the entry.
    private static boolean isAgainst(Matcher found, Written text, Entry entry, LocalDate day) {
        boolean far = day.isBefore(entry.days().first().minusDays(FAR_DAYS))
                || day.isAfter(entry.day().plusDays(1));
        return far
                && !(entry.kind() instanceof Kind.Thread)
                && text.english()
                && GOES_ON.matcher(text.text().substring(found.end())).matches()
                && !NOT_THE_DEED.matcher(text.text()).find();
    }

    /// "Migrated billing in March 2024" on an entry of another time.
    private @Nullable Remark onAMonth(Written text, Entry entry) {
        var found = ONLY_MONTH.matcher(text.text());
        if (!found.find()
                || text.isQuoted(found.start())
                || entry.kind() instanceof Kind.Thread
                || NOT_THE_DEED.matcher(text.text()).find()) {
            return null;
        }
        var month = YearMonth.of(Integer.parseInt(found.group("year")), monthOf(found.group("month")));
        boolean far = month.atEndOfMonth().isBefore(entry.days().first().minusDays(FAR_DAYS))
                || month.atDay(1).isAfter(entry.day().plusDays(FAR_DAYS));
        return far
                ? remark(
                        text,
                        found.start("month"),
                        found.end("year"),
                        against(text.text().substring(found.start("month"), found.end("year")), entry))
                : null;
    }

    private static String against(String said, Entry entry) {
        return "The headline says " + said + ", the entry is of " + SAID.format(entry.day()) + ". Which is right?";
    }

    private Remark remark(Written text, int start, int end, String words) {
        return new Remark(
                id(),
                Place.of(text.part(), start, end),
                Prose.of(words),
                new Mend.AskFor(text.part(), Prose.of("Check the day")),
                4);
    }

    /// Without a year, the last such day up to two months ahead; null where there is no such day.
    private static @Nullable LocalDate day(Matcher found, LocalDate near, boolean named) {
        int day = Integer.parseInt(found.group("day"));
        int month = named ? monthOf(found.group("month")) : Integer.parseInt(found.group("number"));
        var year = found.group("year");
        try {
            if (year != null) {
                return LocalDate.of(Integer.parseInt(year), month, day);
            }
            var latest = near.plusDays(SAME_TIME_DAYS);
            var inThisYear = LocalDate.of(latest.getYear(), month, day);
            return inThisYear.isAfter(latest) ? inThisYear.minusYears(1) : inThisYear;
        } catch (DateTimeException _) {
            return null; // 31 April: no day to hold against anybody
        }
    }

    private static int monthOf(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3
                + 1;
    }
}
