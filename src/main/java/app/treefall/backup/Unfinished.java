package app.treefall.backup;

import app.treefall.files.FileMoves;
import app.treefall.files.SafeWriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Copies that have no name yet. One that was never finished, because the program was killed, goes after an hour.
final class Unfinished {

    private static final Duration OLD = Duration.ofHours(1);
    private static final String ROLLBACK = "-journal";

    private Unfinished() {}

    static Path in(Path folder) {
        return SafeWriting.unfinishedIn(folder);
    }

    /// What is left of our own attempt. It has no final name, so nobody takes it for a backup if it stays.
    static void discard(Path unfinished, FileMoves moves) {
        try {
            moves.delete(unfinished);
            moves.delete(unfinished.resolveSibling(unfinished.getFileName() + ROLLBACK));
        } catch (IOException e) {
            // swept next time
        }
    }

    static void sweep(Path folder, Instant now) throws IOException {
        try (var files = Files.newDirectoryStream(folder, ".treefall-*" + SafeWriting.UNFINISHED + "*")) {
            for (var file : files) {
                boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                if (ours && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(OLD))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
