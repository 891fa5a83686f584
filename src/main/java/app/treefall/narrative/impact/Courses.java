package app.treefall.narrative.impact;

import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.document.Block.Series;
import app.treefall.document.Block.SeriesMark;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Metric;
import app.treefall.domain.Quantity;
import app.treefall.domain.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out the course of a metric: which of its readings are drawn, which entries stand on the line.
final class Courses {

    private static final int FEW = 2;
    private static final int MOST_MOVERS = 12;

    private Courses() {}

    /// @param places every claim tied to the metric
    static Course of(
            Metric metric, List<ClaimPlace> places, @Nullable Season season, LocalDate today, Course.Reach reach) {
        var past = metric.readings().stream()
                .filter(reading -> !reading.day().isAfter(today))
                .toList();
        var ofSeason = past.stream()
                .filter(reading -> Impact.isIn(season, reading.day(), today))
                .toList();
        boolean whole = reach == Course.Reach.ALL || ofSeason.size() < FEW;
        var shown = whole ? past : ofSeason;
        var all = movers(places, whole ? null : season);
        int earlier = Math.max(0, all.size() - MOST_MOVERS);
        var movers = all.subList(earlier, all.size());
        var marks = new ArrayList<SeriesMark>();
        for (var mover : movers) {
            marks.add(new SeriesMark(mover.day(), new Run.Trace(marks.size() + 1, mover.id())));
        }
        var points = shown.stream()
                .map(reading -> new SeriesPoint(reading.day(), reading.amount(), reading.estimated()))
                .toList();
        var series = new Series(metric.name(), metric.unit().symbol(), points, metric.target(), marks);
        int hidden = metric.readings().size() - shown.size();
        return new Course(metric, series, movers, earlier, verdict(metric, shown), shown, hidden);
    }

    private static List<Entry> movers(List<ClaimPlace> places, @Nullable Season season) {
        var movers = new LinkedHashMap<Object, Entry>();
        places.stream()
                .map(ClaimPlace::entry)
                .filter(entry -> season == null || season.contains(entry.day()))
                .sorted(Comparator.comparing(Entry::day))
                .forEach(entry -> movers.putIfAbsent(entry.id(), entry));
        return List.copyOf(movers.values());
    }

    private static Better verdict(Metric metric, List<Metric.Reading> shown) {
        if (shown.isEmpty()) {
            return Verdict.of(null, null);
        }
        var by = shown.getLast().amount().subtract(shown.getFirst().amount());
        return Verdict.of(metric.better(), new Quantity(by, metric.unit()));
    }
}
