package app.treefall.capture;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;

/// What a person does to a chip.
public sealed interface Correction {

    /// The chip goes, and its words with it.
    record Removed() implements Correction {}

    /// The chip goes, its words stay: a backslash keeps them as text.
    record AsText() implements Correction {}

    /// Other words in its place, as typed.
    record Retyped(String words) implements Correction {}

    /// What can also be written into a line that did not name it.
    sealed interface Written extends Correction {}

    record ToTag(Prose tag) implements Written {}

    /// @param spelling how the person is written behind the `@`: the handle, where nobody else has the same
    record ToPerson(Person person, Prose spelling) implements Written {
        public ToPerson(Person person) {
            this(person, person.handle().hasWords() ? person.handle() : person.name());
        }
    }

    record ToPriority(Priority priority) implements Written {}

    record ToDay(DaySpan days) implements Written {}

    record ToKind(Kind.Name kind) implements Written {}

    record ToConfidentiality(Confidentiality confidentiality) implements Written {}
}
