package app.treefall.export.picture;

import app.treefall.document.Block.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The round numbers of an axis: few, from nought unless that would flatten the line.
record Ticks(List<BigDecimal> amounts) {

    private static final List<BigDecimal> ROUND =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

    Ticks {
        amounts = List.copyOf(amounts);
    }

    static Ticks over(Series series, int mostSteps) {
        var all = new ArrayList<BigDecimal>();
        series.points().forEach(point -> all.add(point.amount()));
        var target = series.target();
        if (target != null) {
            all.add(target);
        }
        var low = all.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        var high = all.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        boolean fromNought = low.signum() >= 0 && low.doubleValue() <= 0.7 * high.doubleValue();
        return between(fromNought ? BigDecimal.ZERO : low, high.signum() < 0 ? BigDecimal.ZERO : high, mostSteps);
    }

    /// How many digits stand behind the point of each of them, so that they stand below each other.
    int digits() {
        return amounts.stream()
                .mapToInt(amount ->
                        amount.signum() == 0 ? 0 : amount.stripTrailingZeros().scale())
                .max()
                .orElse(0);
    }

    BigDecimal low() {
        return amounts.getFirst();
    }

    BigDecimal high() {
        return amounts.getLast();
    }

    private static Ticks between(BigDecimal low, BigDecimal high, int mostSteps) {
        var spread = high.subtract(low);
        if (spread.signum() <= 0) {
            return new Ticks(List.of(low, low.add(BigDecimal.ONE)));
        }
        int power = (int) Math.floor(Math.log10(spread.doubleValue())) - 1;
        while (true) {
            for (var round : ROUND) {
                var step = round.scaleByPowerOfTen(power);
                var first = low.divide(step, 0, RoundingMode.FLOOR);
                var last = high.divide(step, 0, RoundingMode.CEILING);
                if (last.subtract(first).intValue() <= mostSteps) {
                    return new Ticks(multiples(step, first.intValue(), last.intValue()));
                }
            }
            power++;
        }
    }

    private static List<BigDecimal> multiples(BigDecimal step, int first, int last) {
        var amounts = new ArrayList<BigDecimal>();
        for (int i = first; i <= last; i++) {
            amounts.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return amounts;
    }
}
