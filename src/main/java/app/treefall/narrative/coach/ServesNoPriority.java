package app.treefall.narrative.coach;

import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Scope;
import java.util.List;

/// Work that nobody's priority is named for. Silent where no priority is known, and for setbacks and one's own affairs.
final class ServesNoPriority implements Rule {

    @Override
    public String id() {
        return "serves-nothing";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var entry = told.entry();
        boolean exempt = entry.isPrivate() || entry.scope() == Scope.SELF || entry.kind() instanceof Kind.Setback;
        var priorities = audience.prioritiesFor(entry);
        if (!entry.serves().isEmpty() || exempt || priorities.isEmpty()) {
            return List.of();
        }
        var owners = audience.listeners().stream()
                .filter(person ->
                        priorities.stream().anyMatch(priority -> person.id().equals(priority.person())))
                .map(person -> person.shortName() + "’s")
                .toList();
        var verb = entry.kind() instanceof Kind.Prevention ? "guard" : "serve";
        var question =
                "Does it " + verb + " one of " + (owners.isEmpty() ? "those you know" : Said.anyOf(owners)) + "?";
        return List.of(new Remark(
                id(),
                Place.of(Part.SERVES),
                Prose.of("It serves no priority yet. " + question),
                new Mend.ChoosePriority(Prose.of("Choose a priority")),
                8));
    }
}
