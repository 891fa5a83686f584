package app.treefall.store;

import static app.treefall.store.TestJournal.LOGGED;
import static app.treefall.store.TestJournal.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// C: a file we do not understand is refused and stays as it was, byte for byte.
class UntouchedFilesTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void create() throws JournalException {
        file = folder.resolve("journal.db");
        var made = new RandomJournal(7);
        try (var journal = TestJournal.create(folder)) {
            journal.write(LOGGED, tx -> {
                for (int i = 0; i < 40; i++) {
                    tx.put(made.entry());
                }
                return "";
            });
        }
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        long size = Files.size(file);
        for (long length : List.of(size - 1, size - PAGE, size / 2, size + 1, size + PAGE, 100L, 99L, 1L)) {
            var copy = copy("cut-" + length);
            resize(copy, length);
            assertRefused(copy);
        }
    }

    @Test
    void aDamagedPageIsRefused() throws IOException, SQLException {
        execute(file, "vacuum"); // no free pages: nobody misses what lies in one
        var random = new Random(8);
        int pages = (int) (Files.size(file) / PAGE);
        for (int i = 0; i < 40; i++) {
            var copy = copy("page-" + i);
            var bytes = Files.readAllBytes(copy);
            int page = random.nextInt(pages);
            switch (i % 3) {
                case 0 -> Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
                case 1 -> random.ints(PAGE).forEach(n -> bytes[page * PAGE + random.nextInt(PAGE)] = (byte) n);
                default -> swap(bytes, page, differing(bytes, page, pages));
            }
            Files.write(copy, bytes);
            assertRefused(copy);
        }
    }

    @Test
    void changedWordsAreFoundAndNamedByTheirDay() throws SQLException {
        execute(file, "update entry set body = json_set(body, '$.headline', 'something else') where sequence = 3");

        var damaged = assertInstanceOf(Trouble.Damaged.class, assertRefused(file));

        assertTrue(
                damaged.parts().getFirst().matches("the entry of .*\\d\\d-\\d\\d"),
                damaged.parts().getFirst());
    }

    @Test
    void anEmptyFileATextAndAFolderAreNoJournals() throws IOException {
        assertInstanceOf(Trouble.NotAJournal.class, assertRefused(Files.createFile(folder.resolve("empty"))));
        assertInstanceOf(
                Trouble.NotAJournal.class,
                assertRefused(Files.writeString(folder.resolve("text"), "Dear diary\n".repeat(1000))));
        assertInstanceOf(Trouble.NotAJournal.class, refusal(Files.createDirectory(folder.resolve("folder"))));
    }

    @Test
    void aPipeAndALinkInCirclesAreRefused() throws IOException, InterruptedException {
        var circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        assertInstanceOf(Trouble.NotAJournal.class, refusal(circle));
        var pipe = folder.resolve("pipe");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            assertInstanceOf(Trouble.NotAJournal.class, refusal(pipe));
        }
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        var other = folder.resolve("other.db");
        execute(other, "create table entry (id text)");
        assertInstanceOf(Trouble.NotAJournal.class, assertRefused(other));

        var logged = folder.resolve("wal.db");
        execute(logged, "pragma journal_mode = wal; create table entry (id text)");
        assertInstanceOf(Trouble.NotAJournal.class, assertRefused(logged));
    }

    @Test
    void aMissingJournalIsNeverMade() {
        assertInstanceOf(Trouble.Missing.class, refusal(folder.resolve("not-there.db")));
        assertInstanceOf(Trouble.Missing.class, refusal(folder.resolve("no/folder/journal.db")));
        assertFalse(Files.exists(folder.resolve("not-there.db")));
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void aNewJournalIsNotMadeOverAFile() throws IOException {
        var before = Files.readAllBytes(file);

        assertThrows(JournalException.class, () -> TestJournal.create(folder));

        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void aJournalOfANewerVersionIsRefusedWithBothVersions(int newer) throws SQLException {
        execute(file, "pragma user_version = " + (Schema.OURS.newest() + newer));

        assertEquals(
                new Trouble.WrittenByNewerVersion(Schema.OURS.newest() + newer, Schema.OURS.newest()),
                assertRefused(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger spy after insert on entry begin update entry set body = 'x'; end",
                "create view spy as select load_extension('x')",
                "alter table entry rename to real; create view entry as select * from real",
                "alter table entry add column spy text generated always as (upper(body)) virtual",
                "create virtual table spy using fts5 (text)",
                "create index spy on entry (abs(revision))",
                "create table spy (text text default (load_extension('x')))",
                "drop index entry_changed",
                "drop table snooze"
            })
    void aStrangeSchemaIsRefused(String sql) throws SQLException {
        execute(file, sql);

        assertEquals(new Trouble.Damaged(List.of("the tables")), assertRefused(file));
    }

    private Trouble assertRefused(Path strange) {
        try {
            var before = Files.readAllBytes(strange);
            var names = names();
            var trouble = refusal(strange);
            assertTrue(Arrays.equals(before, Files.readAllBytes(strange)), "the file was changed");
            assertEquals(names, names());
            return trouble;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Trouble refusal(Path strange) {
        return assertThrows(
                        JournalException.class,
                        () -> Journal.open(strange, BeforeFirstWrite.NOTHING, TestJournal.clock())
                                .close(),
                        strange.toString())
                .trouble();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private Path copy(String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    private static void resize(Path copy, long length) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(copy, StandardOpenOption.WRITE)) {
            if (length < channel.size()) {
                channel.truncate(length);
            } else {
                channel.write(ByteBuffer.wrap(new byte[(int) (length - channel.size())]), channel.size());
            }
        }
    }

    private static int differing(byte[] bytes, int page, int pages) {
        int other = (page + 1) % pages;
        while (Arrays.equals(bytes, page * PAGE, (page + 1) * PAGE, bytes, other * PAGE, (other + 1) * PAGE)) {
            other = (other + 1) % pages;
        }
        return other;
    }

    private static void swap(byte[] bytes, int one, int other) {
        for (int i = 0; i < PAGE; i++) {
            byte kept = bytes[one * PAGE + i];
            bytes[one * PAGE + i] = bytes[other * PAGE + i];
            bytes[other * PAGE + i] = kept;
        }
    }
}
