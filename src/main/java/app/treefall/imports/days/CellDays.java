package app.treefall.imports.days;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days out of whole cells and lines, as programs write them: with a time after them, with slashes around a
/// month.
public final class CellDays {

    private static final int LONGEST = 80;
    private static final Pattern TIME = Pattern.compile(
            "(?<=\\d)(,? (?:at|um|à|a las|alle|om|às|в|o)"
                + " |,?[\\s\u00a0\u202f]+|T)\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?"
                + "[\\s\u00a0\u202f]*([AaPp]\\.?[Mm]\\.?)?[\\s\u00a0\u202f]*(Z|UTC|GMT|[A-Z]{3,4})?([+-]\\d{1,2}(:?\\d{2})?)?$");
    private static final Pattern MONTH_IN_SLASHES =
            Pattern.compile("^(\\d{1,2})[/.\\s-]+(\\p{L}{3,12})\\.?[/.\\s-]+(\\d{2}|\\d{4})$");
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("^((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$");
    private static final Pattern THREE_NUMBERS = Pattern.compile("^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})$");
    private static final Pattern TWO_NUMBERS = Pattern.compile("^(\\d{1,2})(/)(\\d{1,2})$");
    private static final String ALWAYS = "24/7";

    private CellDays() {}

    /// Null when the cell holds something else.
    public static @Nullable WrittenDays read(String cell, Frame frame) {
        var words = plain(cell);
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        var days = WrittenDays.inHeading(words, frame);
        return days != null && (days.isUnclear() || days.rest().isBlank()) ? days : null;
    }

    /// Which of day and month comes first here; null where it could be either.
    public static @Nullable DateOrder shownBy(String cell) {
        var words = plain(cell);
        var matcher = (words.length() > 5 ? THREE_NUMBERS : TWO_NUMBERS).matcher(words);
        if (!matcher.matches() || words.equals(ALWAYS)) {
            return null;
        }
        return NumberedDays.shown(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)));
    }

    private static String plain(String cell) {
        var words = cell.strip();
        if (words.length() > LONGEST) {
            return words;
        }
        words = TIME.matcher(words).replaceFirst("");
        words = EIGHT_DIGITS.matcher(words).replaceFirst("$1-$2-$3");
        var month = MONTH_IN_SLASHES.matcher(words);
        if (month.matches()) {
            var year = month.group(3);
            return month.group(1) + " " + month.group(2) + " " + (year.length() == 2 ? "20" + year : year);
        }
        return words;
    }
}
