package app.treefall.imports.readings;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The digits of an amount as somebody's program wrote them: which of its marks set thousands apart, which one begins
/// the fraction.
///
/// @param number null while a mark could be either: `1,234`
/// @param shows  the mark that is certain to begin a fraction here; 0 when nothing shows it
record AmountShape(@Nullable BigDecimal number, char shows) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,30}");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?<mark>[ \u00a0\u202f'’_.,])\\d{3}(?:\\k<mark>\\d{3})*");
    private static final int SETS = 3;

    /// @param fraction the mark that begins a fraction in this text; 0 while nobody knows
    static @Nullable AmountShape of(String digits, char fraction) {
        if (DIGITS.matcher(digits).matches()) {
            return sure(digits, (char) 0);
        }
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        char mark = last < 0 ? 0 : digits.charAt(last);
        boolean alone = last >= 0 && digits.indexOf(mark) == last && (point < 0 || comma < 0);
        if (alone && isUndecided(digits, last) && fraction == 0) {
            return new AmountShape(null, (char) 0);
        }
        boolean set = !alone || (isUndecided(digits, last) && mark != fraction);
        if (set && GROUPED.matcher(digits).matches()) {
            return sure(digits.replaceAll("\\D", ""), (char) 0);
        }
        if (last < 0 || digits.indexOf(mark) != last) {
            return null;
        }
        return fraction(digits.substring(0, last), digits.substring(last + 1), mark);
    }

    private static @Nullable AmountShape fraction(String whole, String rest, char mark) {
        boolean set = whole.isEmpty()
                || DIGITS.matcher(whole).matches()
                || (GROUPED.matcher(whole).matches() && whole.indexOf(mark) < 0);
        if (!set || !DIGITS.matcher(rest).matches()) {
            return null;
        }
        return sure("0" + whole.replaceAll("\\D", "") + "." + rest, mark);
    }

    /// `1,234`: three digits behind the one mark, and more than a nought before it.
    private static boolean isUndecided(String digits, int at) {
        var whole = digits.substring(0, at);
        return digits.length() - at - 1 == SETS
                && !whole.isEmpty()
                && whole.length() <= SETS
                && whole.charAt(0) != '0'
                && DIGITS.matcher(whole).matches()
                && DIGITS.matcher(digits.substring(at + 1)).matches();
    }

    private static AmountShape sure(String plain, char mark) {
        return new AmountShape(new BigDecimal(plain), mark);
    }
}
