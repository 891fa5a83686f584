package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerOnlyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077", "0377"})
    void everythingWeMakeIsTheOwnersAloneWhateverTheUmask(String umask) throws IOException {
        try (var child = ChildProgram.startUnderUmask(umask, MakeEverything.class, folder)) {
            assertEquals("made", child.line());
        }

        try (var tree = Files.walk(folder.resolve("home"))) {
            var found = tree.map(OwnerOnlyTest::kindAndBits).distinct().sorted().toList();
            assertEquals(List.of("file rw-------", "folder rwx------"), found);
        }
    }

    /// One of each thing that this package makes.
    static final class MakeEverything {
        public static void main(String[] arguments) throws IOException {
            var home = Path.of(arguments[0], "home");
            var folders = new Folders(home.resolve("a/data"), home.resolve("b/settings"));
            folders.make();
            OwnerOnly.makeFolder(folders.backupsOf(folders.journal()));
            OwnerOnly.makeFile(folders.journal());
            var preferences = new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM);
            preferences.read();
            var kept = preferences.keep(Settings.PLAIN);
            var lock = InstanceLock.take(folders.journal(), InstanceLock.Wish.JOURNAL);
            new SafeWriting(FileMoves.OF_THE_SYSTEM)
                    .write(home.resolve("dossier.md"), SafeWriting.Existing.REFUSE, out -> out.write(1));
            boolean all = kept instanceof Preferences.Keeping.Kept && lock instanceof InstanceLock.Attempt.Taken;
            System.out.println(all ? "made" : "not made: " + kept + lock);
        }
    }

    @Test
    void widerOnesAreNarrowedAndToldOnce() throws IOException {
        var folders = new Folders(folder.resolve("treefall"), folder.resolve("conf/treefall"));
        folders.make();
        var backup = Files.createFile(
                OwnerOnly.makeFolder(folders.backupsOf(folders.journal())).resolve("a.db"));
        var wide = List.of(
                folders.data(), folders.settings(), backup, backup.getParent(), Files.createFile(folders.journal()));
        for (var path : wide) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        var first = folders.narrow();
        var second = folders.narrow();

        assertEquals(wide.size(), first.narrowed().size());
        assertEquals(List.of(), second.narrowed());
        assertEquals(
                List.of("folder rwx------", "folder rwx------", "file rw-------", "folder rwx------", "file rw-------"),
                wide.stream().map(OwnerOnlyTest::kindAndBits).toList());
    }

    @Test
    void aFolderThatMayBeSharedIsLeftAsItIs() throws IOException {
        var shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folders = new Folders(shared, shared);
        folders.make();

        folders.narrow();

        assertEquals("folder rwxr-xr-x", kindAndBits(shared));
    }

    @Test
    void narrowingFollowsNoLink() throws IOException {
        var outside = Files.createFile(folder.resolve("outside"));
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        var link = Files.createSymbolicLink(folder.resolve("link"), outside);

        OwnerOnly.narrow(List.of(link));

        assertEquals("file rw-r--r--", kindAndBits(outside));
    }

    @Test
    void aReadOnlyFileIsNotGivenRightsItDidNotHave() throws IOException {
        var file = OwnerOnly.makeFile(folder.resolve("journal.db"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        OwnerOnly.narrow(List.of(file));

        assertEquals("file r--------", kindAndBits(file));
    }

    @Test
    void aNewFileNeverTakesThePlaceOfAnother() throws IOException {
        var file = Files.writeString(folder.resolve("journal.db"), "old");
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));

        assertThrows(FileAlreadyExistsException.class, () -> OwnerOnly.makeFile(file));
        assertThrows(FileAlreadyExistsException.class, () -> OwnerOnly.makeFile(folder.resolve("dangling")));
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    private static String kindAndBits(Path path) {
        try {
            return (Files.isDirectory(path) ? "folder " : "file ")
                    + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
