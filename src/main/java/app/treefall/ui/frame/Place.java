package app.treefall.ui.frame;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;

/// Somewhere in the window that one can go to.
public sealed interface Place {

    record Week() implements Place {}

    /// The guided five minutes at the end of a week.
    record Harvest() implements Place {}

    record Journal() implements Place {}

    /// The journal with this entry open in the editor.
    record OpenEntry(Id<Entry> entry) implements Place {}

    /// The journal with what is typed here searched for.
    record SearchFor(String words) implements Place {}

    record OneOnOnes() implements Place {}

    /// The 1:1s with this person, the next one prepared.
    record Prepare(Id<Person> person) implements Place {}

    record PromotionCase() implements Place {}

    record Settings() implements Place {}
}
