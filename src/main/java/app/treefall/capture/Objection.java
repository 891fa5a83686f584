package app.treefall.capture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Something in a line that cannot be meant as written: what, where, and what to do about it.
public record Objection(int start, int end, Reason reason) {

    public sealed interface Reason {

        /// `31 November`. The suggestion counts on into the next month.
        record NoSuchDay(YearMonth month, LocalDate suggestion) implements Reason {}

        /// More than a year after today.
        record TooFarAhead(LocalDate day, LocalDate latest) implements Reason {}

        /// Before 1900.
        record TooLongAgo(LocalDate day) implements Reason {}

        /// `2026-11-07..2026-11-03`.
        record EndsBeforeItStarts(LocalDate first, LocalDate last) implements Reason {}

        /// A character that no journal can keep.
        record ControlCharacter(int codePoint) implements Reason {}
    }

    /// Whether the line cannot be saved before this is mended. Everything else can be kept as plain text.
    public boolean forbidsSaving() {
        return reason instanceof Reason.ControlCharacter;
    }

    /// In plain words, for people.
    public String inWords() {
        return switch (reason) {
            case Reason.NoSuchDay(var month, var suggestion) ->
                "%s%s has %d days. Did you mean %s?"
                        .formatted(
                                monthName(month.atDay(1)),
                                month.getMonthValue() == 2 ? " " + month.getYear() : "",
                                month.lengthOfMonth(),
                                dayAndMonth(suggestion));
            case Reason.TooFarAhead(var day, var latest) ->
                "%s %d is too far ahead. A day can be at most %s %d."
                        .formatted(dayAndMonth(day), day.getYear(), dayAndMonth(latest), latest.getYear());
            case Reason.TooLongAgo(var day) ->
                "%s %d is before 1900. A journal starts at 1 January 1900.".formatted(dayAndMonth(day), day.getYear());
            case Reason.EndsBeforeItStarts(var first, var last) ->
                "%s comes after %s. Did you mean the other way round?".formatted(dayAndMonth(first), dayAndMonth(last));
            case Reason.ControlCharacter(var codePoint) ->
                ("Character %d is a control character (U+%04X) that " + "cannot be kept. Delete it to save the line.")
                        .formatted(start + 1, codePoint);
        };
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + monthName(day);
    }

    private static String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
