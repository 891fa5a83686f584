package app.treefall.ui.harvest;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WorkingWeek;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a week holds already, day by day up to today: every working day, and a free one that was worked.
///
/// What calendars and commits hold beside it will stand here too, once they are read.
public record HarvestWeek(List<Day> days, int entries) {

    public static final HarvestWeek NOTHING = new HarvestWeek(List.of(), 0);

    /// @param note "today", else empty
    public record Day(String name, String note, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    public record Line(Icon icon, String words) {}

    public HarvestWeek {
        days = List.copyOf(days);
    }

    static HarvestWeek of(Snapshot journal, DaySpan week, WorkingWeek working, LocalDate today) {
        var days = new ArrayList<Day>();
        int count = 0;
        var entries = entriesIn(journal, week);
        for (var day = week.first(); !day.isAfter(week.last()); day = day.plusDays(1)) {
            var lines = lines(journal, entries, day);
            boolean passed = !day.isAfter(today);
            if (!lines.isEmpty() || (working.isWorked(day) && passed)) {
                days.add(new Day(name(day), day.equals(today) ? Text.of("harvest.today") : "", lines));
            }
        }
        for (var entry : entries) {
            count += entry.day().isAfter(today) ? 0 : 1;
        }
        return new HarvestWeek(days, count);
    }

    static List<Entry> entriesIn(Snapshot journal, DaySpan week) {
        return journal.entries().stream()
                .filter(entry -> week.contains(entry.day()))
                .toList();
    }

    private static List<Line> lines(Snapshot journal, List<Entry> entries, LocalDate day) {
        var lines = new ArrayList<Line>();
        for (var episode : journal.episodes()) {
            var person = journal.find(episode.person());
            if (episode.day().equals(day) && person != null) {
                lines.add(new Line(Icon.COFFEE, Text.of("harvest.meeting", person.shortName())));
            }
        }
        for (var entry : entries) {
            if (entry.day().equals(day)) {
                lines.add(new Line(
                        CaptureChip.iconOf(entry.kindName()), entry.headline().text()));
            }
        }
        return lines;
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
