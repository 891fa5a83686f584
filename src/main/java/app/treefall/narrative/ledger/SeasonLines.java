package app.treefall.narrative.ledger;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two lines of a season, done and understood, with the 1:1s that moved the second: what the picture of the gap
/// shows.
///
/// @param until        the last day of the picture: today, or the decision when that was before
/// @param meetings     the 1:1s held with this person between the two days, oldest first
/// @param onlyInThem   whether nothing was understood on any other day
public record SeasonLines(Gap gap, LocalDate from, LocalDate until, List<LocalDate> meetings, boolean onlyInThem) {

    public SeasonLines {
        meetings = List.copyOf(meetings);
    }

    /// Null where there is nothing to draw.
    public static @Nullable SeasonLines of(Ledger ledger, Id<Person> person, @Nullable Season season) {
        var gap = ledger.gap(person, season);
        if (gap.curve().isEmpty()) {
            return null;
        }
        var from = season == null ? gap.curve().getFirst().day() : season.start();
        var lastDay = gap.curve().getLast().day();
        var end = season != null && season.decision().isBefore(ledger.today()) ? season.decision() : ledger.today();
        var until = lastDay.isAfter(end) ? lastDay : end;
        var meetings = ledger.journal().episodesWith(person).stream()
                .filter(Episode::held)
                .map(Episode::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .distinct()
                .toList();
        return new SeasonLines(gap, from, until, meetings, risesOnlyIn(meetings, gap));
    }

    private static boolean risesOnlyIn(List<LocalDate> meetings, Gap gap) {
        var days = new HashSet<>(meetings);
        int before = 0;
        for (var point : gap.curve()) {
            if (point.understood() > before && !days.contains(point.day())) {
                return false;
            }
            before = point.understood();
        }
        return before > 0;
    }
}
