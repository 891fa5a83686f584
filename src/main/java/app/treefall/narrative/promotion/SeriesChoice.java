package app.treefall.narrative.promotion;

import app.treefall.document.Block.Series;
import app.treefall.document.Block.SeriesMark;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.document.Run;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one series that is drawn: the metric whose entries weigh most together, read three times or more in the season.
final class SeriesChoice {

    private static final int LEAST_READINGS = 3;

    private final CaseFacts facts;
    private final @Nullable Metric metric;

    SeriesChoice(CaseFacts facts) {
        this.facts = facts;
        this.metric = choose();
    }

    private @Nullable Metric choose() {
        Metric best = null;
        int bestWeight = 0;
        for (var candidate : facts.journal.metrics()) {
            int weight = movers(candidate).stream().mapToInt(facts::strength).sum();
            if (weight > bestWeight && readings(candidate).size() >= LEAST_READINGS) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best;
    }

    private List<Entry> movers(Metric candidate) {
        return facts.entries.stream()
                .filter(entry ->
                        entry.claims().stream().anyMatch(claim -> candidate.id().equals(claim.metric())))
                .toList();
    }

    private List<Metric.Reading> readings(Metric candidate) {
        return candidate.readings().stream()
                .filter(reading ->
                        facts.season.contains(reading.day()) && !reading.day().isAfter(facts.today))
                .toList();
    }

    @Nullable
    Series series() {
        if (metric == null) {
            return null;
        }
        var points = readings(metric).stream()
                .map(reading -> new SeriesPoint(reading.day(), reading.amount(), reading.estimated()))
                .toList();
        var marks = movers(metric).stream()
                .map(entry -> new SeriesMark(
                        entry.day(), new Run.Trace(facts.numbers.getOrDefault(entry.id(), 0), entry.id())))
                .toList();
        return new Series(metric.name(), metric.unit().symbol(), points, metric.target(), marks);
    }

    /// "s, lower is better, 20 readings, target 1 s"
    Prose notes() {
        if (metric == null) {
            return Prose.NONE;
        }
        var parts = new ArrayList<String>();
        if (metric.unit().symbol().hasWords()) {
            parts.add(metric.unit().symbol().text());
        }
        parts.add(metric.better() == Direction.LOWER ? "lower is better" : "higher is better");
        parts.add(Wording.count(readings(metric).size(), "reading", "readings"));
        var target = metric.target();
        if (target != null) {
            parts.add("target " + Wording.quantity(new Quantity(target, metric.unit())));
        }
        return Prose.of(String.join("\n", parts));
    }
}
