package app.treefall.narrative.alignment;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people of a journal in the order in which they count: the boss, whoever else decides, the others; each with when
/// they hear of the work next, or heard of it last.
public final class Listeners {

    /// @param next the next 1:1 that is planned; null when none is
    /// @param last the last 1:1 that was held, or the last day they were told something; null when there is none
    public record Listener(
            Person person,
            @Nullable LocalDate next,
            @Nullable LocalDate last) {

        /// "1:1 tomorrow", "3 days ago"
        public String words(LocalDate today) {
            if (next != null) {
                return "1:1 " + spoken(next, today);
            }
            return last == null ? "nothing told yet" : spoken(last, today);
        }

        private static String spoken(LocalDate day, LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, day);
            if (days >= -1 && days <= 1) {
                return days == 0 ? "today" : days == 1 ? "tomorrow" : "yesterday";
            }
            return days < 0 && days > -DAYS_COUNTED ? -days + " days ago" : Wording.day(day, today);
        }
    }

    private static final int DAYS_COUNTED = 14;

    private Listeners() {}

    public static List<Listener> of(Snapshot journal, LocalDate today) {
        Map<Id<Person>, LocalDate> last = new HashMap<>();
        Map<Id<Person>, LocalDate> next = new HashMap<>();
        for (var telling : journal.tellings()) {
            if (!telling.day().isAfter(today)) {
                last.merge(telling.person(), telling.day(), Listeners::later);
            }
        }
        for (var episode : journal.episodes()) {
            if (episode.held() && !episode.day().isAfter(today)) {
                last.merge(episode.person(), episode.day(), Listeners::later);
            } else if (!episode.held() && !episode.day().isBefore(today)) {
                next.merge(episode.person(), episode.day(), Listeners::earlier);
            }
        }
        var listeners = new ArrayList<Listener>();
        for (var person : inOrder(journal)) {
            listeners.add(new Listener(person, next.get(person.id()), last.get(person.id())));
        }
        return listeners;
    }

    /// The boss, whoever else decides, the others; each as they were added.
    public static List<Person> inOrder(Snapshot journal) {
        var boss = journal.boss();
        return journal.people().stream()
                .sorted(Comparator.comparing((Person person) -> !person.equals(boss))
                        .thenComparing(person -> !person.decides()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
