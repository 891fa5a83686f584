package app.treefall.narrative.impact;

import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How many of one unit another is, exactly: a times b. Thousands and millions of anything count, and a share of one is
/// a hundred per cent of it.
record Scale(BigDecimal times, BigDecimal over) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Map<String, String> MANY = Map.of(
            "k",
            "1000",
            "thousand",
            "1000",
            "thousands",
            "1000",
            "m",
            "1000000",
            "mio",
            "1000000",
            "million",
            "1000000",
            "millions",
            "1000000",
            "bn",
            "1000000000",
            "billion",
            "1000000000");
    private static final Pattern MANY_OF = Pattern.compile(
            "(?<many>k|[Tt]housands?|M|[Mm]io|[Mm]illions?|bn|[Bb]illion)(?:\\s+(?<word>\\S.*)|(?<sign>\\p{Sc}.*))?");
    private static final Pattern SHARE = Pattern.compile("shares?|ratio|fraction");

    /// A unit as so many of another.
    private record Based(Unit base, BigDecimal scale, boolean isShare) {

        boolean isComparableTo(Based other) {
            return isShare == other.isShare && (isShare || base.isComparableTo(other.base));
        }

        BigDecimal whole() {
            return isShare ? scale : scale.multiply(base.scale());
        }
    }

    /// Null when one cannot be counted in the other.
    static @Nullable Scale between(Unit from, Unit to) {
        var first = based(from);
        var second = based(to);
        return first.isComparableTo(second) ? new Scale(first.whole(), second.whole()) : null;
    }

    /// Null when it could not be written down to its last digit.
    @Nullable
    BigDecimal convert(BigDecimal amount) {
        try {
            var exact = amount.multiply(times).divide(over).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0) : exact;
        } catch (ArithmeticException e) {
            return null; // a third has no last digit
        }
    }

    private static Based based(Unit unit) {
        var symbol = unit.symbol().text().strip();
        if (unit.sort() == Unit.Sort.PERCENT) {
            return new Based(Unit.PERCENT, HUNDREDTH, true);
        }
        if (unit.sort() == Unit.Sort.COUNT) {
            if (SHARE.matcher(symbol.toLowerCase(Locale.ROOT)).matches()) {
                return new Based(Unit.PERCENT, BigDecimal.ONE, true);
            }
            var many = MANY_OF.matcher(symbol);
            if (many.matches()) {
                var word = many.group("word") == null ? many.group("sign") : many.group("word");
                var scale = new BigDecimal(MANY.get(many.group("many").toLowerCase(Locale.ROOT)));
                return new Based(word == null ? Unit.NONE : Unit.of(word), scale, false);
            }
        }
        return new Based(unit, BigDecimal.ONE, false);
    }
}
