package app.treefall.usecase;

import app.treefall.capture.DuplicateHint;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// See what waits in the inbox, each beside what it seems to repeat. Writes nothing.
public final class ReadInbox {

    public List<Waiting> run(Snapshot journal) {
        var inbox = journal.inbox();
        var entries = DuplicateHint.over(journal.entries());
        var byEntry = new HashMap<Id<Entry>, Suggestion>();
        inbox.forEach(suggestion -> byEntry.put(suggestion.entry().id(), suggestion));
        var among = DuplicateHint.over(inbox.stream()
                .map(Suggestion::entry)
                .sorted(Comparator.comparing(Entry::days))
                .toList());
        var seen = new HashSet<Id<Entry>>();
        var waiting = new ArrayList<Waiting>();
        for (var suggestion : inbox) {
            var entry = suggestion.entry();
            waiting.add(new Waiting(
                    suggestion, entries.like(entry.headline(), entry.days()), earlier(among, entry, seen, byEntry)));
            seen.add(entry.id());
        }
        return List.copyOf(waiting);
    }

    private static @Nullable Suggestion earlier(
            DuplicateHint among, Entry entry, Set<Id<Entry>> seen, Map<Id<Entry>, Suggestion> byEntry) {
        var like = among.likeOther(entry);
        return like != null && seen.contains(like.id()) ? byEntry.get(like.id()) : null;
    }
}
