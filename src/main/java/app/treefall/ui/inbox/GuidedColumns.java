package app.treefall.ui.inbox;

import app.treefall.imports.Part;
import app.treefall.usecase.MapColumns;
import app.treefall.usecase.MapColumns.Looked;
import app.treefall.usecase.ReadFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the columns of the chosen tables are: what they look like, what they were the last time, and what the person
/// says, which counts most and is remembered once the table is brought in.
final class GuidedColumns {

    private final MapColumns mapping;
    private final Map<Path, Map<String, Part>> said = new HashMap<>();
    private final Map<Path, Boolean> open = new HashMap<>();

    GuidedColumns(MapColumns mapping) {
        this.mapping = mapping;
    }

    void forget() {
        said.clear();
        open.clear();
    }

    void forget(Path file) {
        said.remove(file);
        open.remove(file);
    }

    /// @param column from 0
    /// @return whether that is news
    boolean say(Path file, int column, Part part) {
        var columns = said.computeIfAbsent(file, _ -> new HashMap<>());
        if (part == Part.HEADLINE) {
            columns.values().removeIf(Part.HEADLINE::equals); // there is one, and it is this
        }
        open.put(file, true); // who says one goes on to the next
        return columns.put(MapColumns.column(column), part) != part;
    }

    /// Whether the columns are shown: where its owner wants them, and else where one of them was not understood.
    boolean isOpen(Path file, Looked looked) {
        return open.getOrDefault(file, asks(looked));
    }

    void open(Path file, Looked looked) {
        open.put(file, !isOpen(file, looked));
    }

    /// What is said so far, for a reading on another thread.
    Map<Path, Map<String, Part>> said() {
        var copy = new HashMap<Path, Map<String, Part>>();
        said.forEach((file, columns) -> copy.put(file, Map.copyOf(columns)));
        return copy;
    }

    /// @return null when the file is no table
    @Nullable
    Looked look(Path file, Map<String, Part> own, ReadFiles.Wishes wishes) {
        return mapping.look(file, own, wishes.format());
    }

    /// For the next tables with the same heads; of those of which something was said.
    void remember(List<Looked> tables) {
        tables.forEach(mapping::remember);
    }

    private static boolean asks(Looked looked) {
        var table = looked.table();
        boolean known = table.jira() || looked.remembered();
        return !known && table.columns().stream().anyMatch(column -> column.part() == null && column.holdsWords());
    }
}
