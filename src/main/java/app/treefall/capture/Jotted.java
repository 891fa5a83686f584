package app.treefall.capture;

import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A line as an entry, with the people and priorities it names for the first time. They are proposals: to be saved
/// with the entry, or to be declined.
///
/// A person named in a line is credited, with the part still to be said. Who could be several is left out until it is
/// decided.
///
/// @param entry its id is fresh: one line makes one entry, so make this once for each save
public record Jotted(Entry entry, List<Person> newPeople, List<Priority> newPriorities) {

    public Jotted {
        newPeople = List.copyOf(newPeople);
        newPriorities = List.copyOf(newPriorities);
    }

    /// The entry with what the line adds to it; all that it said before stays as it was.
    public Entry mergedInto(Entry existing) {
        return Merging.of(entry, existing);
    }

    static Jotted from(Reading reading, LocalDate today) {
        var tags = new LinkedHashSet<Prose>();
        var people = new LinkedHashMap<String, Person>();
        var newPeople = new ArrayList<Person>();
        var priorities = new LinkedHashMap<String, Priority>();
        var newPriorities = new ArrayList<Priority>();
        var claims = new ArrayList<ImpactClaim>();
        var draft = EntryDraft.blank(today);
        for (var mark : reading.marks()) {
            switch (mark) {
                case Mark.Tag(var _, var _, var tag) -> tags.add(tag);
                case Mark.ProjectNamed(var _, var _, var project) -> draft.project(project);
                case Mark.PersonNamed person -> addPerson(person, people, newPeople);
                case Mark.PriorityNamed priority -> addPriority(priority, today, priorities, newPriorities);
                case Mark.MetricChange change -> claims.add(change.toClaim());
                case Mark.Day _, Mark.KindNamed _, Mark.ConfidentialityNamed _ -> {}
            }
        }
        var credits = people.values().stream()
                .map(person -> new Contribution.Credit(person.id(), Prose.NONE))
                .toList();
        var serves = priorities.values().stream()
                .map(priority -> new Service(priority.id(), Prose.NONE))
                .toList();
        var entry = draft.headline(reading.headline())
                .days(reading.days(today))
                .kind(Kind.blank(reading.kind()))
                .confidentiality(reading.confidentiality())
                .tags(List.copyOf(tags))
                .contribution(new Contribution(null, null, credits))
                .serves(serves)
                .claims(claims)
                .finished();
        return new Jotted(entry, newPeople, newPriorities);
    }

    private static void addPerson(Mark.PersonNamed mark, Map<String, Person> people, List<Person> newPeople) {
        var known = mark.known();
        if (known != null) {
            people.putIfAbsent(known.id().toString(), known);
        } else if (mark.isNew()) {
            people.computeIfAbsent(Handles.folded(mark.handle().text()), _ -> {
                var proposed = Person.named(Names.proposed(mark.handle()), Person.Relation.PEER);
                newPeople.add(proposed);
                return proposed;
            });
        }
    }

    private static void addPriority(
            Mark.PriorityNamed mark, LocalDate today, Map<String, Priority> priorities, List<Priority> newPriorities) {
        var known = mark.known();
        if (known != null) {
            priorities.putIfAbsent(known.id().toString(), known);
        } else if (mark.isNew()) {
            priorities.computeIfAbsent(Handles.folded(mark.handle().text()), handle -> {
                var proposed = new Priority(
                        Id.fresh(),
                        null,
                        Prose.of(handle),
                        Names.proposed(mark.handle()),
                        Prose.NONE,
                        Prose.NONE,
                        null,
                        today,
                        null);
                newPriorities.add(proposed);
                return proposed;
            });
        }
    }
}
