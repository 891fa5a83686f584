package app.treefall.export.picture;

import app.treefall.domain.Prose;
import java.math.BigDecimal;

/// Numbers as they stand in a picture.
final class Amounts {

    private static final char NARROW_SPACE = '\u202F';
    private static final char MINUS = '\u2212';

    private Amounts() {}

    static Prose plain(BigDecimal amount) {
        var bare = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        return Prose.of(bare.replace('-', MINUS));
    }

    /// With so many digits behind the point.
    static Prose plain(BigDecimal amount, int digits) {
        return digits <= 0
                ? plain(amount)
                : Prose.of(amount.setScale(digits).toPlainString().replace('-', MINUS));
    }

    /// Units that are signs stand close, money before, words after a narrow space.
    static Prose withUnit(BigDecimal amount, Prose unit) {
        var number = plain(amount).text();
        var sign = unit.text().strip();
        if (sign.length() == 1 && Character.getType(sign.charAt(0)) == Character.CURRENCY_SYMBOL) {
            return Prose.of(sign + number);
        }
        return Prose.of(sign.isEmpty() ? number : sign.startsWith("%") ? number + sign : number + NARROW_SPACE + sign);
    }
}
