package app.treefall.narrative.coach;

import app.treefall.domain.Kind;
import app.treefall.domain.Prose;

/// What one click does about a remark.
public sealed interface Mend {

    /// What stands on the button.
    Prose label();

    /// Puts `words` where `place` is.
    record Replace(Place place, Prose words, Prose label) implements Mend {}

    /// Opens the list of priorities.
    record ChoosePriority(Prose label) implements Mend {}

    /// Opens the choice of a file, a link, a number or a person.
    record AttachEvidence(Prose label) implements Mend {}

    /// Sets the cursor into a part that waits for words.
    record AskFor(Part part, Prose label) implements Mend {}

    /// Turns the entry into another kind; its story stays.
    record TellAs(Kind.Name kind, Prose label) implements Mend {}
}
