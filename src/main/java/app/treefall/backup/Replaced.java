package app.treefall.backup;

import app.treefall.domain.Trouble;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last step of restoring: the old file out of the way, under a name that says why, and the new one in.
///
/// A rollback journal goes with the file it belongs to. Left behind, SQLite would roll the old file's pages into the
/// new one; taken first, the old file could never be made whole. Killed between the steps there is no journal at its
/// place, and the next start offers the backups again.
final class Replaced {

    private static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");

    private final Path journal;
    private final FileMoves moves;

    Replaced(Path journal, FileMoves moves) {
        this.journal = journal;
        this.moves = moves;
    }

    /// @param whole the file that takes the place, checked and synced
    /// @return where the old one is; null when there was none
    @Nullable
    Path replaceBy(Path whole, Check old, Instant now) throws IOException {
        if (!Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
            moveCompanions(journal, freeName("lost", now));
            moves.move(whole, journal);
            moves.syncFolder(folder());
            return null;
        }
        var keptAs = freeName(reason(old), now);
        moves.move(journal, keptAs);
        try {
            moveCompanions(journal, keptAs);
            moves.move(whole, journal);
        } catch (IOException e) {
            putBack(keptAs, e);
            throw e;
        }
        moves.syncFolder(folder());
        OwnerOnly.narrow(List.of(keptAs));
        return keptAs;
    }

    private void putBack(Path keptAs, IOException failure) {
        try {
            moveCompanions(keptAs, journal);
            moves.move(keptAs, journal);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void moveCompanions(Path from, Path to) throws IOException {
        for (var ending : COMPANIONS) {
            var companion = from.resolveSibling(from.getFileName() + ending);
            if (Files.exists(companion, LinkOption.NOFOLLOW_LINKS)) {
                moves.move(companion, to.resolveSibling(to.getFileName() + ending));
            }
        }
    }

    private static String reason(Check old) {
        return switch (old) {
            case Check.Whole _ -> "replaced";
            case Check.Unwell(Trouble.Damaged _), Check.Unwell(Trouble.Other _) -> "damaged";
            case Check.Unwell _ -> "replaced";
        };
    }

    private Path freeName(String reason, Instant now) {
        var name = Folders.stem(journal) + "-" + reason + "-" + Backup.timeForName(now);
        var free = journal.resolveSibling(name + ".db");
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = journal.resolveSibling(name + "-" + i + ".db");
        }
        return free;
    }

    private Path folder() {
        return journal.resolveSibling(".").normalize();
    }
}
