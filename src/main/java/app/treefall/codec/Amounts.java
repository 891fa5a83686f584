package app.treefall.codec;

import java.math.BigDecimal;

/// Exact numbers as text: digits and a point, no exponent, so that nobody's short text becomes a gigabyte of zeros.
final class Amounts {

    /// Digits before and after the point together. More is no number of a working life.
    static final int DIGITS = 100;

    private Amounts() {}

    static String toText(BigDecimal amount) {
        if (amount.precision() > DIGITS || Math.abs((long) amount.scale()) > DIGITS) {
            throw new IllegalArgumentException("an amount of more than " + DIGITS + " digits");
        }
        return amount.toPlainString();
    }

    static BigDecimal from(String text) {
        boolean plain = !text.isEmpty() && text.length() <= 2 * DIGITS + 3;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = (c >= '0' && c <= '9') || c == '.' || (c == '-' && i == 0);
        }
        if (!plain) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }
}
