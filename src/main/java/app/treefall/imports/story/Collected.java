package app.treefall.imports.story;

import app.treefall.domain.Entry;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The finished stories of a source. The same story told twice is one entry; what only has its key in common with
/// another is two.
public final class Collected {

    /// What one file may give (RELIABILITY.md E).
    public static final int MOST_ENTRIES = 100_000;

    /// What one story says, to see whether another says the same.
    private record Said(Entry entry, List<String> notUnderstood) {}

    private record Told(Found found, TreeSet<Integer> lines) {}

    private final ImportOptions options;
    private final Map<Said, Told> bySaid = new LinkedHashMap<>();
    private final Map<String, Integer> again = new HashMap<>();

    public Collected(ImportOptions options) {
        this.options = options;
    }

    /// False when it has no headline, and then it is left to whoever found it.
    public boolean add(StoryBuilder story) {
        var first = story.finished(options, 0);
        if (first.entry().headline().isBlank()) {
            return false;
        }
        var said = new Said(first.entry(), first.notUnderstood());
        var there = bySaid.get(said);
        if (there == null) {
            int before = again.merge(first.key(), 1, Integer::sum) - 1;
            var found = before == 0 ? first : story.finished(options, before);
            there = new Told(found, new TreeSet<>());
            bySaid.put(said, there);
        }
        there.lines.addAll(first.lines());
        return true;
    }

    /// Why reading has to end here; null while it may go on.
    public @Nullable Refusal refusal() {
        if (options.progress().isCancelled()) {
            return Refusal.CANCELLED;
        }
        return bySaid.size() > MOST_ENTRIES ? Refusal.TOO_MANY_ENTRIES : null;
    }

    public List<Found> found() {
        var all = new ArrayList<Found>();
        for (var told : bySaid.values()) {
            var found = told.found;
            all.add(new Found(
                    found.entry(), found.key(), List.copyOf(told.lines), found.undated(), found.notUnderstood()));
        }
        return all;
    }
}
