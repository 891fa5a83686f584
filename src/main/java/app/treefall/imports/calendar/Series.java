package app.treefall.imports.calendar;

import app.treefall.domain.OneOnOne;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The events of one series, and when its meetings are: what the rules say, without what is skipped, with what was
/// added, each moved one where it was moved to.
final class Series {

    /// The key of a meeting that does not come again, wherever it is moved.
    private static final String ONCE = "once";

    private final Map<String, Event> others = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable Event master;
    private int repeated;

    void add(Event event) {
        var recurrence = event.recurrence();
        events.add(event);
        if (recurrence == null) {
            repeated += master == null ? 0 : 1;
            master = master == null || event.isNewerThan(master) ? event : master;
        } else {
            var there = others.get(recurrence.key());
            repeated += there == null ? 0 : 1;
            if (there == null || event.isNewerThan(there)) {
                others.put(recurrence.key(), event);
            }
        }
    }

    List<Event> events() {
        return events;
    }

    /// How many of its events stand there in a newer form as well.
    int repeated() {
        return repeated;
    }

    /// The one that says what all of them are.
    Event main() {
        return master == null ? events.getFirst() : master;
    }

    boolean isWhole() {
        return master != null;
    }

    boolean comesAgain() {
        return master != null && master.isSeries();
    }

    /// The keys of those that were cancelled one by one.
    Set<String> cancelled() {
        var keys = new HashSet<String>();
        others.forEach((key, event) -> {
            if (event.isCancelled()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /// In their order, from the first day to the last.
    List<OneOnOne.Time> times(LocalDate first, LocalDate last, ZoneId there, Steps steps) {
        var times = new LinkedHashMap<String, OneOnOne.Time>();
        var taken = new HashSet<Event>();
        var all = master;
        if (all != null && !all.isCancelled()) {
            for (var when : planned(all, first, last, steps)) {
                var other = otherOf(when);
                var event = other == null ? all : other;
                var key = comesAgain() ? when.key() : ONCE;
                if (other != null) {
                    taken.add(other);
                }
                if (!event.isCancelled()) {
                    times.putIfAbsent(key, time(key, other == null ? when : other.start(), event, there));
                }
            }
        }
        boolean isOver = all != null && all.isCancelled();
        others.forEach((key, event) -> {
            if (!isOver && !event.isCancelled() && !taken.contains(event)) {
                times.putIfAbsent(key, time(key, event.start(), event, there));
            }
        });
        return times.values().stream()
                .filter(time -> !time.day().isBefore(first) && !time.day().isAfter(last))
                .sorted(Comparator.comparing(OneOnOne.Time::day)
                        .thenComparing(
                                time -> time.at() == null ? "" : time.at().toString()))
                .toList();
    }

    /// Days from one to the next, as most have it; 0 where it does not come again.
    static int everyDays(List<OneOnOne.Time> times) {
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < times.size(); i++) {
            gaps.add((int)
                    ChronoUnit.DAYS.between(times.get(i - 1).day(), times.get(i).day()));
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.isEmpty() ? 0 : Math.max(1, gaps.get((gaps.size() - 1) / 2));
    }

    /// Before any of them was moved; a little further than asked, for those that are moved into what was asked for.
    private static List<When> planned(Event event, LocalDate first, LocalDate last, Steps steps) {
        var days = new TreeSet<LocalDate>();
        days.add(event.start().day());
        for (var rule : event.rules()) {
            for (var day : rule.days(event.start().day(), first.minusDays(31), last.plusDays(31), steps)) {
                if (rule.until() == null || !event.start().on(day).isAfter(rule.until())) {
                    days.add(day);
                }
            }
        }
        var planned = new ArrayList<When>();
        days.forEach(day -> planned.add(event.start().on(day)));
        for (var added : event.added()) {
            planned.add(added instanceof When.WholeDay(var day) ? event.start().on(day) : added);
        }
        var skipped = new HashSet<String>();
        event.skipped().forEach(each -> skipped.add(each.key()));
        planned.removeIf(when -> isNamed(when, skipped));
        return planned;
    }

    /// By its moment, by its day, or by its time of day without a zone.
    private static boolean isNamed(When when, Set<String> keys) {
        return keys.contains(when.key()) || names(when).stream().anyMatch(keys::contains);
    }

    private static List<String> names(When when) {
        return switch (when) {
            case When.WholeDay _ -> List.of();
            case When.Floating(var local) -> List.of(local.toLocalDate().toString());
            case When.Zoned(var local, var _) -> List.of(local.toLocalDate().toString(), local.toString());
        };
    }

    private @Nullable Event otherOf(When when) {
        var other = others.get(when.key());
        for (var name : names(when)) {
            other = other == null ? others.get(name) : other;
        }
        return other;
    }

    private static OneOnOne.Time time(String key, When when, Event event, ZoneId there) {
        var local = when.in(there);
        return new OneOnOne.Time(
                Prose.of(key),
                local.toLocalDate(),
                when instanceof When.WholeDay
                        ? null
                        : local.toLocalTime().withSecond(0).withNano(0),
                event.minutes());
    }
}
