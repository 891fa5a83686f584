package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The journal inside one transaction. Not to be kept after it.
///
/// After one of its methods has thrown, the transaction comes to nothing, whatever is done about the exception.
public final class Tx {

    /// What may go wrong below, before it is called a trouble.
    private interface Asking<T extends @Nullable Object> {
        T ask() throws SQLException, CodecException;
    }

    private final Changes changes;
    private final Rows rows;
    private final Steps steps;
    private final Trash trash;
    private final Drafts drafts;
    private final Attachments attachments;
    private final Sql sql;
    private final Snapshots snapshots;
    private final Praise praise;
    private final boolean writable;
    private @Nullable JournalException trouble;

    private Tx(Sql sql, Snapshots snapshots, Praise praise, long now, boolean writable) {
        this.sql = sql;
        this.snapshots = snapshots;
        this.praise = praise;
        this.writable = writable;
        changes = new Changes(sql, now);
        rows = new Rows(sql, changes);
        steps = new Steps(sql, changes, rows);
        trash = new Trash(sql, changes, rows);
        drafts = new Drafts(sql, changes);
        attachments = new Attachments(sql, changes);
    }

    static Tx forReading(Sql sql, Snapshots snapshots, Praise praise) {
        return new Tx(sql, snapshots, praise, 0, false);
    }

    static Tx forWriting(Sql sql, Snapshots snapshots, Praise praise, long now) {
        return new Tx(sql, snapshots, praise, now, true);
    }

    /// The whole journal as this transaction found it. To be asked before anything is written in it.
    public Snapshot snapshot() throws JournalException {
        if (changes.hasWritten()) {
            throw new IllegalStateException("a snapshot is of what stands in the file");
        }
        return asked(() -> snapshots.refreshed(sql));
    }

    /// Null when it is unknown or in the trash.
    public <T extends Kept> @Nullable Saved<T> find(Class<T> type, Id<T> id) throws JournalException {
        var kept = KeptType.of(type);
        return this.<@Nullable Saved<T>>asked(() -> {
            var row = rows.find(kept, id.toString());
            return row == null || row.isTrashed() ? null : row.as(kept);
        });
    }

    /// Saves it over whatever stands there; what stood there stays in its history. Saving what is there already
    /// changes nothing.
    public <T extends Kept> Saved<T> put(T thing) throws JournalException {
        return changed(() -> put(KeptType.of(thing), thing));
    }

    /// Saves it only over the revision that was read; 0 for what must not be there yet.
    public <T extends Kept> Put<T> putOver(T thing, long readRevision) throws JournalException {
        var type = KeptType.of(thing);
        return changed(() -> {
            var row = rows.find(type, thing.id().toString());
            boolean fresh = row == null ? readRevision == 0 : !row.isTrashed() && row.revision() == readRevision;
            if (fresh) {
                return new Put.Kept<>(put(type, thing));
            }
            return new Put.Stale<>(row == null ? null : row.as(type));
        });
    }

