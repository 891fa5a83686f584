package app.treefall.imports;

import app.treefall.domain.Entry;
import java.util.Collection;
import java.util.List;

/// One entry that an importer found.
///
/// @param key           the same whenever the same thing is found, in whichever file and under whichever name
/// @param lines         the lines it was made of, from 1, in their order; empty where there are no lines
/// @param undated       nothing said when it was
/// @param notUnderstood words that belong to it and found no place in it
public record Found(Entry entry, String key, List<Integer> lines, boolean undated, List<String> notUnderstood) {

    public Found {
        lines = List.copyOf(lines);
        notUnderstood = List.copyOf(notUnderstood);
    }

    public int line() {
        return lines.isEmpty() ? 0 : lines.getFirst();
    }

    /// The same, made of these lines.
    public Found on(Collection<Integer> newLines) {
        return new Found(entry, key, List.copyOf(newLines), undated, notUnderstood);
    }

    @Override
    public String toString() {
        return "Found[" + line() + "]";
    }
}
