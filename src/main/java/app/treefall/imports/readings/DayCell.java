package app.treefall.imports.readings;

import app.treefall.imports.days.DateOrder;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.WrittenDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day of a reading. A month or a week counts for its last day, and none for a day to come while it lasts.
///
/// @param day null while day and month cannot be told apart
record DayCell(@Nullable LocalDate day) {

    private static final int LONGEST = 60;
    private static final int MONTH = 31;
    private static final Pattern TIME = Pattern.compile("(?i)(?:[T"
            + " ,]+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\.?|Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})\\b.*");
    private static final int MONTHS = 12;

    /// Null when the cell says no day and nothing but a day.
    static @Nullable DayCell of(String cell, LocalDate today, @Nullable DateOrder order) {
        var text = TIME.matcher(cell).replaceFirst("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (COMPACT.matcher(text).matches()) {
            return compact(text);
        }
        var read = WrittenDays.inHeading(text, new Frame(null, today, order));
        if (read == null || !read.rest().isBlank()) {
            return null;
        }
        var days = read.days();
        if (days == null) {
            return new DayCell(null);
        }
        boolean isShort = days.first().plusDays(MONTH).isAfter(days.last());
        if (!isShort) {
            return null;
        }
        boolean lasts = !days.first().isAfter(today) && days.last().isAfter(today);
        return new DayCell(lasts ? today : days.last());
    }

    /// Which order the numbers of a cell show: 13 is no month.
    static @Nullable DateOrder orderIn(String cell) {
        var numbers = NUMBERS.matcher(cell);
        if (!numbers.matches()) {
            return null;
        }
        boolean dayFirst = Integer.parseInt(numbers.group(1)) > MONTHS;
        boolean monthFirst = Integer.parseInt(numbers.group(3)) > MONTHS;
        return dayFirst == monthFirst ? null : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static @Nullable DayCell compact(String text) {
        try {
            return new DayCell(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
