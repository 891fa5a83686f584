package app.treefall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What a measurement leaves on the disk, taken away.
public final class Leftovers {

    private Leftovers() {}

    /// The folder and all in it. What goes away meanwhile, as a journal's own files do, is no trouble.
    public static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
