package app.treefall.narrative.table;

import app.treefall.domain.Contribution;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Snapshot;
import java.util.stream.Stream;

/// What an entry refers to, by the names people know it by. What the journal does not have is left out.
record Names(Snapshot journal) {

    String person(Id<Person> id) {
        var person = journal.find(id);
        return person == null ? "" : person.name().text();
    }

    String priority(Id<Priority> id) {
        var priority = journal.find(id);
        return priority == null ? "" : priority.name().text();
    }

    String credit(Contribution.Credit credit) {
        var name = person(credit.person());
        return name.isEmpty() || credit.part().isBlank()
                ? name
                : name + " (" + credit.part().text() + ")";
    }

    String evidence(Evidence evidence) {
        var what = switch (evidence) {
            case Evidence.Link(var _, var address) -> address.text();
            case Evidence.CopiedFile(var _, var name, var _, var _) -> name.text();
            case Evidence.SourcedNumber(var _, var source) -> source.text();
            case Evidence.Witness(var _, var id) -> {
                var name = person(id);
                yield name.isEmpty() ? "" : name + " can confirm it";
            }
        };
        return String.join(
                ": ",
                Stream.of(evidence.label().text(), what)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
