package app.treefall.store;

import static app.treefall.store.TestJournal.EDITED;
import static app.treefall.store.TestJournal.LOGGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// B: the window and the command line share one journal, and a foreign program can hold it up but not break it.
class LocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void create() throws JournalException {
        journal = TestJournal.create(folder);
        journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut latency"), DAY)));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aForeignLockIsReportedAfterTwoSecondsAndNothingIsLost() throws Exception {
        var entry = Entry.jotted(Prose.of("Cut costs"), DAY);
        try (var foreign = TestJournal.plain(journal.file());
                var statement = foreign.createStatement()) {
            statement.executeUpdate("begin exclusive");
            var began = Instant.now();
            var e = assertThrows(JournalException.class, () -> journal.write(LOGGED, tx -> tx.put(entry)));
            assertEquals(new Trouble.LockedByAnother(), e.trouble());
            assertTrue(Duration.between(began, Instant.now()).toMillis() >= 1_900);
            statement.executeUpdate("rollback");
        }
        journal.write(LOGGED, tx -> tx.put(entry));
        assertEquals(2, journal.snapshot().entries().size());
    }

    @Test
    void nobodyGetsInBetweenWhateverWeDoInATransaction() throws JournalException {
        journal.write(EDITED, tx -> {
            tx.put(Entry.jotted(Prose.of("Cut costs"), DAY));
            assertForeignWriterIsRefused();
            tx.search("cut", 5);
            tx.contentDigest();
            Files.exists(journal.file());
            assertForeignWriterIsRefused();
            try (var other = TestJournal.open(folder)) {
                other.read(Tx::counts);
            }
            assertForeignWriterIsRefused();
            return "";
        });
        journal.verifyRest();
    }

    @Test
    void whatAnotherConnectionWroteIsNoticedAndSeen() throws JournalException {
        journal.snapshot();
        assertFalse(journal.changedElsewhere());
        journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("mine"), DAY)));
        assertFalse(journal.changedElsewhere());
        var kept = journal.snapshot().entries().getFirst();

        try (var other = TestJournal.open(folder)) {
            other.write(EDITED, tx -> {
                tx.trash(Entry.class, kept.id());
                return tx.put(Entry.jotted(Prose.of("theirs"), DAY));
            });
            other.write(EDITED, tx -> {
                tx.purge(Entry.class, kept.id());
                return "";
            });
        }

        assertTrue(journal.changedElsewhere());
        assertFalse(journal.changedElsewhere());
        assertEquals(
                List.of("mine", "theirs"),
                journal.snapshot().entries().stream()
                        .map(e -> e.headline().text())
                        .toList());
    }

    @Test
    void anEditOverWhatAnotherSavedIsRefused() throws JournalException {
        var mine = journal.snapshot().entries().getFirst();
        try (var other = TestJournal.open(folder)) {
            other.write(
                    EDITED,
                    tx -> tx.putOver(mine.toDraft().project(Prose.of("Atlas")).finished(), 1));
        }

        assertInstanceOf(
                Put.Stale.class,
                journal.write(
                        EDITED,
                        tx -> tx.putOver(
                                mine.toDraft().project(Prose.of("Borealis")).finished(), 1)));
    }

    @Test
    void fourWritersAtOnceLoseNothing() throws Exception {
        var threads = new ArrayList<Thread>();
        var failures = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
        for (int t = 0; t < 4; t++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (var own = TestJournal.open(folder)) {
                    for (int i = 0; i < 25; i++) {
                        own.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut costs"), DAY)));
                    }
                } catch (JournalException e) {
                    failures.add(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(101, journal.snapshot().entries().size());
        assertEquals(
                101,
                journal.snapshot().everything().stream()
                        .mapToLong(s -> s.sequence())
                        .distinct()
                        .count());
    }

    @Test
    void aJournalThatWasReplacedUnderneathIsNotWritten() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        TestJournal.create(other).close();
        Files.move(other.resolve("journal.db"), journal.file(), StandardCopyOption.REPLACE_EXISTING);

        var e = assertThrows(
                JournalException.class,
                () -> journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut costs"), DAY))));

        assertEquals(new Trouble.Other("FILE_REPLACED"), e.trouble());
    }

    private void assertForeignWriterIsRefused() {
        try (var foreign = TestJournal.plain(journal.file());
                var statement = foreign.createStatement()) {
            statement.execute("pragma busy_timeout = 0");
            assertThrows(SQLException.class, () -> statement.executeUpdate("begin immediate"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
