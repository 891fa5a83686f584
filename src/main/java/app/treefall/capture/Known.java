package app.treefall.capture;

import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/// What a line can refer to: whom and what the journal knows, the most recently used first.
public record Known(List<Person> people, List<Priority> priorities, List<Prose> tags, List<Prose> projects) {

    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of());

    /// An ended priority can be named for so long, because entries are often written late.
    private static final int DAYS_AFTER_THE_END = 92;

    public Known {
        people = List.copyOf(people);
        priorities = List.copyOf(priorities);
        tags = List.copyOf(tags);
        projects = List.copyOf(projects);
    }

    public static Known of(Snapshot journal, LocalDate today) {
        var tags = new LinkedHashSet<Prose>();
        var projects = new LinkedHashSet<Prose>();
        var personUsed = new HashMap<Id<Person>, LocalDate>();
        var priorityUsed = new HashMap<Id<Priority>, LocalDate>();
        for (var entry : journal.entries().reversed()) {
            tags.addAll(entry.tags());
            addProject(projects, entry);
            entry.contribution().credits().stream()
                    .map(Contribution.Credit::person)
                    .forEach(person -> personUsed.merge(person, entry.day(), Known::later));
            entry.serves().stream()
                    .map(Service::priority)
                    .forEach(priority -> priorityUsed.merge(priority, entry.day(), Known::later));
        }
        journal.tellings().forEach(telling -> personUsed.merge(telling.person(), telling.day(), Known::later));

        var people = new ArrayList<>(journal.people());
        people.sort(latestFirst(Person::id, personUsed));
        var priorities = new ArrayList<>(journal.priorities());
        priorities.removeIf(priority -> isOver(priority, today));
        priorities.sort(Comparator.comparing((Priority priority) -> !priority.isActiveOn(today))
                .thenComparing(latestFirst(Priority::id, priorityUsed)));
        return new Known(people, priorities, List.copyOf(tags), List.copyOf(projects));
    }

    /// Each person as a correction that reads back as that person, the most recently used first. Two of the same
    /// handle are told apart by their names.
    public List<Correction.ToPerson> asCorrections() {
        var handles = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var person : people) {
            var handle = Handles.folded(person.handle().text());
            if (!handles.add(handle)) {
                shared.add(handle);
            }
        }
        return people.stream()
                .map(person -> shared.contains(Handles.folded(person.handle().text()))
                        ? new Correction.ToPerson(person, person.name())
                        : new Correction.ToPerson(person))
                .toList();
    }

    private static boolean isOver(Priority priority, LocalDate today) {
        var until = priority.until();
        return until != null && until.plusDays(DAYS_AFTER_THE_END).isBefore(today);
    }

    private static void addProject(SequencedSet<Prose> projects, Entry entry) {
        if (entry.project().hasWords()) {
            projects.add(entry.project());
        }
    }

    private static <T> Comparator<T> latestFirst(Function<T, Id<T>> id, Map<Id<T>, LocalDate> used) {
        return Comparator.comparing((T thing) -> used.getOrDefault(id.apply(thing), LocalDate.MIN))
                .reversed();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
