package app.treefall.narrative.impact;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Metric;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric counted in another unit: its readings, its target and the claims tied to it together, to the last digit,
/// or not at all.
public sealed interface UnitChange {

    /// @param entries those whose claims say other amounts now
    record Converted(Metric metric, List<Entry> entries) implements UnitChange {
        public Converted {
            entries = List.copyOf(entries);
        }
    }

    /// The two units do not count the same sort of thing. A currency is its own sort.
    record NotTheSameSort(Unit from, Unit to) implements UnitChange {}

    /// An amount cannot be written in the other unit without being rounded.
    record NotExact(Quantity amount, Unit to) implements UnitChange {}

    static UnitChange of(Metric metric, Unit to, Snapshot journal) {
        var scale = Scale.between(metric.unit(), to);
        if (scale == null) {
            return new NotTheSameSort(metric.unit(), to);
        }
        var readings = new ArrayList<Metric.Reading>();
        for (var reading : metric.readings()) {
            var amount = scale.convert(reading.amount());
            if (amount == null) {
                return new NotExact(new Quantity(reading.amount(), metric.unit()), to);
            }
            readings.add(new Metric.Reading(reading.day(), amount, reading.estimated(), reading.note()));
        }
        var target = metric.target() == null ? null : scale.convert(metric.target());
        if (metric.target() != null && target == null) {
            return new NotExact(new Quantity(metric.target(), metric.unit()), to);
        }
        var entries = new ArrayList<Entry>();
        for (var entry : journal.entries()) {
            var wrong = convert(entry, metric, to, entries);
            if (wrong != null) {
                return wrong;
            }
        }
        return new Converted(
                new Metric(metric.id(), metric.name(), to, metric.better(), target, metric.source(), readings),
                entries);
    }

    /// The name of the unit was wrong, the amounts are right.
    static Metric renamed(Metric metric, Unit to) {
        return new Metric(
                metric.id(), metric.name(), to, metric.better(), metric.target(), metric.source(), metric.readings());
    }

    private static @Nullable NotExact convert(Entry entry, Metric metric, Unit to, List<Entry> entries) {
        var claims = new ArrayList<ImpactClaim>();
        for (var claim : entry.claims()) {
            if (!metric.id().equals(claim.metric())) {
                claims.add(claim);
                continue;
            }
            var amounts = new ArrayList<Quantity>();
            for (var amount : amounts(claim.change())) {
                var converted = convert(amount, to);
                if (converted == null) {
                    return new NotExact(amount, to);
                }
                amounts.add(converted);
            }
            claims.add(with(claim, amounts));
        }
        if (!claims.equals(entry.claims())) {
            entries.add(entry.toDraft().claims(claims).finished());
        }
        return null;
    }

    /// What is no amount of this sort, a change in per cent of seconds, stays true as it is. Null when not exact.
    private static @Nullable Quantity convert(Quantity amount, Unit to) {
        var scale = Scale.between(amount.unit(), to);
        if (scale == null) {
            return amount;
        }
        var converted = scale.convert(amount.amount());
        return converted == null ? null : new Quantity(converted, to);
    }

    private static List<Quantity> amounts(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> List.of(before, after);
            case Change.By(var amount) -> List.of(amount);
            case Change.Total(var amount) -> List.of(amount);
        };
    }

    private static ImpactClaim with(ImpactClaim claim, List<Quantity> amounts) {
        var change = switch (claim.change()) {
            case Change.FromTo _ -> new Change.FromTo(amounts.getFirst(), amounts.getLast());
            case Change.By _ -> new Change.By(amounts.getFirst());
            case Change.Total _ -> new Change.Total(amounts.getFirst());
        };
        return new ImpactClaim(
                claim.what(),
                claim.metric(),
                change,
                claim.better(),
                claim.period(),
                claim.certainty(),
                claim.source(),
                claim.myShare());
    }
}
