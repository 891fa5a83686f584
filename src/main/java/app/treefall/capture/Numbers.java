package app.treefall.capture;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as people write them: `1,200.50`, `1.200,50`, `1 200,5`, `1'200`, `٤٢`.
///
/// What a point or comma means is decided by the shape of the number; only `1.200` and `1,200` need the locale.
final class Numbers {

    /// No other number says which separator is the decimal one.
    static final char BY_LOCALE = 0;

    private static final String GROUPING_ONLY = " '’\u00a0\u2009\u202f٬";

    private Numbers() {}

    /// @param text    digits and separators only, beginning and ending with a digit
    /// @param decimal the decimal separator, where another number beside this one says which; else [#BY_LOCALE]
    /// @return the number with its digits as written, or null for what is none: `1.2.3`, `192.168.100.200`
    static @Nullable BigDecimal parse(String text, Locale locale, char decimal) {
        var groups = new ArrayList<String>();
        var separators = new StringBuilder();
        split(text, groups, separators);
        if (isIndian(groups, separators.toString())) {
            return new BigDecimal(String.join("", groups));
        }
        int decimalAt = decimalAt(groups, separators.toString(), locale, decimal);
        if (decimalAt == NOT_A_NUMBER || isAddress(groups, separators.toString())) {
            return null;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            if (i == decimalAt) {
                plain.append('.');
            } else if (i > 0 && groups.get(i).length() != 3) {
                return null;
            } else if (i > 0 && groups.getFirst().length() > 3) {
                return null;
            }
            plain.append(groups.get(i));
        }
        return new BigDecimal(plain.toString());
    }

    private static final int NOT_A_NUMBER = -2;
    private static final int WHOLE = -1;

    private static void split(String text, List<String> groups, StringBuilder separators) {
        var group = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                group.append((char) ('0' + digit));
            } else {
                groups.add(group.toString());
                group.setLength(0);
                separators.append(text.charAt(i));
            }
        }
        groups.add(group.toString());
    }

    /// The index of the group behind the decimal separator.
    private static int decimalAt(List<String> groups, String separators, Locale locale, char decimal) {
        if (separators.isEmpty()) {
            return WHOLE;
        }
        int last = separators.length() - 1;
        char finalOne = separators.charAt(last);
        if (GROUPING_ONLY.indexOf(finalOne) >= 0) {
            return WHOLE;
        }
        if (separators.indexOf(finalOne) < last) {
            return separators.chars().distinct().count() == 1 ? WHOLE : NOT_A_NUMBER;
        }
        if (last > 0) {
            return groups.size() - 1;
        }
        return isDecimal(groups, finalOne, locale, decimal) ? 1 : WHOLE;
    }

    /// Of the two groups around a single point or comma.
    private static boolean isDecimal(List<String> groups, char separator, Locale locale, char decimal) {
        char usual =
                decimal == BY_LOCALE ? DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() : decimal;
        return !couldBeThousands(groups) || usual == separator;
    }

    private static boolean couldBeThousands(List<String> groups) {
        var whole = groups.getFirst();
        return groups.getLast().length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
    }

    /// Whether `text` is like `1.200`: one and a fifth or twelve hundred, depending on the country.
    static boolean couldBeThousands(String text) {
        var groups = new ArrayList<String>();
        var separators = new StringBuilder();
        split(text, groups, separators);
        return separators.length() == 1 && ".,".indexOf(separators.charAt(0)) >= 0 && couldBeThousands(groups);
    }

    /// Whether each of the two could be thousands, and if one is the other is not: `1,234` beside `1.234`.
    static boolean disagree(String one, String other) {
        return couldBeThousands(one) && couldBeThousands(other) && (one.indexOf('.') < 0) != (other.indexOf('.') < 0);
    }

    /// The decimal separator of whoever wrote `text`, where its shape says so: a comma for `1.200,5`, `1.200.000`
    /// and `0,5`; else [#BY_LOCALE].
    static char decimalSaidBy(String text) {
        var groups = new ArrayList<String>();
        var separators = new StringBuilder();
        split(text, groups, separators);
        int last = separators.length() - 1;
        if (last < 0 || ".,".indexOf(separators.charAt(last)) < 0 || couldBeThousands(text)) {
            return BY_LOCALE;
        }
        char finalOne = separators.charAt(last);
        boolean repeated = separators.indexOf(String.valueOf(finalOne)) < last;
        if (repeated) {
            return finalOne == '.' ? ',' : '.';
        }
        return finalOne;
    }

    /// `12,34,567`: groups of two before the last three.
    private static boolean isIndian(List<String> groups, String separators) {
        int last = groups.size() - 1;
        return last >= 2
                && separators.chars().allMatch(c -> c == ',')
                && groups.getFirst().length() <= 2
                && groups.get(last).length() == 3
                && groups.subList(1, last).stream().allMatch(group -> group.length() == 2);
    }

    private static boolean isAddress(List<String> groups, String separators) {
        return groups.size() == 4 && separators.equals("...");
    }
}
