package app.treefall.narrative.alignment;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Service;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of the work serves what they want: entries against priorities, newest first; with what serves nothing and what
/// nobody serves.
///
/// What is private is nobody's to hear and stands in no row. Priorities are those that counted on a day of the entries
/// or count today, and whatever an entry serves.
public record Alignment(List<Column> columns, List<Row> rows) {

    public static final Alignment NONE = new Alignment(List.of(), List.of());

    /// Which entries are looked at.
    public enum Period {
        RECENT,
        SEASON,
        ALL
    }

    public static final int RECENT_ENTRIES = 14;

    /// @param whose    null when it is the company's
    /// @param measure  what is to be reached, or until when, in two or three words: "to 64%"; may be empty
    /// @param served   by how many of the entries
    /// @param isActive whether it counts today
    public record Column(Priority priority, @Nullable Person whose, String measure, int served, boolean isActive) {

        /// It is wanted, and nothing serves it.
        public boolean isForgotten() {
            return isActive && served == 0;
        }

        public String name() {
            return priority.name().text().strip();
        }
    }

    /// @param servesNothing whether it serves none of the priorities that are in the journal
    public record Row(Entry entry, Mark mark, boolean servesNothing) {

        /// Null where it does not.
        public @Nullable Service serving(Column column) {
            return Alignment.serving(entry, column.priority().id());
        }

        public String headline() {
            return entry.headline().text().strip();
        }
    }

    public Alignment {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param today entries after this day are not looked at
    public static Alignment of(Snapshot journal, Period period, LocalDate today) {
        var entries = entries(journal, period, today);
        var served = new HashMap<Id<Priority>, Integer>();
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            Set<Id<Priority>> here = new HashSet<>();
            for (var service : entry.serves()) {
                if (journal.find(service.priority()) != null && here.add(service.priority())) {
                    served.merge(service.priority(), 1, Integer::sum);
                }
            }
            rows.add(new Row(entry, Mark.of(entry), here.isEmpty()));
        }
        var first = entries.isEmpty() ? today : entries.getLast().day();
        return new Alignment(columns(journal, served, first, today), rows);
    }

    /// Null where it does not.
    public static @Nullable Service serving(Entry entry, Id<Priority> priority) {
        for (var service : entry.serves()) {
            if (service.priority().equals(priority)) {
                return service;
            }
        }
        return null;
    }

    private static List<Entry> entries(Snapshot journal, Period period, LocalDate today) {
        List<Entry> all = switch (period) {
            case RECENT, ALL -> journal.entries();
            case SEASON -> journal.entriesIn(journal.seasonOn(today));
        };
        int most = period == Period.RECENT ? RECENT_ENTRIES : Integer.MAX_VALUE;
        var chosen = new ArrayList<Entry>();
        for (var entry : all.reversed()) {
            if (chosen.size() < most && !entry.isPrivate() && !entry.day().isAfter(today)) {
                chosen.add(entry);
            }
        }
        return chosen;
    }

    private static List<Column> columns(
            Snapshot journal, Map<Id<Priority>, Integer> served, LocalDate first, LocalDate today) {
        var columns = new ArrayList<Column>();
        for (var person : Listeners.inOrder(journal)) {
            add(columns, journal, person, served, first, today);
        }
        add(columns, journal, null, served, first, today);
        return columns;
    }

    /// A priority whose person is no more is shown with the company's.
    private static void add(
            List<Column> columns,
            Snapshot journal,
            @Nullable Person whose,
            Map<Id<Priority>, Integer> served,
            LocalDate first,
            LocalDate today) {
        for (var priority : journal.priorities()) {
            var person = priority.person() == null ? null : journal.find(priority.person());
            boolean theirs = person == null
                    ? whose == null
                    : whose != null && person.id().equals(whose.id());
            int times = served.getOrDefault(priority.id(), 0);
            if (theirs && (times > 0 || counted(priority, first, today))) {
                columns.add(new Column(
                        priority, whose, Reaching.words(journal, priority), times, priority.isActiveOn(today)));
            }
        }
    }

    private static boolean counted(Priority priority, LocalDate first, LocalDate today) {
        var until = priority.until();
        return !priority.since().isAfter(today) && (until == null || !until.isBefore(first));
    }

    public int servingNothing() {
        return (int) rows.stream().filter(Row::servesNothing).count();
    }

    /// "Two entries serve nothing they asked for"
    public String servingNothingWords() {
        int count = servingNothing();
        return count == 0
                ? "Every entry serves something they asked for"
                : Wording.startUpper(Wording.count(count, "entry serves", "entries serve")) + " nothing they asked for";
    }

    /// The whole of it in a few sentences.
    public String words() {
        if (rows.isEmpty() || columns.isEmpty()) {
            return rows.isEmpty() ? "No entries yet." : "Nobody’s priorities are written down.";
        }
        var forgotten =
                columns.stream().filter(Column::isForgotten).map(Column::name).toList();
        return Wording.startUpper(Wording.count(rows.size(), "entry", "entries")) + " against "
                + Wording.count(columns.size(), "priority", "priorities") + ". " + servingNothingWords() + "."
                + (forgotten.isEmpty() ? "" : " Nothing serves " + Wording.list(forgotten) + ".");
    }

    /// One row in a sentence.
    public String words(Row row) {
        var names = columns.stream()
                .filter(column -> row.serving(column) != null)
                .map(Column::name)
                .toList();
        return row.headline() + ": " + row.mark().words() + ", "
                + (names.isEmpty() ? "serves nothing they asked for" : "serves " + Wording.list(names));
    }

    /// One cell in a sentence.
    public static String words(Row row, Column column) {
        var service = row.serving(column);
        if (service == null) {
            return row.headline() + " does not serve " + column.name();
        }
        var how = service.how().text().strip();
        return row.headline() + " serves " + column.name() + ": " + row.mark().words()
                + (how.isEmpty() ? "" : ". " + how);
    }
}