    /// Into the trash, from where it can be restored. Does nothing when it is not there.
    public <T extends Kept> void trash(Class<T> type, Id<T> id) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            trash.trash(KeptType.of(type), id.toString());
            return null;
        });
    }

    /// As if it had never been put; undo brings it back. Does nothing when it is not there.
    public <T extends Kept> void takeOut(Class<T> type, Id<T> id) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            var kept = KeptType.of(type);
            if (rows.find(kept, id.toString()) != null) {
                rows.set(kept, id.toString(), null);
            }
            return null;
        });
    }

    /// Out of the trash, as it was. Does nothing when it is not there.
    public <T extends Kept> void restore(Class<T> type, Id<T> id) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            trash.restore(KeptType.of(type), id.toString());
            return null;
        });
    }

    /// Out of the file for good, with its versions, drafts and search words. Cannot be undone, nor can the steps
    /// that touched it.
    public <T extends Kept> void purge(Class<T> type, Id<T> id) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            trash.purge(KeptType.of(type), id.toString());
            return null;
        });
    }

    /// Of all types, last trashed first.
    public List<Trashed<?>> trashed() throws JournalException {
        return asked(trash::all);
    }

    /// Newest first; the first is how it stands now.
    public <T extends Kept> List<Version<T>> versions(Class<T> type, Id<T> id) throws JournalException {
        return asked(() -> new Versions(sql).of(KeptType.of(type), id.toString()));
    }

    /// The last deed that was not taken back; null when there is none.
    public @Nullable Step lastUndoable() throws JournalException {
        return this.<@Nullable Step>asked(steps::lastUndoable);
    }

    /// The undoing that comes next when one redoes, with the deed it took back; null when something else was done
    /// since.
    public @Nullable Step lastRedoable() throws JournalException {
        return this.<@Nullable Step>asked(steps::lastRedoable);
    }

    /// Takes a step back whole, or not at all. At most once in a transaction.
    public Undo undo(Step step) throws JournalException {
        return changed(() -> steps.undo(step));
    }

    /// Replaces the draft of the same place.
    public void keepDraft(Draft draft) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            drafts.keep(draft);
            return null;
        });
    }

    public void discardDraft(String place) throws JournalException {
        this.<@Nullable Void>changed(() -> {
            drafts.discard(place);
            return null;
        });
    }

    /// Last written first.
    public List<Draft> drafts() throws JournalException {
        return asked(drafts::all);
    }

    /// Entries with all the words, newest first. Any string may be asked for; the last word may be unfinished.
    public List<Hit> search(String query, int limit) throws JournalException {
        return asked(() -> search().run(query, limit));
    }

    /// The same, among some only.
    ///
    /// @param among by the order of first saving
    public List<Hit> search(String query, int limit, LongPredicate among) throws JournalException {
        return asked(() -> search().run(query, limit, among));
    }

    /// What this transaction wrote may come to nothing, so nobody else is to remember it.
    private Search search() {
        return new Search(sql, changes.hasWritten() ? new Praise() : praise);
    }

    /// Keeps a copy of a file. It stays as long as an entry names its hash.
    public FileHash attach(byte[] bytes) throws JournalException {
        return changed(() -> attachments.add(bytes));
    }

    /// Null when there is none.
    public byte @Nullable [] attachment(FileHash hash) throws JournalException {
        return this.<byte @Nullable []>asked(() -> attachments.find(hash));
    }

    /// The files that were copied in, by their hash; also those no entry names any more.
    public List<FileHash> attachments() throws JournalException {
        return asked(attachments::all);
    }

    /// Over all things, in the trash or not, and attachments: equal when two journals say the same.
    public byte[] contentDigest() throws JournalException {
        return asked(() -> new Contents(sql).digest());
    }

    public Counts counts() throws JournalException {
        return asked(() -> new Contents(sql).counts());
    }

    void finish(Deed deed) throws SQLException, JournalException {
        if (trouble != null) {
            throw trouble;
        }
        steps.finish(deed);
        rows.finish();
    }

    boolean hasWritten() {
        return changes.hasWritten();
    }

    private <T extends Kept> Saved<T> put(KeptType<T> type, T thing) throws SQLException {
        var id = thing.id().toString();
        var body = Codec.toText(thing);
        var row = rows.find(type, id);
        if (row != null && row.says(body, null)) {
            return new Saved<>(thing, row.revision(), row.sequence());
        }
        var gone = row == null ? rows.gone(id) : null;
        long revision = row != null ? row.revision() + 1 : gone != null ? gone.revision() + 1 : 1;
        rows.set(type, id, new Rows.State(revision, changes.number(), changes.now(), null, body));
        return new Saved<>(thing, revision, sequenceOf(type, id));
    }

    private long sequenceOf(KeptType<?> type, String id) throws SQLException {
        return sql.number("select sequence from " + type.name() + " where id = ?", id);
    }

    private <T extends @Nullable Object> T changed(Asking<T> asking) throws JournalException {
        if (!writable) {
            throw new IllegalStateException("a reading does not write");
        }
        return asked(asking);
    }

    private <T extends @Nullable Object> T asked(Asking<T> asking) throws JournalException {
        if (trouble != null) {
            throw trouble;
        }
        try {
            return asking.ask();
        } catch (SQLException e) {
            trouble = Troubles.from(e);
            throw trouble;
        } catch (CodecException e) {
            trouble = Troubles.damaged(e);
            throw trouble;
        }
    }
}
