package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import app.treefall.store.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// See how an entry once was, and bring a version of it back.
public final class ReadHistory {

    /// An entry as it was saved once.
    ///
    /// @param at when it was saved like this
    public record Past(Entry entry, long revision, Instant at) {}

    public sealed interface Result {

        /// What stood there before is in the history now, too.
        record BroughtBack(Saved<Entry> saved) implements Result {}

        /// It stands like this already. Nothing was written.
        record AlreadySo() implements Result {}

        /// The entry or that version of it is there no more. Nothing was written.
        record Gone() implements Result {}
    }

    private final Journal journal;

    public ReadHistory(Journal journal) {
        this.journal = journal;
    }

    /// Newest first; the first is how it stands now. Also of an entry in the trash; empty for one nobody knows.
    public List<Past> of(Id<Entry> entry) throws JournalException {
        return journal.read(tx -> tx.versions(Entry.class, entry)).stream()
                .map(version -> new Past(version.value(), version.revision(), version.at()))
                .toList();
    }

    /// One step, which can be taken back. A draft of the entry stays as it is.
    public Result bringBack(Id<Entry> entry, long revision) throws JournalException {
        var past = journal.read(tx -> tx.versions(Entry.class, entry));
        return journal.write(
                Deed.of(
                        Deed.Verb.EDITED,
                        past.isEmpty() ? Prose.NONE : past.getFirst().value().headline()),
                tx -> bringBack(tx, entry, revision));
    }

    private static Result bringBack(Tx tx, Id<Entry> entry, long revision) throws JournalException {
        var now = tx.find(Entry.class, entry);
        var wanted = version(tx.versions(Entry.class, entry), revision);
        if (now == null || wanted == null) {
            return new Result.Gone();
        }
        if (now.value().equals(wanted.value())) {
            return new Result.AlreadySo();
        }
        return new Result.BroughtBack(tx.put(wanted.value()));
    }

    private static @Nullable Version<Entry> version(List<Version<Entry>> versions, long revision) {
        for (var version : versions) {
            if (version.revision() == revision) {
                return version;
            }
        }
        return null;
    }
}
