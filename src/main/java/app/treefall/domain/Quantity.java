package app.treefall.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number with what it counts. Exact: `0.1 s` stays 0.1, and its digits are as they were written.
public record Quantity(BigDecimal amount, Unit unit) {

    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), Unit.of(unit));
    }

    public boolean isComparableTo(Quantity other) {
        return unit.isComparableTo(other.unit);
    }

    /// The same quantity counted in another unit of its sort, to 12 digits.
    ///
    /// @throws IllegalArgumentException when the units cannot be compared
    public Quantity in(Unit other) {
        if (unit.equals(other)) {
            return this;
        }
        if (!unit.isComparableTo(other)) {
            throw new IllegalArgumentException("units of different sorts");
        }
        var converted = amount.multiply(unit.scale()).divide(other.scale(), new MathContext(12));
        return new Quantity(converted.stripTrailingZeros(), other);
    }
}
