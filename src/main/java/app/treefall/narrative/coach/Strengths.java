package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The strength of an entry as its owner sees it, wherever it is said: read in their own journal, before anything was
/// left out for somebody who reads. Each entry is read once.
public final class Strengths {

    private final Snapshot journal;
    private final Map<Id<Entry>, Integer> read = new HashMap<>();
    private @Nullable Audience audience;

    public Strengths(Snapshot journal) {
        this.journal = journal;
    }

    /// 0 to 100; 0 for an entry that is not in the journal.
    public synchronized int of(Id<Entry> id) {
        var known = read.get(id);
        if (known != null) {
            return known;
        }
        var entry = journal.find(id);
        int strength =
                entry == null ? 0 : Coach.read(entry, audience()).strength().score();
        read.put(id, strength);
        return strength;
    }

    private Audience audience() {
        var listening = audience;
        if (listening == null) {
            listening = Audience.of(journal);
            audience = listening;
        }
        return listening;
    }
}
