package app.treefall.usecase;

import app.treefall.domain.Handles;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who in the journal somebody in a calendar is: as an earlier yes says, else by the name.
final class KnownPeople {

    private final Snapshot journal;

    private KnownPeople(Snapshot journal) {
        this.journal = journal;
    }

    static KnownPeople in(Snapshot journal) {
        return new KnownPeople(journal);
    }

    /// Null where nobody is, or more than one may be.
    @Nullable
    Person find(String name, String address, String series) {
        for (var earlier : journal.oneOnOnes().reversed()) {
            boolean isSame = earlier.series().text().equals(series)
                    || (!address.isEmpty() && earlier.with().address().text().equals(address));
            if (isSame && earlier.state() instanceof OneOnOne.State.Accepted accepted) {
                var person = journal.find(accepted.with());
                if (person != null) {
                    return person;
                }
            }
        }
        return byName(name);
    }

    private @Nullable Person byName(String name) {
        var wanted = folded(name);
        if (wanted.isEmpty()) {
            return null;
        }
        var whole = only(people(person -> folded(person.name().text()).equals(wanted)));
        if (whole != null) {
            return whole;
        }
        int space = wanted.indexOf(' ');
        return space < 0
                ? only(people(person -> folded(person.shortName()).equals(wanted)
                        || folded(person.handle().text()).equals(wanted)))
                : only(people(person -> folded(person.name().text()).equals(wanted.substring(0, space))));
    }

    private List<Person> people(Predicate<Person> wanted) {
        return journal.people().stream().filter(wanted).toList();
    }

    private static @Nullable Person only(List<Person> people) {
        return people.size() == 1 ? people.getFirst() : null;
    }

    private static String folded(String text) {
        return Handles.folded(text).strip().replaceAll("\\s+", " ");
    }
}
