package app.treefall.capture;

import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import java.math.BigDecimal;

/// A number with its unit as it stands in a line; `end` not included.
///
/// @param sign      `+`, `-` or a space for none
/// @param scaled    whether it carried a magnitude: `30k`
/// @param estimated whether it carried `~`, `about`, `ca.` or the like
record Amount(int start, int end, char sign, BigDecimal number, boolean scaled, Unit unit, boolean estimated) {

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
