package app.treefall.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// What the columns of tables were, for the next table with the same heads.
///
/// It stands outside the journal and so holds no word of anybody's: the heads are known by a hash, and what each column
/// is stands there by its place.
public final class RememberedColumns {

    private static final String NAME = "columns.properties";
    private static final int MOST = 200;
    private static final int MOST_BYTES = 1_000_000;

    private final Path folder;
    private final FileMoves moves;

    public RememberedColumns(Folders folders, FileMoves moves) {
        this.folder = folders.settings();
        this.moves = moves;
    }

    /// What each column is, in their order; empty where the heads are not known. A file that cannot be read is a
    /// comfort lost and no more.
    public List<String> of(String headsHash) {
        var parts = read().getProperty(headsHash);
        return parts == null ? List.of() : List.of(parts.split(",", -1));
    }

    /// Whether it was kept.
    public boolean keep(String headsHash, List<String> parts) {
        var all = read();
        if (all.size() >= MOST) {
            all.clear(); // a comfort, not a record
        }
        all.setProperty(headsHash, String.join(",", parts));
        try {
            OwnerOnly.makeFolder(folder);
            var bytes = new ByteArrayOutputStream();
            for (var key : all.stringPropertyNames().stream().sorted().toList()) {
                bytes.writeBytes((key + "=" + all.getProperty(key) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            var target = RealPath.of(folder.resolve(NAME));
            var result = new SafeWriting(moves)
                    .write(target, SafeWriting.Existing.REPLACE, out -> out.write(bytes.toByteArray()));
            return result instanceof SafeWriting.Result.Written;
        } catch (IOException e) {
            return false;
        }
    }

    private Properties read() {
        var all = new Properties();
        var file = folder.resolve(NAME);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                all.load(new ByteArrayInputStream(Files.readAllBytes(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
        return all;
    }
}
