package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.Waiting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What waits as rows: each import with what came of it, the last first; those of which nothing waits at the end.
///
/// @param counts how many of each kind wait, of all imports
record InboxRows(List<InboxRow> rows, int waiting, Map<Kind.Name, Integer> counts) {

    static final InboxRows NONE = new InboxRows(List.of(), 0, Map.of());

    InboxRows {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /// Whether these are the very same. To compare what fifty thousand suggestions say would cost a frame.
    boolean isSameAs(InboxRows other) {
        if (rows.size() != other.rows.size() || waiting != other.waiting || !counts.equals(other.counts)) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!isSame(rows.get(i), other.rows.get(i))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(InboxRow one, InboxRow other) {
        return switch (one) {
            case InboxRow.OfImport heading -> heading.equals(other);
            case InboxRow.Line(var here) ->
                other instanceof InboxRow.Line(var there)
                        && here.suggestion() == there.suggestion()
                        && here.likeEntry() == there.likeEntry()
                        && here.likeSuggestion() == there.likeSuggestion();
        };
    }

    /// @param kind only this one; null for all
    static InboxRows of(Snapshot journal, List<Waiting> waiting, Kind.@Nullable Name kind) {
        var counts = new EnumMap<Kind.Name, Integer>(Kind.Name.class);
        var byBatch = new HashMap<Id<Batch>, List<Waiting>>();
        for (var each : waiting) {
            var name = each.suggestion().entry().kindName();
            counts.merge(name, 1, Integer::sum);
            if (kind == null || kind == name) {
                byBatch.computeIfAbsent(each.suggestion().batch(), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        var oneOnOnes = new HashMap<Id<Batch>, Integer>();
        journal.oneOnOnesWaiting().forEach(each -> oneOnOnes.merge(each.batch(), 1, Integer::sum));
        var rows = new ArrayList<InboxRow>();
        var done = new ArrayList<InboxRow>();
        for (var batch : journal.batches().reversed()) {
            var lines = byBatch.getOrDefault(batch.id(), List.of());
            int ofIt = lines.size() + oneOnOnes.getOrDefault(batch.id(), 0);
            var heading = new InboxRow.OfImport(batch, ofIt);
            (ofIt == 0 ? done : rows).add(heading);
            lines.forEach(line -> rows.add(new InboxRow.Line(line)));
        }
        if (kind == null) {
            rows.addAll(done);
        }
        return new InboxRows(rows, waiting.size(), counts);
    }
}
