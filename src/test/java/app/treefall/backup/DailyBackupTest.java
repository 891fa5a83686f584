package app.treefall.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.FailingMoves;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.store.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {

    @TempDir
    Path temp;

    private final List<Trouble> reported = new ArrayList<>();
    private Path journal;
    private Instant now = Instant.parse("2026-03-06T12:00:00Z");

    @BeforeEach
    void aJournal() throws Exception {
        journal = TestJournal.with(5, temp.resolve("here/journal.db"));
    }

    @Test
    void theFirstWriteOfADayIsPrecededByABackupOfYesterdaysJournal() throws Exception {
        writeOn(0);
        writeOn(0);
        writeOn(1);
        writeOn(2);

        assertEquals(
                List.of(8L, 7L, 5L),
                backups(FileMoves.OF_THE_SYSTEM).list().stream()
                        .map(Backup::entries)
                        .toList());
        assertEquals(List.of(), reported);
    }

    @Test
    void aBackupThatFailsIsReportedOnceAndTheWriteGoesOn() throws Exception {
        var moves = FailingMoves.fullDiskAt(Step.SYNC);
        var daily = new DailyBackup(backups(moves), reported::add);
        for (int write = 0; write < 3; write++) {
            writeWith(daily);
            now = now.plus(1, ChronoUnit.DAYS);
        }

        assertEquals(List.of(new Trouble.DiskFull()), reported);
        assertEquals(8, Contents.of(journal).counts().entries());
    }

    @Test
    void aFailureAfterASuccessIsReportedAgain() throws Exception {
        var failing = FailingMoves.fullDiskAt(Step.SYNC);
        var daily = new DailyBackup(backups(failing), reported::add);
        daily.run(journal);
        daily.run(journal);

        assertEquals(1, reported.size());
    }

    @Test
    void aDamagedJournalIsNotWrittenInto() throws Exception {
        TestJournal.Damage.ZEROED_PAGE.doTo(journal);
        var daily = new DailyBackup(backups(FileMoves.OF_THE_SYSTEM), reported::add);

        assertThrows(JournalException.class, () -> daily.run(journal));
    }

    @Test
    void nothingIsMadeWhileThePersonIsAsked() throws Exception {
        var backups = backups(FileMoves.OF_THE_SYSTEM);
        backups.pause();

        writeOn(0);

        assertEquals(List.of(), backups.list());
    }

    private void writeOn(int day) throws JournalException {
        now = Instant.parse("2026-03-06T12:00:00Z").plus(day, ChronoUnit.DAYS);
        writeWith(new DailyBackup(backups(FileMoves.OF_THE_SYSTEM), reported::add));
    }

    private void writeWith(DailyBackup daily) throws JournalException {
        InstantSource clock = () -> now;
        try (var open = Journal.open(journal, daily, clock)) {
            TestJournal.write(open, 1);
        }
    }

    private Backups backups(FileMoves moves) {
        var data = temp.resolve("data");
        return new Backups(journal, new Folders(data, data), moves, () -> now, ZoneOffset.UTC);
    }
}
