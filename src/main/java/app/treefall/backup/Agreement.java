package app.treefall.backup;

import app.treefall.files.FileMoves;
import app.treefall.files.OwnerOnly;
import app.treefall.files.SafeWriting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person said about a journal that holds less than it did: two small files beside its backups.
final class Agreement {

    private final Path paused;
    private final Path agreed;
    private final FileMoves moves;

    Agreement(Path folder, FileMoves moves) {
        this.paused = folder.resolve("paused");
        this.agreed = folder.resolve("agreed");
        this.moves = moves;
    }

    boolean isPaused() {
        return Files.exists(paused);
    }

    void pause() throws IOException {
        if (!isPaused()) {
            OwnerOnly.makeFolder(parent());
            OwnerOnly.makeFile(paused);
        }
    }

    void agree(Instant now) throws IOException {
        var text = now.toString().getBytes(StandardCharsets.US_ASCII);
        var written = new SafeWriting(moves).write(agreed, SafeWriting.Existing.REPLACE, out -> out.write(text));
        if (!(written instanceof SafeWriting.Result.Written)) {
            throw new IOException("not written");
        }
        moves.delete(paused);
    }

    /// The backup with the most entries of those made since the person agreed to less; null when there is none.
    @Nullable
    Backup fullestSince(List<Backup> backups) {
        var since = agreedAt();
        return backups.stream()
                .filter(backup -> backup.madeAt().isAfter(since))
                .max(Comparator.comparingLong(Backup::entries))
                .orElse(null);
    }

    /// The beginning of time when nobody agreed to anything, or when it cannot be read.
    private Instant agreedAt() {
        try {
            return Instant.parse(Files.readString(agreed, StandardCharsets.US_ASCII));
        } catch (IOException | DateTimeException e) {
            return Instant.MIN;
        }
    }

    private Path parent() {
        return paused.resolveSibling(".").normalize();
    }
}
