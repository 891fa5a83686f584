package app.treefall.usecase;

import app.treefall.capture.NearDuplicates;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// See what waits in the inbox, each beside what it seems to repeat, and those that tell the same one after the other.
/// Writes nothing.
public final class ReadInbox {

    /// In the order they came, but what repeats another stands right behind it.
    public List<Waiting> run(Snapshot journal) {
        var inbox = journal.inbox();
        if (inbox.isEmpty()) {
            return List.of();
        }
        var entries = new NearDuplicates(journal.entries());
        var among = new NearDuplicates(inbox.stream().map(Suggestion::entry).toList());
        var byEntry = new HashMap<Id<Entry>, Suggestion>();
        var firsts = new HashMap<Id<Suggestion>, Suggestion>();
        var groups = new LinkedHashMap<Id<Suggestion>, List<Waiting>>();
        for (var suggestion : inbox) {
            var entry = suggestion.entry();
            var like = among.like(entry);
            var earlier = like == null ? null : byEntry.get(like.id());
            var first = earlier == null ? suggestion : firsts.getOrDefault(earlier.id(), earlier);
            byEntry.put(entry.id(), suggestion);
            firsts.put(suggestion.id(), first);
            groups.computeIfAbsent(first.id(), _ -> new ArrayList<>())
                    .add(new Waiting(suggestion, entries.like(entry), earlier == null ? null : first));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
