package app.treefall.narrative.ledger;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.WorkingWeek;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// What the picture shows, as rows.
    ///
    /// @param done     up to and with the last day of the week, or of the picture
    /// @param meetings the 1:1s of this week
    public record Week(DaySpan days, int done, int understood, List<LocalDate> meetings) {

        public Week {
            meetings = List.copyOf(meetings);
        }
    }

    /// Week by week, oldest first; the first and the last end where the picture does.
    public List<Week> weeks(WorkingWeek working) {
        var weeks = new ArrayList<Week>();
        int done = 0;
        int understood = 0;
        int at = 0;
        var first = from;
        while (!first.isAfter(until)) {
            var end = working.around(first).last();
            var last = end.isAfter(until) ? until : end;
            while (at < gap.curve().size() && !gap.curve().get(at).day().isAfter(last)) {
                done = gap.curve().get(at).done();
                understood = gap.curve().get(at).understood();
                at++;
            }
            var days = new DaySpan(first, last);
            weeks.add(new Week(
                    days,
                    done,
                    understood,
                    meetings.stream().filter(days::contains).toList()));
            first = last.plusDays(1);
        }
        return weeks;
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
