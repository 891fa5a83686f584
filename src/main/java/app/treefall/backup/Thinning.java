package app.treefall.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay when there are many.
///
/// Counts days that have a backup, not days back from today. A clock that jumps ten years ahead therefore makes
/// nothing old: what was the newest yesterday is still among the newest days.
///
/// What a clock gone wrong dated later than tomorrow is thinned by itself, so that it never crowds out the real ones.
public final class Thinning {

    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Thinning() {}

    /// The three newest, the newest and the fullest of each of 7 days, the newest of each of 4 weeks and 12 months,
    /// and the newest of each schema, which is the one made before the journal was upgraded.
    ///
    /// The fullest, because a clock that was ahead leaves old copies on days that are still to come.
    ///
    /// @param justMade stays, whatever the clock called it
    public static Set<Backup> keep(List<Backup> backups, Backup justMade, LocalDate today) {
        var lastDay = today.plusDays(1); // somewhere it is tomorrow already
        var real = backups.stream()
                .filter(backup -> !backup.day().isAfter(lastDay))
                .sorted(Backup.NEWEST_FIRST)
                .toList();
        var ahead = backups.stream()
                .filter(backup -> backup.day().isAfter(lastDay))
                .sorted(Backup.NEWEST_FIRST)
                .toList();
        var kept = new HashSet<Backup>();
        kept.add(justMade);
        for (var group : List.of(real, ahead)) {
            kept.addAll(group.subList(0, Math.min(NEWEST, group.size())));
            kept.addAll(newestOfEach(group, DAYS, Backup::day));
            kept.addAll(fullestOfEach(group, DAYS));
            kept.addAll(newestOfEach(group, WEEKS, Thinning::week));
            kept.addAll(newestOfEach(group, MONTHS, backup -> YearMonth.from(backup.day())));
            kept.addAll(newestOfEach(group, Integer.MAX_VALUE, Backup::schema));
        }
        return kept;
    }

    private static Collection<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<Backup, Object> span) {
        var seen = new HashSet<Object>();
        return newestFirst.stream()
                .filter(backup -> seen.add(span.apply(backup)))
                .limit(most)
                .toList();
    }

    private static Collection<Backup> fullestOfEach(List<Backup> newestFirst, int days) {
        var fullest = new LinkedHashMap<LocalDate, Backup>();
        for (var backup : newestFirst) {
            fullest.merge(backup.day(), backup, (one, other) -> other.entries() > one.entries() ? other : one);
        }
        return fullest.values().stream().limit(days).toList();
    }

    private static Object week(Backup backup) {
        return List.of(
                backup.day().get(IsoFields.WEEK_BASED_YEAR), backup.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
