package app.treefall.narrative.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Change;
import app.treefall.domain.Metric;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A metric counted in another unit.
class UnitChangeTest {

    @ParameterizedTest
    @CsvSource({
        "s, ms, 0.61, 610",
        "ms, s, 610, 0.61",
        "h, min, 1.5, 90",
        "%, share, 55, 0.55",
        "ratio, %, 0.0625, 6.25",
        "requests, k requests, 1250, 1.25",
        "k€, €, 46, 46000",
        "€, ct, 0.41, 41",
        "million, thousand, 2.5, 2500",
        "GB, MB, 1.2, 1200",
    })
    void anAmountIsWrittenInTheOtherUnitToItsLastDigit(String from, String to, String amount, String converted) {
        assertEquals(
                converted,
                converted(from, to, amount).readings().getFirst().amount().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"€, $", "s, €", "%, s", "requests, orders", "s, requests", "pts, %", "%, k", "ct, £", "€, k$"})
    void whatIsNotOfOneSortIsRefused(String from, String to) {
        var metric = ImpactTest.metric(from, "4");
        assertInstanceOf(UnitChange.NotTheSameSort.class, UnitChange.of(metric, Unit.of(to), Snapshot.EMPTY));
    }

    @Test
    void whatWouldHaveToBeRoundedIsRefusedWhole() {
        var metric = ImpactTest.metric("min", "90", "10");
        var refused = assertInstanceOf(UnitChange.NotExact.class, UnitChange.of(metric, Unit.of("h"), Snapshot.EMPTY));
        assertEquals(Quantity.of("10", "min"), refused.amount());
    }

    @Test
    void thereAndBackIsWhereItWas() {
        var random = new Random(3);
        var ways = List.of(
                List.of("s", "ms"),
                List.of("%", "share"),
                List.of("€", "ct"),
                List.of("pages", "k pages"),
                List.of("h", "s"),
                List.of("B", "KiB"));
        for (int round = 0; round < 2_000; round++) {
            var way = ways.get(random.nextInt(ways.size()));
            var amount = new BigDecimal(new BigInteger(40, random), random.nextInt(12));
            var there = converted(way.getFirst(), way.getLast(), amount.toPlainString());
            var back = (UnitChange.Converted) UnitChange.of(there, Unit.of(way.getFirst()), Snapshot.EMPTY);
            assertEquals(0, amount.compareTo(back.metric().readings().getFirst().amount()));
        }
    }

    @Test
    void claimsTiedToItGoWithItAndOthersStay() {
        var metric = ImpactTest.metric("s", "1.8", "0.6");
        var tied =
                ImpactTest.claiming(new Change.FromTo(Quantity.of("1.8", "s"), Quantity.of("600", "ms")), metric.id());
        var share = ImpactTest.claiming(new Change.By(Quantity.of("-67", "%")), metric.id());
        var other = ImpactTest.claiming(new Change.Total(Quantity.of("3", "s")), null);
        var journal = Snapshot.ofValues(List.of(metric, tied, share, other));

        var converted = (UnitChange.Converted) UnitChange.of(metric, Unit.of("ms"), journal);

        assertEquals(1, converted.entries().size());
        assertEquals(
                new Change.FromTo(Quantity.of("1800", "ms"), Quantity.of("600", "ms")),
                converted.entries().getFirst().claims().getFirst().change());
    }

    private static Metric converted(String from, String to, String amount) {
        var change = UnitChange.of(ImpactTest.metric(from, amount), Unit.of(to), Snapshot.EMPTY);
        return assertInstanceOf(UnitChange.Converted.class, change).metric();
    }
}
