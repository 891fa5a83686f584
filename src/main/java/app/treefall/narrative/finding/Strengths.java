package app.treefall.narrative.finding;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The strength of entries, each worked out once for a revision: reading an entry as the coach does costs a hundred
/// times what a filter may.
///
/// Who listens and what they want counts too, so a change of a person or a priority begins it anew. For one thread.
public final class Strengths {

    private record Known(long revision, int score) {}

    private final Map<Id<Entry>, Known> known = new HashMap<>();
    private Snapshot journal = Snapshot.EMPTY;
    private Audience audience = Audience.NOBODY;
    private List<? extends Kept> surroundings = List.of();

    /// Looks at this journal from now on.
    void turnTo(Snapshot next) {
        if (next == journal) {
            return;
        }
        journal = next;
        audience = Audience.of(next);
        var around = new ArrayList<Kept>(next.people());
        around.addAll(next.priorities());
        if (!around.equals(surroundings)) {
            surroundings = around;
            known.clear();
        }
    }

    /// 0 to 100.
    int of(Entry entry) {
        long revision = journal.revisionOf(entry.id());
        var before = known.get(entry.id());
        if (before != null && before.revision == revision) {
            return before.score;
        }
        int score = Coach.read(entry, audience).strength().score();
        known.put(entry.id(), new Known(revision, score));
        return score;
    }

    int known() {
        return known.size();
    }
}
