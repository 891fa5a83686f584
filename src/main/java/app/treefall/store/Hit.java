package app.treefall.store;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.List;

/// An entry that was searched for.
///
/// @param snippet a piece of its text, on one line
/// @param ranges  where in the snippet the words stand, in order
public record Hit(Id<Entry> entry, Prose snippet, List<Range> ranges) {

    /// From `start` up to but not including `end`, in chars.
    public record Range(int start, int end) {}

    public Hit {
        ranges = List.copyOf(ranges);
    }
}
