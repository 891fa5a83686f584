package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.FileMoves;
import app.treefall.files.FileTroubles;
import app.treefall.files.OwnerOnly;
import app.treefall.files.RealPath;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Puts a checked copy of a backup in the journal's place. What was there is kept beside it, whatever state it is in.
///
/// No [app.treefall.store.Journal] of this program may be open on the file meanwhile. The backup itself stays.
public final class Restoring {

    /// A backup with fewer than this share of the entries asks twice.
    private static final int ENOUGH_PER_CENT = 80;

    /// Said by the person, after seeing what is lost.
    public enum Consent {
        NOT_ASKED,
        EVEN_IF_WORSE
    }

    public sealed interface Result {

        /// @param keptAs where the replaced file is now; null when there was none
        record Restored(
                Path journal, Contents contents, @Nullable Path keptAs) implements Result {}

        /// Nothing was changed. Ask, show both, and come again with consent.
        ///
        /// @param thereEntries in the journal itself, or, where it cannot be read, in the fullest of its
        ///                     backups
        /// @param there        null where the journal cannot be read
        record WorseThanWhatIsThere(
                Contents backup,
                long thereEntries,
                @Nullable Contents there) implements Result {}

        /// Nothing was changed: the backup itself is missing, damaged or foreign.
        record NotABackup(Trouble trouble) implements Result {}

        /// The journal is as it was.
        record NotRestored(Trouble trouble) implements Result {}
    }

    private final Backups backups;
    private final FileMoves moves;

    public Restoring(Backups backups) {
        this.backups = backups;
        this.moves = backups.moves();
    }

    public Result restore(Backup backup, Consent consent) {
        return switch (backups.verify(backup)) {
            case Check.Unwell(var trouble) -> new Result.NotABackup(trouble);
            case Check.Whole(var contents) -> restore(backup, contents, consent);
        };
    }

    private Result restore(Backup backup, Contents contents, Consent consent) {
        var there = Check.of(backups.journal());
        if (there instanceof Check.Unwell(Trouble.LockedByAnother locked)) {
            return new Result.NotRestored(locked);
        }
        var readable = there instanceof Check.Whole(var whole) ? whole : null;
        long known = readable == null ? fullestBackup() : readable.counts().entries();
        boolean worse = contents.counts().entries() * 100 < known * ENOUGH_PER_CENT;
        return switch (consent) {
            case NOT_ASKED ->
                worse ? new Result.WorseThanWhatIsThere(contents, known, readable) : replace(backup, contents, there);
            case EVEN_IF_WORSE -> {
                var result = replace(backup, contents, there);
                yield worse ? paused(result) : result;
            }
        };
    }

    private Result replace(Backup backup, Contents contents, Check there) {
        var journal = RealPath.of(backups.journal());
        var folder = RealPath.folderOf(journal);
        var unfinished = Unfinished.in(folder);
        try {
            Unfinished.sweep(folder, backups.clock().instant());
            OwnerOnly.makeFile(unfinished);
            Copying.copy(backup.file(), unfinished);
            if (!Contents.of(unfinished).equals(contents)) {
                return new Result.NotRestored(new Trouble.Other("COPY_DIFFERS"));
            }
            moves.sync(unfinished);
            var keptAs = new Replaced(journal, moves)
                    .replaceBy(unfinished, there, backups.clock().instant());
            return new Result.Restored(journal, contents, keptAs);
        } catch (IOException e) {
            return new Result.NotRestored(FileTroubles.from(e, folder));
        } catch (JournalException e) {
            return new Result.NotRestored(e.trouble());
        } finally {
            Unfinished.discard(unfinished, moves);
        }
    }

    private Result paused(Result result) {
        if (result instanceof Result.Restored) {
            try {
                backups.pause();
            } catch (IOException e) {
                // without the mark, thinning still stops by itself: the newest holds less than the fullest
            }
        }
        return result;
    }

    private long fullestBackup() {
        return backups.list().stream().mapToLong(Backup::entries).max().orElse(0);
    }
}
