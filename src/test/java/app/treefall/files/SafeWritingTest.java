package app.treefall.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.treefall.domain.Trouble;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.SafeWriting.Existing;
import app.treefall.files.SafeWriting.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafeWritingTest {

    @TempDir
    Path folder;

    @Test
    void aNewFileIsWholeAndItsOwnersOnly() throws IOException {
        var file = folder.resolve("dossier.md");

        var result = safely(FileMoves.OF_THE_SYSTEM, file, Existing.REFUSE, "new");

        assertEquals(new Result.Written(file), result);
        assertEquals("new", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("dossier.md"), names());
    }

    @Test
    void everythingIsOnTheDiskBeforeItTakesItsName() {
        var moves = new FailingMoves(Step.NONE, "");

        safely(moves, folder.resolve("dossier.md"), Existing.REFUSE, "new");

        assertEquals(List.of(Step.CREATE, Step.WRITE, Step.SYNC, Step.MOVE, Step.SYNC_FOLDER), moves.taken());
    }

    @Test
    void anExistingFileIsRefusedAndStaysAsItWas() throws IOException {
        var file = old("dossier.md");

        var result = safely(FileMoves.OF_THE_SYSTEM, file, Existing.REFUSE, "new");

        assertEquals(new Result.AlreadyThere(file), result);
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "WRITE", "SYNC", "MOVE"})
    void aFullDiskAtAnyStepLeavesTheOldFileAndNoLitter(Step step) throws IOException {
        var file = old("dossier.md");

        var result = safely(FailingMoves.fullDiskAt(step), file, Existing.REPLACE, "new");

        assertEquals(new Result.Failed(file, new Trouble.DiskFull()), result);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("dossier.md"), names());
    }

    @Test
    void aFailureAfterTheMoveIsToldAndLeavesTheWholeNewFile() throws IOException {
        var file = old("dossier.md");

        var result = safely(FailingMoves.fullDiskAt(Step.SYNC_FOLDER), file, Existing.REPLACE, "new");

        assertInstanceOf(Result.Failed.class, result);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("dossier.md"), names());
    }

    @Test
    void contentThatBreaksOffLeavesNothingBehind() throws IOException {
        var file = old("dossier.md");

        assertThrows(
                IllegalStateException.class,
                () -> new SafeWriting(FileMoves.OF_THE_SYSTEM).write(file, Existing.REPLACE, _ -> {
                    throw new IllegalStateException("half way");
                }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("dossier.md"), names());
    }

    @ParameterizedTest
    @EnumSource(Existing.class)
    void aLinkIsNamedAndNotFollowed(Existing existing) throws IOException {
        var other = old("other.md");
        var link = Files.createSymbolicLink(folder.resolve("dossier.md"), Path.of("other.md"));

        var result = safely(FileMoves.OF_THE_SYSTEM, link, existing, "new");

        assertEquals(new Result.IsALink(link, other), result);
        assertEquals("old", Files.readString(other));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aDanglingLinkIsNotFollowedEither() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("dossier.md"), Path.of("nowhere.md"));

        var result = safely(FileMoves.OF_THE_SYSTEM, link, Existing.REPLACE, "new");

        assertEquals(new Result.IsALink(link, folder.resolve("nowhere.md")), result);
        assertEquals(List.of("dossier.md"), names());
    }

    @Test
    void aFolderOfThatNameIsLeftAlone() throws IOException {
        var taken = Files.createDirectory(folder.resolve("dossier.md"));

        assertEquals(new Result.IsAFolder(taken), safely(FileMoves.OF_THE_SYSTEM, taken, Existing.REPLACE, "new"));
    }

    @Test
    void aMissingFolderIsNotMade() {
        var file = folder.resolve("gone/dossier.md");

        assertEquals(
                new Result.Failed(file, new Trouble.Missing()),
                safely(FileMoves.OF_THE_SYSTEM, file, Existing.REFUSE, "new"));
    }

    @Test
    void aFolderWithoutWriteRightIsTold() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try (var child = ChildProgram.startWith(
                ChildProgram.Rights.BOUND_BY_PERMISSIONS, Write.class, folder.resolve("dossier.md"), 3)) {
            assertEquals("Failed ReadOnly", child.line());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        var file = old("dossier.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        try (var child = ChildProgram.startWith(ChildProgram.Rights.BOUND_BY_PERMISSIONS, Write.class, file, 3)) {
            assertEquals("Failed ReadOnly", child.line());
        }
        assertEquals("old", Files.readString(file));
    }

    /// A real disk of 64 KiB, where the machine lets a test have one.
    @Test
    void aRealFullDiskLeavesTheOldFileAndNoLitter() throws IOException, InterruptedException {
        var mount = "mount -t tmpfs -o size=64k none '" + folder + "'";
        int mounted = new ProcessBuilder("sh", "-c", "unshare -m sh -c \"" + mount + "\"")
                .start()
                .waitFor();
        assumeTrue(mounted == 0, "NOT RUN: this account may not mount");
        var script = mount + " && printf old > '" + folder + "/dossier.md' && \"$@\" && cat '" + folder
                + "/dossier.md' && echo && ls -A '" + folder + "'";

        try (var child = ChildProgram.start(
                List.of("unshare", "-m", "sh", "-c", script, "sh"),
                Write.class,
                folder.resolve("dossier.md"),
                100_000)) {
            assertEquals(List.of("Failed DiskFull", "old", "dossier.md"), child.rest());
        }
    }

    /// Writes as many bytes as it is told to and says how that went.
    static final class Write {
        public static void main(String[] arguments) {
            var file = Path.of(arguments[0]);
            var result = new SafeWriting(FileMoves.OF_THE_SYSTEM)
                    .write(file, Existing.REPLACE, out -> out.write(new byte[Integer.parseInt(arguments[1])]));
            var trouble = result instanceof Result.Failed(var _, var what)
                    ? " " + what.getClass().getSimpleName()
                    : "";
            System.out.println(result.getClass().getSimpleName() + trouble);
        }
    }

    private Path old(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "old");
    }

    private static Result safely(FileMoves moves, Path file, Existing existing, String content) {
        return new SafeWriting(moves).write(file, existing, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
