package app.treefall.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How a number moved, as far as its owner said.
public sealed interface Change {

    /// From a baseline to a result. Units may differ when they can be compared (`2 days` to `20 min`).
    record FromTo(Quantity before, Quantity after) implements Change {

        /// After minus before, in the unit of `after`; percentages give points. Null when the units cannot be
        /// compared.
        public @Nullable Quantity difference() {
            if (!before.isComparableTo(after)) {
                return null;
            }
            var amount = after.amount().subtract(before.in(after.unit()).amount());
            return new Quantity(amount, after.unit().sort() == Unit.Sort.PERCENT ? Unit.POINTS : after.unit());
        }

        /// The change in per cent of the baseline, to one decimal; −66.7 for `1.8 s` to `0.6 s`.
        /// Null where it would mislead or cannot be: baseline zero, negative numbers, percentages (their change
        /// is in points).
        public @Nullable BigDecimal percent() {
            if (!before.isComparableTo(after)
                    || before.amount().signum() <= 0
                    || after.amount().signum() < 0
                    || after.unit().sort() == Unit.Sort.PERCENT
                    || after.unit().sort() == Unit.Sort.POINTS) {
                return null;
            }
            var base = before.in(after.unit()).amount();
            return after.amount()
                    .subtract(base)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(base, MathContext.DECIMAL64)
                    .setScale(1, RoundingMode.HALF_UP);
        }
    }

    /// By an amount, signed, with no baseline said: `+12%`, `-3 incidents`.
    record By(Quantity amount) implements Change {}

    /// An amount in all: `saved $30k`, `56 more orders`.
    record Total(Quantity amount) implements Change {}
}
