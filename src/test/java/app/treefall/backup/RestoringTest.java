package app.treefall.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.backup.Restoring.Consent;
import app.treefall.backup.Restoring.Result;
import app.treefall.domain.Trouble;
import app.treefall.files.FailingMoves;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestoringTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-06T17:40:12Z"));

    @TempDir
    Path temp;

    private Path journal;
    private Backup backup;
    private Contents saved;

    @BeforeEach
    void aJournalWithABackup() throws Exception {
        journal = TestJournal.with(30, temp.resolve("here/journal.db"));
        backup = assertInstanceOf(Making.Made.class, backups().make()).backup();
        saved = Contents.of(journal);
    }

    @ParameterizedTest
    @EnumSource(TestJournal.Damage.class)
    void afterAnyDamageTheBackupIsBackAndTheOldFileKept(TestJournal.Damage damage) throws Exception {
        damage.doTo(journal);
        var old = Files.exists(journal) ? TestJournal.sha(journal) : null;

        var restored = assertInstanceOf(Result.Restored.class, restore(Consent.NOT_ASKED));

        assertEquals(saved, Contents.ofWhole(journal));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
        assertEquals(saved, Contents.ofWhole(backup.file()));
        var keptAs = restored.keptAs();
        if (old == null) {
            assertNull(keptAs);
        } else {
            assertNotNull(keptAs);
            assertEquals(old, TestJournal.sha(keptAs));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keptAs)));
        }
        assertFalse(backups().isPaused());
    }

    @Test
    void aDamagedJournalIsKeptUnderANameThatSaysSo() throws Exception {
        TestJournal.Damage.CUT.doTo(journal);

        restore(Consent.NOT_ASKED);
        TestJournal.Damage.CUT.doTo(journal);
        restore(Consent.NOT_ASKED);

        assertEquals(
                List.of(
                        "journal-damaged-2026-03-06T17-40-12Z-2.db",
                        "journal-damaged-2026-03-06T17-40-12Z.db",
                        "journal.db"),
                names());
    }

    @Test
    void aHealthyJournalIsKeptAsReplaced() {
        restore(Consent.NOT_ASKED);

        assertTrue(Files.exists(journal.resolveSibling("journal-replaced-2026-03-06T17-40-12Z.db")));
    }

    @Test
    void aBackupWithLessAsksTwice() throws Exception {
        TestJournal.add(10, journal);
        var there = TestJournal.sha(journal);

        var worse = assertInstanceOf(Result.WorseThanWhatIsThere.class, restore(Consent.NOT_ASKED));

        assertEquals(30, worse.backup().counts().entries());
        assertEquals(40, worse.thereEntries());
        assertEquals(Contents.of(journal), worse.there());
        assertEquals(there, TestJournal.sha(journal));
        assertEquals(List.of("journal.db"), names());
    }

    @Test
    void withConsentItIsRestoredAndAutomaticBackupsWait() throws Exception {
        TestJournal.add(10, journal);

        assertInstanceOf(Result.Restored.class, restore(Consent.EVEN_IF_WORSE));

        assertEquals(saved, Contents.of(journal));
        assertEquals(new Making.Paused(), backups().makeIfChanged());
        assertInstanceOf(Thinned.Stopped.class, backups().thin(backup));
        backups().agreeToGoOn();
        assertEquals(new Making.Unchanged(backup), backups().makeIfChanged());
    }

    /// What others lost a library to: the newest backup was empty, the older ones were not.
    @Test
    void anEmptyBackupIsWorseThanAFullOneThoughTheJournalIsGone() throws Exception {
        Files.delete(journal);
        TestJournal.with(0, journal);
        var empty = assertInstanceOf(Making.Made.class, backups().make()).backup();
        Files.delete(journal);

        var worse = assertInstanceOf(
                Result.WorseThanWhatIsThere.class, new Restoring(backups()).restore(empty, Consent.NOT_ASKED));

        assertEquals(30, worse.thereEntries());
        assertNull(worse.there());
        assertTrue(Files.notExists(journal));
    }

    @ParameterizedTest
    @EnumSource(TestJournal.Damage.class)
    void aBackupThatIsNotWholeReplacesNothing(TestJournal.Damage damage) throws Exception {
        damage.doTo(backup.file());
        var there = TestJournal.sha(journal);

        assertInstanceOf(Result.NotABackup.class, restore(Consent.EVEN_IF_WORSE));

        assertEquals(there, TestJournal.sha(journal));
        assertEquals(List.of("journal.db"), names());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SYNC", "MOVE"})
    void aFullDiskLeavesTheJournalAsItWas(Step step) throws Exception {
        TestJournal.Damage.CUT.doTo(journal);
        var there = TestJournal.sha(journal);

        var result = new Restoring(backups(FailingMoves.fullDiskAt(step))).restore(backup, Consent.NOT_ASKED);

        assertEquals(new Result.NotRestored(new Trouble.DiskFull()), result);
        assertEquals(there, TestJournal.sha(journal));
        assertEquals(List.of("journal.db"), names());
    }

    /// The old file is out of the way, with its rollback journal, and the new one does not come in.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aMoveThatFailsIsTakenBack(int failing) throws Exception {
        TestJournal.Damage.CUT.doTo(journal);
        Files.writeString(journal.resolveSibling("journal.db-journal"), "not hot");
        var there = TestJournal.sha(journal);

        var result = new Restoring(backups(new OneMoveFails(failing))).restore(backup, Consent.NOT_ASKED);

        assertEquals(new Result.NotRestored(new Trouble.DiskFull()), result);
        assertEquals(there, TestJournal.sha(journal));
        assertEquals("not hot", Files.readString(journal.resolveSibling("journal.db-journal")));
        assertEquals(List.of("journal.db", "journal.db-journal"), names());
    }

    /// A rollback journal left behind would be rolled into the restored file.
    @Test
    void theRollbackJournalLeavesWithItsFile() throws Exception {
        TestJournal.Damage.TEXT.doTo(journal);
        Files.writeString(journal.resolveSibling("journal.db-journal"), "of the old file");

        restore(Consent.NOT_ASKED);

        assertEquals(
                List.of(
                        "journal-replaced-2026-03-06T17-40-12Z.db",
                        "journal-replaced-2026-03-06T17-40-12Z.db-journal",
                        "journal.db"),
                names());
    }

    @Test
    void aJournalBehindALinkIsReplacedAtItsRealPlace() throws Exception {
        var real = temp.resolve("elsewhere.db");
        Files.move(journal, real);
        Files.createSymbolicLink(journal, real);
        backup = assertInstanceOf(Making.Made.class, backups().make()).backup();
        TestJournal.Damage.CUT.doTo(real);

        assertInstanceOf(Result.Restored.class, restore(Consent.NOT_ASKED));

        assertTrue(Files.isSymbolicLink(journal));
        assertEquals(saved, Contents.of(real));
    }

    @Test
    void withoutItsFolderNothingIsRestored() throws Exception {
        Files.delete(journal);
        Files.delete(journal.getParent());

        assertEquals(new Result.NotRestored(new Trouble.Missing()), restore(Consent.NOT_ASKED));
    }

    @Test
    void aJournalThatAnotherProgramHoldsIsLeftAlone() throws Exception {
        try (var holder = TestJournal.connect(journal);
                var statement = holder.createStatement()) {
            statement.execute("begin exclusive");

            assertEquals(new Result.NotRestored(new Trouble.LockedByAnother()), restore(Consent.NOT_ASKED));
        }
        assertEquals(saved, Contents.of(journal));
    }

    @Test
    void theRescueSaysWhatThereIsAndWhatItCosts() throws Exception {
        Files.delete(journal);

        var rescue = Rescue.of(new Trouble.Missing(), backups());

        assertEquals(backup, rescue.best().backup());
        assertEquals(new Check.Whole(saved), rescue.best().check());
        assertEquals(0, rescue.best().daysLost());
        assertNull(rescue.lastWritten());
    }

    @Test
    void theRescueOffersNoDamagedCopyAsTheBest() throws Exception {
        TestJournal.add(1, journal);
        var newer = assertInstanceOf(Making.Made.class, backups().make()).backup();
        TestJournal.Damage.ZEROED_PAGE.doTo(newer.file());
        TestJournal.Damage.CUT.doTo(journal);

        var rescue = Rescue.of(new Trouble.Damaged(List.of("the file")), backups());

        assertEquals(2, rescue.copies().size());
        assertFalse(rescue.copies().getFirst().isWhole());
        assertEquals(backup, rescue.best().backup());
    }

    private Result restore(Consent consent) {
        return new Restoring(backups()).restore(backup, consent);
    }

    private Backups backups() {
        return backups(FileMoves.OF_THE_SYSTEM);
    }

    private Backups backups(FileMoves moves) {
        var data = temp.resolve("data");
        return new Backups(journal, new Folders(data, data), moves, CLOCK, ZoneOffset.UTC);
    }

    private List<String> names() throws IOException {
        try (var list = Files.list(journal.getParent())) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// The n-th move fails, the others do not.
    private static final class OneMoveFails implements FileMoves {

        private int left;

        OneMoveFails(int failing) {
            left = failing;
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            return OF_THE_SYSTEM.create(file);
        }

        @Override
        public void sync(Path file) throws IOException {
            OF_THE_SYSTEM.sync(file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (--left == 0) {
                throw new FileSystemException("a file", null, "No space left on device");
            }
            OF_THE_SYSTEM.move(from, to);
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            OF_THE_SYSTEM.syncFolder(folder);
        }

        @Override
        public void delete(Path file) throws IOException {
            OF_THE_SYSTEM.delete(file);
        }
    }
}
