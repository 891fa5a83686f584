package app.treefall.files;

import app.treefall.domain.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a failed step with a file means for the person.
///
/// Java has no exception for a full disk. The text of the system says it, in the language of the system; so the disk
/// itself is asked as well.
public final class FileTroubles {

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk is full", "file too large");
    private static final List<String> READ_ONLY =
            List.of("read-only file system", "permission denied", "operation not permitted", "access is denied");

    /// A disk with less room than one page of the journal is full.
    private static final long ROOM_FOR_NOTHING = 4096;

    private FileTroubles() {}

    /// @param folder where the step failed
    public static Trouble from(IOException failure, Path folder) {
        var text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(text::contains)) {
            return new Trouble.DiskFull();
        }
        if (failure instanceof AccessDeniedException || READ_ONLY.stream().anyMatch(text::contains)) {
            return new Trouble.ReadOnly();
        }
        if (failure instanceof NoSuchFileException) {
            return new Trouble.Missing();
        }
        return askTheDisk(failure, folder);
    }

    private static Trouble askTheDisk(IOException failure, Path folder) {
        try {
            var disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return new Trouble.ReadOnly();
            }
            if (disk.getUsableSpace() < ROOM_FOR_NOTHING) {
                return new Trouble.DiskFull();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return new Trouble.Other("FILE_" + failure.getClass().getSimpleName());
    }
}
