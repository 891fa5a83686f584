package app.treefall.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// The rollback journal that SQLite leaves beside a file whose writer was killed.
///
/// It is read here and not in the store, where nobody opens a file: closing any handle of the journal file itself
/// would give up the locks on it.
public final class Rollback {

    /// How one begins (SQLite's file format, section 3).
    private static final byte[] MAGIC = HexFormat.of().parseHex("d9d505f920a163d7");

    private Rollback() {}

    /// Whether one stands beside the file; what is only called so mends nothing.
    public static boolean standsBeside(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file.resolveSibling(file.getFileName() + "-journal"))) {
            return Arrays.equals(MAGIC, bytes.readNBytes(MAGIC.length));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
