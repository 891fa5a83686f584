package app.treefall.store;

import app.treefall.domain.Draft;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal inside one transaction. Not to be kept after it.
public final class Tx {

    Tx() { }

    /// Null when it is unknown or in the trash.
    public <T extends Kept> @Nullable Saved<T> find(Class<T> type, Id<T> id) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> Saved<T> put(T thing) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> Put<T> putOver(T thing, long readRevision) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> void trash(Class<T> type, Id<T> id) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> void restore(Class<T> type, Id<T> id) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> void purge(Class<T> type, Id<T> id) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public List<Trashed<?>> trashed() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends Kept> List<Version<T>> versions(Class<T> type, Id<T> id) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public @Nullable Step lastUndoable() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public @Nullable Step lastRedoable() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public Undo undo(Step step) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public void keepDraft(Draft draft) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public void discardDraft(String place) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public List<Draft> drafts() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public List<Hit> search(String query, int limit) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public FileHash attach(byte[] bytes) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public byte @Nullable [] attachment(FileHash hash) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public byte[] contentDigest() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public Counts counts() throws JournalException {
        throw new UnsupportedOperationException();
    }
}
