package app.treefall.ui.impact;

import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.narrative.prose.ClaimWording;
import java.util.List;

/// The same metric with other readings; its readings in words.
final class Metrics {

    private Metrics() {}

    static Metric with(Metric metric, List<Metric.Reading> readings) {
        return new Metric(
                metric.id(), metric.name(), metric.unit(), metric.better(), metric.target(), metric.source(), readings);
    }

    /// "0.61 s", as it stands under the name of the metric.
    static String amount(Metric metric, Metric.Reading reading) {
        return ClaimWording.amount(
                new Quantity(reading.amount(), metric.unit()), metric.name().text());
    }

    /// Whether it can be kept as somebody's words.
    static boolean isStorable(String typed) {
        return Prose.flawIn(typed) == null;
    }
}
