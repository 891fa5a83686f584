package app.treefall.ui.frame;

import app.treefall.domain.Entry;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.Named;
import app.treefall.domain.Person;
import org.jspecify.annotations.Nullable;

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

    /// The journal with only these entries in its list.
    record ShowOnly(Filter filter) implements Place {}

    record OneOnOnes() implements Place {}

    /// The 1:1s with this person, the next one prepared.
    record Prepare(Id<Person> person) implements Place {}

    record PromotionCase() implements Place {}

    record Settings() implements Place {}

    /// The settings, where tags, projects and people are renamed and merged.
    ///
    /// @param what the one to begin with; null for none
    record Names(@Nullable Named what) implements Place {}
}
