package app.treefall.archive;

import app.treefall.archive.age.Age;
import app.treefall.archive.age.AgeRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An archive under a passphrase. It is opened in memory: its words go into no other file.
final class SealedFile {

    private static final int HEAD = 64;
    private static final long MOST = 1L << 30;

    private SealedFile() {}

    static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Age.begins(in.readNBytes(HEAD));
        }
    }

    static byte[] opened(Path file, @Nullable String passphrase) throws IOException, ArchiveRefused {
        if (passphrase == null) {
            throw new ArchiveRefused(new Flaw.Sealed());
        }
        long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / 4);
        if (Files.size(file) > most) {
            throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.BYTES_OF_FILES, most));
        }
        try (var in = Files.newInputStream(file)) {
            return Age.opened(in, passphrase, most);
        } catch (AgeRefused e) {
            throw new ArchiveRefused(
                    switch (e.why()) {
                        case OTHER_PASSPHRASE -> new Flaw.OtherPassphrase();
                        case NO_SUCH_FILE, DAMAGED -> new Flaw.NotAnArchive();
                    });
        }
    }
}
