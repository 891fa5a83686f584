package app.treefall.store;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.List;

/// An entry that was searched for.
///
/// @param inHeadline where in the headline words stand, in order
/// @param snippet    a piece of its text, on one line: of the headline where that says it all
/// @param ranges     where in the snippet the words stand, in order
/// @param where      what the snippet is a piece of
public record Hit(Id<Entry> entry, List<Range> inHeadline, Prose snippet, List<Range> ranges, Where where) {

    /// The parts of an entry that are searched; what somebody said about it stands beside it.
    public enum Where {
        HEADLINE,
        STORY,
        PEOPLE,
        TAGS,
        TESTIMONIAL
    }

    /// From `start` up to but not including `end`, in chars.
    public record Range(int start, int end) {}

    public Hit {
        inHeadline = List.copyOf(inHeadline);
        ranges = List.copyOf(ranges);
    }
}
