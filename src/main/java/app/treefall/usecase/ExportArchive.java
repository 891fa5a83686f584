package app.treefall.usecase;

import app.treefall.archive.Archive;
import app.treefall.archive.ArchiveRefused;
import app.treefall.archive.ArchiveWriting;
import app.treefall.archive.Contents;
import app.treefall.domain.FileHash;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import app.treefall.domain.Trouble;
import app.treefall.files.SafeWriting;
import app.treefall.store.Journal;
import app.treefall.store.Trashed;
import app.treefall.store.Tx;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Write the whole journal into one file that any program can read: everything, private or not, with the trash and the
/// copied files. Whole or not at all, readable by its owner only, and read back before it counts as written.
public final class ExportArchive {

    public sealed interface Result {

        /// @param beingWritten how many drafts are not in it, because nobody saved them yet
        record Exported(Path file, int things, int inTrash, int files, int beingWritten) implements Result {}

        record AlreadyThere(Path file) implements Result {}

        /// Nothing was written, or the old file still stands.
        record CouldNot(Trouble trouble) implements Result {}

        /// A link, a folder, or the journal itself.
        record NoPlainFile(Path path) implements Result {}

        /// It was told to stop before it was whole. Nothing was written, or the old file still stands.
        record Stopped() implements Result {}

        /// It was written and does not say what the journal says. It stands there; do not rely on it.
        record NotWhole(Path file) implements Result {}
    }

    /// Who watches it being written.
    public interface Watcher {

        /// Nobody.
        Watcher NONE = new Watcher() {
            @Override
            public void wrote(long bytes) {}

            @Override
            public boolean isStopped() {
                return false;
            }
        };

        /// @param bytes so far
        void wrote(long bytes);

        /// Whether it shall not become a file after all.
        boolean isStopped();
    }

    private final Journal journal;
    private final SafeWriting writing;

    public ExportArchive(Journal journal, SafeWriting writing) {
        this.journal = journal;
        this.writing = writing;
    }

    /// What such a file is called when nobody names it: nobody shall send it by mistake.
    public static String fileName() {
        return "treefall-everything-including-private.zip";
    }

    /// The same under a passphrase: a zip file in the age format.
    public static String sealedFileName() {
        return fileName() + ".age";
    }

    /// @param program the version of Treefall that writes it
    public Result run(Path file, ExportDocument.IfThere ifThere, String program) throws JournalException {
        return run(file, ifThere, program, null);
    }

    /// @param passphrase to seal it with; null to leave it open
    public Result run(Path file, ExportDocument.IfThere ifThere, String program, @Nullable String passphrase)
            throws JournalException {
        return run(file, ifThere, program, passphrase, Watcher.NONE);
    }

    /// @param watcher is told on the thread that calls
    public Result run(
            Path file, ExportDocument.IfThere ifThere, String program, @Nullable String passphrase, Watcher watcher)
            throws JournalException {
        if (isTheJournal(file, journal)) {
            return new Result.NoPlainFile(file);
        }
        return journal.read(tx -> write(tx, file, ifThere, program, passphrase, watcher));
    }

    static boolean isTheJournal(Path file, Journal journal) {
        try {
            return Files.exists(file) && Files.isSameFile(file, journal.file());
        } catch (IOException e) {
            return true; // then it is better not touched
        }
    }

    private Result write(
            Tx tx,
            Path file,
            ExportDocument.IfThere ifThere,
            String program,
            @Nullable String passphrase,
            Watcher watcher)
            throws JournalException {
        var contents = contents(tx);
        var digest = HexFormat.of().formatHex(tx.contentDigest());
        var existing = switch (ifThere) {
            case REFUSE -> SafeWriting.Existing.REFUSE;
            case REPLACE -> SafeWriting.Existing.REPLACE;
        };
        var copied = new CopiedFiles(tx);
        var result = writing.write(file, existing, whole -> {
            var out = new Watched(whole, watcher);
            if (passphrase == null) {
                ArchiveWriting.write(contents, copied, program, digest, out);
            } else {
                ArchiveWriting.writeSealed(contents, copied, program, digest, passphrase, out);
            }
        });
        copied.assertRead();
        return switch (result) {
            case SafeWriting.Result.Written(var path) ->
                saysTheSame(path, contents, passphrase)
                        ? new Result.Exported(
                                path,
                                contents.things().size(),
                                contents.trashed().size(),
                                contents.files().size(),
                                KeepDraft.waiting(tx).size())
                        : new Result.NotWhole(path);
            case SafeWriting.Result.AlreadyThere(var path) -> new Result.AlreadyThere(path);
            case SafeWriting.Result.IsALink(var link, var _) -> new Result.NoPlainFile(link);
            case SafeWriting.Result.IsAFolder(var folder) -> new Result.NoPlainFile(folder);
            case SafeWriting.Result.Failed(var _, var _) when watcher.isStopped() -> new Result.Stopped();
            case SafeWriting.Result.Failed(var _, var trouble) -> new Result.CouldNot(trouble);
        };
    }

    private static boolean saysTheSame(Path file, Contents contents, @Nullable String passphrase) {
        try (var archive = Archive.open(file, passphrase)) {
            return archive.contents().isSameAs(contents);
        } catch (IOException | ArchiveRefused e) {
            return false;
        }
    }

    private static Contents contents(Tx tx) throws JournalException {
        return new Contents(
                inOrder(tx.snapshot().everything()),
                inOrder(tx.trashed().stream().map(Trashed::saved).toList()),
                tx.attachments());
    }

    /// Of first saving, which decides what stands first where two things are of one day.
    private static List<Kept> inOrder(Collection<? extends Saved<?>> saved) {
        return saved.stream()
                .sorted(Comparator.comparingLong(Saved::sequence))
                .<Kept>map(Saved::value)
                .toList();
    }

    /// Counts what goes by, and lets nothing more through once it is stopped.
    private static final class Watched extends FilterOutputStream {

        private final Watcher watcher;
        private long bytes;

        Watched(OutputStream out, Watcher watcher) {
            super(out);
            this.watcher = watcher;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            if (watcher.isStopped()) {
                throw new IOException("stopped");
            }
            out.write(some, from, length);
            bytes += length;
            watcher.wrote(bytes);
        }
    }

    /// A journal that cannot be read is told as what it is, not as a file that cannot be written.
    private static final class CopiedFiles implements ArchiveWriting.FileBytes {

        private final Tx tx;
        private @Nullable JournalException failure;

        CopiedFiles(Tx tx) {
            this.tx = tx;
        }

        @Override
        public byte[] of(FileHash hash) throws IOException {
            try {
                byte[] bytes = tx.attachment(hash);
                if (bytes == null) {
                    throw new IllegalStateException("it was listed in this transaction");
                }
                return bytes;
            } catch (JournalException e) {
                failure = e;
                throw new IOException("the journal could not be read", e);
            }
        }

        void assertRead() throws JournalException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
