package app.treefall.imports;

import app.treefall.domain.OneOnOne;
import java.util.List;
import java.util.Set;

/// One 1:1 that an importer found in a calendar, with all of its meetings from a year ago to a year ahead.
///
/// @param series    what it is known by in every calendar that holds it
/// @param name      of the other one; may be empty where there is an address
/// @param address   of the other one, in lower case; may be empty where there is a name
/// @param everyDays days from one to the next; 0 for a single one
/// @param cancelled the keys of those that do not take place
/// @param whole     whether all of its meetings are there, so that one that is not there does not take place
/// @param lines     it was made of, from 1
public record FoundOneOnOne(
        String series,
        String name,
        String address,
        String summary,
        int everyDays,
        List<OneOnOne.Time> times,
        Set<String> cancelled,
        boolean whole,
        List<Integer> lines,
        List<String> notUnderstood) {

    public FoundOneOnOne {
        times = List.copyOf(times);
        cancelled = Set.copyOf(cancelled);
        lines = List.copyOf(lines);
        notUnderstood = List.copyOf(notUnderstood);
    }

    public int line() {
        return lines.isEmpty() ? 0 : lines.getFirst();
    }

    @Override
    public String toString() {
        return "FoundOneOnOne[" + line() + "]";
    }
}
