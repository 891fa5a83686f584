package app.treefall.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file has one name here, whatever links lead to it and whether or not it exists right now.
///
/// A journal on a drive that is not plugged in, behind a link that dangles, still finds the backups made
/// while it was there.
public final class RealPath {

    /// Linux gives up after 40 links, so do we.
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /// Absolute, links followed as far as they can be.
    public static Path of(Path path) {
        return follow(path.toAbsolutePath().normalize(), MOST_LINKS);
    }

    /// The folder a file lies in. The root lies in itself.
    public static Path folderOf(Path file) {
        return of(file).resolveSibling(".").normalize();
    }

    private static Path follow(Path path, int linksLeft) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return followMissing(path, linksLeft);
        }
    }

    private static Path followMissing(Path path, int linksLeft) {
        var parent = path.getParent();
        var name = path.getFileName();
        if (parent == null || name == null || linksLeft == 0) {
            return path;
        }
        if (Files.isSymbolicLink(path)) {
            try {
                return follow(parent.resolve(Files.readSymbolicLink(path)).normalize(), linksLeft - 1);
            } catch (IOException e) {
                return path;
            }
        }
        return follow(parent, linksLeft).resolve(name.toString());
    }
}
