package app.treefall.files;

import app.treefall.domain.Trouble;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: beside the target first, then moved over it in one step.
///
/// A full disk, a crash, a cable that is pulled leave the old file as it was.
public final class SafeWriting {

    /// The end of the name of every file that is not finished yet.
    public static final String UNFINISHED = ".unfinished";

    /// What to do about a file that has the name already.
    public enum Existing {
        REFUSE,
        REPLACE
    }

    public interface Content {
        void into(OutputStream out) throws IOException;
    }

    public sealed interface Result {
        record Written(Path file) implements Result {}

        record AlreadyThere(Path file) implements Result {}

        /// The name is a link. Nothing was written; whoever means the other end says so.
        record IsALink(Path link, Path leadsTo) implements Result {}

        record IsAFolder(Path folder) implements Result {}

        /// The old file, or the whole new one, stands there.
        record Failed(Path file, Trouble trouble) implements Result {}
    }

    private final FileMoves moves;

    public SafeWriting(FileMoves moves) {
        this.moves = moves;
    }

    public Result write(Path target, Existing existing, Content content) {
        var file = target.toAbsolutePath();
        var folder = file.getParent();
        try {
            var inTheWay = inTheWay(file, existing);
            if (inTheWay != null) {
                return inTheWay;
            }
            if (folder == null || !Files.isDirectory(folder)) {
                return new Result.Failed(file, new Trouble.Missing());
            }
            writeBeside(file, folder, content);
            return new Result.Written(file);
        } catch (IOException e) {
            return new Result.Failed(file, FileTroubles.from(e, folder == null ? file : folder));
        }
    }

    /// A name for a file that is being made in `folder`: hidden, new, and never too long.
    public static Path unfinishedIn(Path folder) {
        return folder.resolve(".treefall-" + UUID.randomUUID() + UNFINISHED);
    }

    private void writeBeside(Path file, Path folder, Content content) throws IOException {
        var unfinished = unfinishedIn(folder);
        try {
            try (var out = new BufferedOutputStream(moves.create(unfinished))) {
                content.into(out);
            }
            moves.sync(unfinished);
            moves.move(unfinished, file);
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, unfinished);
            throw e;
        }
        moves.syncFolder(folder);
    }

    private void deleteAfter(Exception failure, Path unfinished) {
        try {
            moves.delete(unfinished);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static @Nullable Result inTheWay(Path file, Existing existing) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return new Result.IsALink(file, file.resolveSibling(Files.readSymbolicLink(file)));
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Result.IsAFolder(file);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        return switch (existing) {
            case REFUSE -> new Result.AlreadyThere(file);
            case REPLACE -> Files.isWritable(file) ? null : new Result.Failed(file, new Trouble.ReadOnly());
        };
    }
}
