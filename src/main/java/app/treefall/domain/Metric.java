package app.treefall.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named series: one number, read again and again.
///
/// @param target   where it should be, in `unit`; null when nobody said
/// @param readings by day, oldest first
public record Metric(
        Id<Metric> id,
        Prose name,
        Unit unit,
        Direction better,
        @Nullable BigDecimal target,
        Prose source,
        List<Reading> readings)
        implements Kept {

    public record Reading(LocalDate day, BigDecimal amount, boolean estimated, Prose note) {}

    public Metric {
        readings = readings.stream().sorted(Comparator.comparing(Reading::day)).toList();
    }
}
