package app.treefall.store;

import static app.treefall.store.TestJournal.LOGGED;
import static app.treefall.store.TestJournal.execute;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A fault in the search index alone never keeps a person from the journal: the index is built anew.
class SearchMendingTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;
    private byte[] digest;
    private int hits;

    @BeforeEach
    void create() throws JournalException {
        file = folder.resolve("journal.db");
        var made = new RandomJournal(17);
        try (var journal = TestJournal.create(folder)) {
            journal.write(LOGGED, tx -> {
                for (int i = 0; i < 40; i++) {
                    tx.put(made.entry());
                }
                return tx.put(Entry.jotted(Prose.of("Cut checkout latency"), LocalDate.of(2026, 11, 17)));
            });
            digest = journal.read(Tx::contentDigest);
            hits = journal.read(tx -> tx.search("checkout laten", 10)).size();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"searchable", "entry_search_data", "entry_beginning_data", "entry_beginning_docsize"})
    void aDamagedPageOfTheIndexIsMendedAndNothingElseTouched(String table) throws Exception {
        zero(rootOf(table));

        assertMended();
    }

    @Test
    void anIndexThatForgotItsWordsIsMended() throws Exception {
        execute(file, "delete from entry_search_data where id > 10");

        assertMended();
    }

    /// Pages that belong to nothing any more, as a kill between mending and writing the file anew leaves them.
    @Test
    void whatAKillWhileMendingLeavesIsMended() throws Exception {
        execute(
                file,
                "create table lost (words text); insert into lost values (zeroblob(20000));"
                        + "pragma writable_schema = on; delete from sqlite_schema where name = 'lost'");

        assertMended();
    }

    @Test
    void aDamagedEntryIsRefusedAsBeforeAndTheFileStaysAsItIs() throws Exception {
        zero(rootOf("entry"));
        var before = Files.readAllBytes(file);

        assertThrows(
                JournalException.class,
                () -> Journal.openForWork(file, BeforeFirstWrite.NOTHING, InstantSource.system()));

        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void lookingAtAFileNeverMendsIt() throws Exception {
        zero(rootOf("entry_search_data"));
        var before = Files.readAllBytes(file);

        var refused = assertThrows(
                JournalException.class, () -> Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system()));

        assertEquals(new Trouble.Damaged(List.of("the search index")), refused.trouble());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private void assertMended() throws JournalException {
        try (var journal = Journal.openForWork(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            assertTrue(journal.hasMendedSearch());
            assertEquals(
                    hits, journal.read(tx -> tx.search("checkout laten", 10)).size());
            assertArrayEquals(digest, journal.read(Tx::contentDigest));
            journal.verifyRest();
            journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Held the release"), LocalDate.of(2026, 11, 18))));
            assertEquals(1, journal.read(tx -> tx.search("release", 1)).size());
        }
        try (var again = Journal.openForWork(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            assertFalse(again.hasMendedSearch());
        }
    }

    private int rootOf(String table) throws SQLException {
        try (var connection = TestJournal.plain(file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select rootpage from sqlite_schema where name = '" + table + "'")) {
            return row.getInt(1);
        }
    }

    private void zero(int page) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1L) * PAGE);
            bytes.write(new byte[PAGE]);
        }
    }
}
