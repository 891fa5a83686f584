package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Evidence;
import app.treefall.domain.FileHash;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.Journal;
import org.jspecify.annotations.Nullable;

/// Copy a file into the journal as evidence, by the hash of its bytes, and read it again.
public final class AttachFile {

    /// What one file may weigh. A journal is backed up whole each day; a film does not belong in it.
    public static final long MOST_BYTES = 25_000_000;

    public sealed interface Result {
        record Attached(Evidence.CopiedFile evidence) implements Result {}

        record TooLarge(long bytes, long most) implements Result {}
    }

    private final Journal journal;

    public AttachFile(Journal journal) {
        this.journal = journal;
    }

    public Result run(String fileName, byte[] bytes) throws JournalException {
        if (bytes.length > MOST_BYTES) {
            return new Result.TooLarge(bytes.length, MOST_BYTES);
        }
        FileHash hash = journal.write(Deed.of(Deed.Verb.EDITED, Prose.NONE), tx -> tx.attach(bytes));
        return new Result.Attached(new Evidence.CopiedFile(Prose.NONE, Prose.of(fileName), hash, bytes.length));
    }

    public byte @Nullable [] read(FileHash hash) throws JournalException {
        return journal.read(tx -> tx.attachment(hash));
    }
}
