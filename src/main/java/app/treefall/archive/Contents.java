package app.treefall.archive;

import app.treefall.codec.Codec;
import app.treefall.domain.FileHash;
import app.treefall.domain.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All an archive holds but the bytes of the copied files.
///
/// @param things  each type in the order of first saving
/// @param trashed what lies in the trash, in the same order
public record Contents(List<Kept> things, List<Kept> trashed, List<FileHash> files) {

    public Contents {
        things = List.copyOf(things);
        trashed = List.copyOf(trashed);
        files = List.copyOf(files);
    }

    /// Whether both say the same, whatever the order of the types.
    public boolean isSameAs(Contents other) {
        return lines(things).equals(lines(other.things))
                && lines(trashed).equals(lines(other.trashed))
                && Set.copyOf(files).equals(Set.copyOf(other.files));
    }

    private static Map<Class<?>, List<String>> lines(List<Kept> things) {
        var lines = new HashMap<Class<?>, List<String>>();
        for (var thing : things) {
            lines.computeIfAbsent(thing.getClass(), _ -> new ArrayList<>()).add(Codec.toText(thing));
        }
        return lines;
    }

    @Override
    public String toString() {
        return "Contents[" + things.size() + ", " + trashed.size() + ", " + files.size() + "]";
    }
}
