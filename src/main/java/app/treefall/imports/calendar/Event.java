package app.treefall.imports.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event as it stands in a calendar: a meeting, all of a series, or one of a series that is not as the others.
///
/// @param uid        may be empty
/// @param recurrence which one of its series it is; null for the series itself
/// @param added      beside what the rules say
/// @param skipped    of what the rules say
/// @param group      whether a whole group is asked to it
/// @param troubles   what of it cannot be followed, in words for its owner
record Event(
        Component component,
        String uid,
        int sequence,
        String stamp,
        @Nullable When recurrence,
        When start,
        int minutes,
        List<Rule> rules,
        List<When> added,
        List<When> skipped,
        boolean isCancelled,
        String summary,
        List<Guest> guests,
        boolean group,
        List<String> troubles) {

    Event {
        rules = List.copyOf(rules);
        added = List.copyOf(added);
        skipped = List.copyOf(skipped);
        guests = List.copyOf(guests);
        troubles = List.copyOf(troubles);
    }

    boolean isSeries() {
        return !rules.isEmpty() || !added.isEmpty();
    }

    /// Whether it was written after the other one.
    boolean isNewerThan(Event other) {
        return sequence != other.sequence ? sequence > other.sequence : stamp.compareTo(other.stamp) >= 0;
    }

    @Override
    public String toString() {
        return "Event[" + component.firstLine() + "]";
    }
}
