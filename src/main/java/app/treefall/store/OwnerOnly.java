package app.treefall.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files only their owner can read: 0600, folders 0700. Where a disk knows no such rights, there is nothing to narrow.
final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    static void createFile(Path file) throws IOException {
        Files.createFile(file, attributes(FILE));
        narrow(file);
    }

    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(FOLDER));
    }

    /// SQLite gives the rollback journal the rights of the file, so narrowing the file is enough.
    static void narrow(Path file) {
        try {
            var rights = Files.getPosixFilePermissions(file);
            if (!FILE.containsAll(rights)) {
                rights.retainAll(FILE);
                Files.setPosixFilePermissions(file, rights);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // a disk without such rights, or one we may not change: the journal is still readable
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
        boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return known ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }
}
