package app.treefall.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps other accounts of the computer out: files 0600, folders 0700, whatever the umask says.
///
/// Windows has no such bits; there the folder of the account, which everything lives in, keeps others out.
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /// What was wider than it should be.
    ///
    /// @param narrowed  is right now; worth telling once
    /// @param leftWide  could not be changed: another's file, a disk that is read-only
    public record Narrowing(List<Path> narrowed, List<Path> leftWide) {
        public Narrowing {
            narrowed = List.copyOf(narrowed);
            leftWide = List.copyOf(leftWide);
        }
    }

    private OwnerOnly() {}

    /// Makes the folder and its missing parents. A folder that is there is left as it is: it may be shared with
    /// others' files.
    public static Path makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(folder, asBorn(folder, FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        set(folder, FOLDER); // a umask of 0277 would have taken our own rights away
        return folder;
    }

    /// A new, empty file.
    ///
    /// @throws FileAlreadyExistsException when anything has this name, be it a dangling link
    public static Path makeFile(Path file) throws IOException {
        Files.createFile(file, asBorn(file, FILE));
        set(file, FILE);
        return file;
    }

    /// Narrows exactly these, and opens none. Missing ones and links are passed over.
    public static Narrowing narrow(List<Path> paths) {
        var narrowed = new ArrayList<Path>();
        var leftWide = new ArrayList<Path>();
        for (var path : paths) {
            try {
                if (narrowOne(path)) {
                    narrowed.add(path);
                }
            } catch (IOException e) {
                leftWide.add(path);
            }
        }
        return new Narrowing(narrowed, leftWide);
    }

    private static boolean narrowOne(Path path) throws IOException {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!knowsPermissions(path) || (!folder && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))) {
            return false;
        }
        var allowed = folder ? FOLDER : FILE;
        var found = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        if (allowed.containsAll(found)) {
            return false;
        }
        found.retainAll(allowed);
        Files.setPosixFilePermissions(path, found);
        return true;
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (knowsPermissions(path)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static FileAttribute<?>[] asBorn(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// A memory stick may know no permissions on a system that does.
    private static boolean knowsPermissions(Path path) {
        return isPosix(path)
                && Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null;
    }
}
