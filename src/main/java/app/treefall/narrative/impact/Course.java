package app.treefall.narrative.impact;

import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.document.Block.Series;
import app.treefall.domain.Entry;
import app.treefall.domain.Metric;
import java.util.List;

/// One metric over time: its readings, and the entries that moved it, numbered by day as they are in the picture.
///
/// @param metric   whole, with the readings outside of the picture
/// @param movers   the first is number 1; the latest dozen
/// @param earlier  how many entries moved it before those
/// @param better   whether its last reading is better than its first
/// @param readings those in the picture, oldest first
/// @param hidden   how many readings lie outside of the picture
public record Course(
        Metric metric,
        Series series,
        List<Entry> movers,
        int earlier,
        Better better,
        List<Metric.Reading> readings,
        int hidden) {

    /// Which readings are looked at.
    public enum Reach {
        SEASON,
        ALL
    }

    public Course {
        movers = List.copyOf(movers);
        readings = List.copyOf(readings);
    }
}
