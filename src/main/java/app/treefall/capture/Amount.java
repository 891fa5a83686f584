package app.treefall.capture;

import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import java.math.BigDecimal;

/// A number with its unit as it stands in a line; `end` not included.
///
/// @param sign      `+`, `-` or a space for none
/// @param scaled    whether it carried a magnitude: `30k`
/// @param estimated whether it carried `~`, `about`, `ca.` or the like
/// @param digits    the digits and separators as typed
/// @param unsure    whether its point or comma could be of another country: `30.000 €` on an American system
record Amount(
        int start,
        int end,
        char sign,
        BigDecimal number,
        boolean scaled,
        Unit unit,
        boolean estimated,
        String digits,
        boolean unsure) {

    Amount(int start, int end, char sign, BigDecimal number, boolean scaled, Unit unit, boolean estimated) {
        this(start, end, sign, number, scaled, unit, estimated, "", false);
    }

    Amount typed(String as, boolean isUnsure) {
        return new Amount(start, end, sign, number, scaled, unit, estimated, as, isUnsure);
    }

    /// The same amount with the lesser unit that follows: `2 h` with `30 min` up to `newEnd`.
    Amount grown(int newEnd, BigDecimal newNumber, Unit newUnit) {
        return new Amount(start, newEnd, sign, newNumber, scaled, newUnit, estimated, digits, unsure);
    }

    boolean isSigned() {
        return sign != ' ';
    }

    /// Nothing but digits: it could be a version, a year, a room.
    boolean isBare() {
        return unit.equals(Unit.NONE) && !scaled;
    }

    boolean isWholeAndBare() {
        return isBare() && number.scale() == 0;
    }

    boolean isMoney() {
        return unit.sort() == Unit.Sort.MONEY;
    }

    BigDecimal signed() {
        return sign == '-' ? number.negate() : number;
    }

    Quantity toQuantity() {
        return new Quantity(signed(), unit);
    }

    Quantity in(Unit other) {
        return new Quantity(signed(), other);
    }
}
