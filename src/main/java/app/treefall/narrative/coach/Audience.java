package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// For whom an entry is read: who listens, what they want, and the names of those who appear in it.
///
/// Made once for a journal and used for all of its entries: what it has to look up in the whole journal it looks up
/// once.
public final class Audience {

    public static final Audience NOBODY =
            new Audience(List.of(), List.of(), Map.of(), new Whole(List.of()), new Vocabulary(Snapshot.EMPTY, null));

    private final List<Person> listeners;
    private final List<Priority> priorities;
    private final Map<Id<Person>, Person> people;
    private final Whole whole;
    private final Vocabulary vocabulary;

    private Audience(
            List<Person> listeners,
            List<Priority> priorities,
            Map<Id<Person>, Person> people,
            Whole whole,
            Vocabulary vocabulary) {
        this.whole = whole;
        this.vocabulary = vocabulary;
        this.listeners = List.copyOf(listeners);
        this.priorities = List.copyOf(priorities);
        this.people = Map.copyOf(people);
    }

    /// Those who decide, the boss first.
    public static Audience of(Snapshot journal) {
        var listeners = new ArrayList<Person>();
        var boss = journal.boss();
        if (boss != null) {
            listeners.add(boss);
        }
        journal.people().stream()
                .filter(person -> person.decides() && !person.equals(boss))
                .forEach(listeners::add);
        return of(journal, listeners);
    }

    /// One person.
    public static Audience of(Snapshot journal, Person listener) {
        return of(journal, List.of(listener));
    }

    private static Audience of(Snapshot journal, List<Person> listeners) {
        var people = new HashMap<Id<Person>, Person>();
        journal.people().forEach(person -> people.put(person.id(), person));
        var first = listeners.isEmpty() ? null : listeners.getFirst();
        return new Audience(
                listeners, journal.priorities(), people, new Whole(journal.entries()), new Vocabulary(journal, first));
    }

    public List<Person> listeners() {
        return listeners;
    }

    /// What the rest of the journal says.
    Whole whole() {
        return whole;
    }

    /// The words that the first listener is known to know.
    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Nullable
    Person person(Id<Person> id) {
        return people.get(id);
    }

    /// Those that count on the entry's day.
    List<Priority> prioritiesFor(Entry entry) {
        return priorities.stream()
                .filter(priority -> priority.isActiveOn(entry.day()))
                .toList();
    }

    @Nullable
    Priority priority(Id<Priority> id) {
        for (var priority : priorities) {
            if (priority.id().equals(id)) {
                return priority;
            }
        }
        return null;
    }
}
