package app.treefall.store;

import static app.treefall.store.TestJournal.EDITED;
import static app.treefall.store.TestJournal.LOGGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// the disk fills up at each page of each kind of write.
class DiskFullTest {

    /// A disk with room for so many pages more than the journal has.
    private static final class TinyDisk implements Opener {
        private final JournalFile file;
        private int room;

        TinyDisk(Path path) {
            file = JournalFile.existing(path);
        }

        @Override
        public Path file() {
            return file.file();
        }

        @Override
        public Connection open() throws SQLException, JournalException {
            var connection = file.open();
            try (var statement = connection.createStatement()) {
                int most;
                try (var pages = statement.executeQuery("pragma page_count")) {
                    most = pages.getInt(1) + room;
                }
                statement.executeQuery("pragma max_page_count = " + most).close();
            }
            return connection;
        }
    }

    private static final Entry FIRST = Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17));
    private static final Entry LONG = EntryDraft.of(FIRST)
            .story(new Story(Prose.of("words of all sorts ".repeat(700)), Prose.NONE, Prose.NONE, Prose.NONE))
            .finished();
    private static final Entry OTHER = Entry.jotted(LONG.story().stakes(), LocalDate.of(2026, 11, 17));

    @TempDir
    Path folder;

    private TinyDisk disk;
    private Journal journal;

    @BeforeEach
    void create() throws JournalException {
        try (var made = TestJournal.create(folder)) {
            made.write(LOGGED, tx -> tx.put(FIRST));
        }
        disk = new TinyDisk(folder.resolve("journal.db"));
    }

    @Test
    void savingAnEditIsWholeOrNothing() throws Exception {
        assertWholeOrNothing(tx -> tx.put(LONG));
    }

    @Test
    void twoThingsAreWholeOrNothing() throws Exception {
        assertWholeOrNothing(tx -> {
            tx.put(LONG);
            return tx.put(OTHER);
        });
    }

    @Test
    void aDraftIsWholeOrNothing() throws Exception {
        assertWholeOrNothing(tx -> {
            tx.keepDraft(new Draft.EntryEdit(LONG, 1));
            return "";
        });
    }

    @Test
    void anAttachmentIsWholeOrNothing() throws Exception {
        assertWholeOrNothing(tx -> tx.attach(new byte[30_000]));
    }

    @Test
    void theTrashAndUndoAreWholeOrNothing() throws Exception {
        try (var roomy = TestJournal.open(folder)) {
            roomy.write(EDITED, tx -> tx.put(LONG));
        }
        assertWholeOrNothing(tx -> {
            tx.trash(Entry.class, FIRST.id());
            return "";
        });
        assertWholeOrNothing(tx -> tx.undo(tx.lastUndoable()));
    }

    private void assertWholeOrNothing(Writing<?> writing) throws Exception {
        int refused = 0;
        for (disk.room = 0; ; disk.room++) {
            journal = new Journal(disk, BeforeFirstWrite.NOTHING, TestJournal.clock());
            var before = state();
            try {
                journal.write(Deed.of(Deed.Verb.EDITED, Prose.NONE), writing::in);
                break;
            } catch (JournalException e) {
                assertEquals(new Trouble.DiskFull(), e.trouble());
                refused++;
            }
            assertEquals(before, state(), "after a full disk");
            assertStillAtomic(before);
            journal.close();
        }
        journal.close();
        assertTrue(refused > 0, "the disk was never full");
        try (var again = TestJournal.open(folder)) {
            again.verifyRest();
        }
    }

    /// The next transaction on the same journal is whole or nothing too.
    private void assertStillAtomic(List<?> before) throws JournalException {
        assertThrows(
                IllegalStateException.class,
                () -> journal.write(LOGGED, tx -> {
                    tx.discardDraft("nowhere");
                    tx.keepDraft(new Draft.Line(Prose.of("a few words")));
                    throw new IllegalStateException();
                }));
        assertEquals(before, state(), "after the transaction that followed");
    }

    private List<?> state() throws JournalException {
        var digest = journal.read(Tx::contentDigest);
        return List.of(
                java.util.HexFormat.of().formatHex(digest),
                journal.read(Tx::drafts),
                journal.snapshot().entries(),
                String.valueOf(journal.read(Tx::lastUndoable)));
    }
}
