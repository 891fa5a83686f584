package app.treefall.usecase;

import app.treefall.archive.Archive;
import app.treefall.archive.ArchiveRefused;
import app.treefall.archive.Flaw;
import app.treefall.archive.Merging;
import app.treefall.domain.Deed;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.files.FileTroubles;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Take an archive into the journal, whole or not at all and as one step: what is new is added, what is the same is
/// passed over, and what is otherwise here waits until its owner said whose words stay.
public final class ImportArchive {

    /// Whose words stay where both have a thing and not the same.
    public enum Take {
        ASK,
        THEIRS,
        MINE
    }

    /// Why an archive is not taken, as far as it decides what a person does next.
    public enum Why {
        NO_ARCHIVE,
        SEALED,
        OTHER_PASSPHRASE,
        NEWER,
        TOO_MUCH,
        OTHER_JOURNAL,
        DAMAGED;

        static Why of(Flaw flaw) {
            return switch (flaw) {
                case Flaw.NotAnArchive _ -> NO_ARCHIVE;
                case Flaw.Sealed _ -> SEALED;
                case Flaw.OtherPassphrase _ -> OTHER_PASSPHRASE;
                case Flaw.WrittenByNewerVersion _ -> NEWER;
                case Flaw.TooMuch _ -> TOO_MUCH;
                case Flaw.IdTwice twice when twice.line() == 0 -> OTHER_JOURNAL;
                case Flaw.IdTwice _,
                        Flaw.StrangePart _,
                        Flaw.MissingPart _,
                        Flaw.ChangedPart _,
                        Flaw.NoThing _,
                        Flaw.OtherContents _ -> DAMAGED;
            };
        }
    }

    public sealed interface Result {

        /// @param added    things that were not here
        /// @param same     things that were here word for word
        /// @param replaced things that were here otherwise, now as in the archive
        /// @param left     things that were here otherwise, and stay so
        /// @param files    copied files that were not here
        record Imported(int added, int same, int replaced, int left, int files) implements Result {}

        /// Somebody has to say whose words stay. Nothing was changed.
        record Conflicts(List<ArchiveConflict> conflicts, int added) implements Result {
            public Conflicts {
                conflicts = List.copyOf(conflicts);
            }
        }

        /// Nothing was changed.
        record Refused(Flaw flaw) implements Result {

            /// What of it matters to somebody in front of a window.
            public Why why() {
                return Why.of(flaw);
            }
        }

        /// The file could not be read. Nothing was changed.
        record CouldNot(Trouble trouble) implements Result {}
    }

    private final Journal journal;

    public ImportArchive(Journal journal) {
        this.journal = journal;
    }

    /// Why it would be refused, before there is a journal to take it into; null when it is whole.
    ///
    /// @param passphrase of a sealed one; null where nobody said any
    public static @Nullable Result objectionTo(Path file, @Nullable String passphrase) {
        try (var _ = Archive.open(file, passphrase)) {
            return null;
        } catch (ArchiveRefused e) {
            return new Result.Refused(e.flaw());
        } catch (IOException e) {
            return new Result.CouldNot(FileTroubles.from(e, file));
        }
    }

    public Result run(Path file, Take take) throws JournalException {
        return run(file, take, null);
    }

    /// @param passphrase of a sealed one; null where nobody said any
    public Result run(Path file, Take take, @Nullable String passphrase) throws JournalException {
        if (ExportArchive.isTheJournal(file, journal)) {
            return new Result.Refused(new Flaw.NotAnArchive());
        }
        try (var archive = Archive.open(file, passphrase)) {
            return journal.write(Deed.of(Deed.Verb.IMPORTED, Prose.NONE), tx -> merge(tx, archive, take));
        } catch (ArchiveRefused e) {
            return new Result.Refused(e.flaw());
        } catch (Halfway e) {
            return new Result.Refused(e.flaw);
        } catch (IOException e) {
            return new Result.CouldNot(FileTroubles.from(e, file));
        }
    }

    private static Result merge(Tx tx, Archive archive, Take take) throws JournalException {
        var here = here(tx);
        var filesHere = tx.attachments();
        var merging = merging(archive, here);
        if (take == Take.ASK && !merging.conflicts().isEmpty()) {
            return new Result.Conflicts(
                    merging.conflicts().stream().map(ArchiveConflict::of).toList(),
                    merging.news().size());
        }
        int files = 0;
        for (var hash : archive.contents().files()) {
            if (!filesHere.contains(hash)) {
                tx.attach(bytes(archive, hash));
                files++;
            }
        }
        for (var one : merging.news()) {
            put(tx, one);
        }
        int replaced = take == Take.THEIRS ? merging.conflicts().size() : 0;
        if (take == Take.THEIRS) {
            for (var conflict : merging.conflicts()) {
                put(tx, conflict.theirs());
            }
        }
        if (here.isEmpty() && filesHere.isEmpty()) {
            assertWhole(tx, archive);
        }
        int left = merging.conflicts().size() - replaced;
        return new Result.Imported(merging.news().size(), merging.same(), replaced, left, files);
    }

    private static Map<Id<?>, Merging.One> here(Tx tx) throws JournalException {
        var here = new HashMap<Id<?>, Merging.One>();
        for (var saved : tx.snapshot().everything()) {
            here.put(saved.value().id(), new Merging.One(saved.value(), Merging.Where.JOURNAL));
        }
        for (var trashed : tx.trashed()) {
            Kept thing = trashed.saved().value();
            here.put(thing.id(), new Merging.One(thing, Merging.Where.TRASH));
        }
        return here;
    }

    private static Merging merging(Archive archive, Map<Id<?>, Merging.One> here) {
        try {
            return Merging.of(archive.contents(), here);
        } catch (ArchiveRefused e) {
            throw new Halfway(e.flaw());
        }
    }

    private static void put(Tx tx, Merging.One one) throws JournalException {
        putOne(tx, one.thing(), one.where());
    }

    @SuppressWarnings("unchecked") // a thing's id is of its own class
    private static <T extends Kept> void putOne(Tx tx, T thing, Merging.Where where) throws JournalException {
        tx.put(thing);
        switch (where) {
            case JOURNAL -> {}
            case TRASH -> tx.trash((Class<T>) thing.getClass(), (Id<T>) thing.id());
        }
    }

    private static byte[] bytes(Archive archive, FileHash hash) throws JournalException {
        try {
            return archive.bytesOf(hash);
        } catch (ArchiveRefused e) {
            throw new Halfway(e.flaw());
        } catch (IOException e) {
            throw new JournalException(new Trouble.Other("ARCHIVE_READ"), e);
        }
    }

    /// A journal that held nothing now says what the journal said of which the archive was made.
    private static void assertWhole(Tx tx, Archive archive) throws JournalException {
        if (!HexFormat.of().formatHex(tx.contentDigest()).equals(archive.digest())) {
            throw new Halfway(new Flaw.OtherContents());
        }
    }

    /// Ends a transaction that has begun, so that all of it comes to nothing.
    private static final class Halfway extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Flaw flaw;

        Halfway(Flaw flaw) {
            super(flaw.getClass().getSimpleName(), null, false, false);
            this.flaw = flaw;
        }
    }
}
