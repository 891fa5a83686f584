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

    private static final String GROUPING_ONLY = " '’\u00a0\u2009\u202f٬";

    private Numbers() {}

    /// @param text digits and separators only, beginning and ending with a digit
    /// @return the number with its digits as written, or null for what is none: `1.2.3`, `192.168.100.200`
    static @Nullable BigDecimal parse(String text, Locale locale) {
        var groups = new ArrayList<String>();
        var separators = new StringBuilder();
        split(text, groups, separators);
        int decimalAt = decimalAt(groups, separators.toString(), locale);
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
    private static int decimalAt(List<String> groups, String separators, Locale locale) {
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
        return isDecimal(groups, finalOne, locale) ? 1 : WHOLE;
    }

    /// Of the two groups around a single point or comma.
    private static boolean isDecimal(List<String> groups, char separator, Locale locale) {
        var whole = groups.getFirst();
        boolean couldBeThousands = groups.getLast().length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
        return !couldBeThousands || DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == separator;
    }

    private static boolean isAddress(List<String> groups, String separators) {
        return groups.size() == 4 && separators.equals("...");
    }
}
