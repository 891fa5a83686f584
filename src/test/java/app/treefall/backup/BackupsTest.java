package app.treefall.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.files.ChildProgram;
import app.treefall.files.FailingMoves;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-03-06T11:40:12.345Z");

    @TempDir
    Path temp;

    private Path journal;
    private Instant now = NOON;

    @BeforeEach
    void aJournal() throws Exception {
        journal = TestJournal.with(30, temp.resolve("here/journal.db"));
    }

    @Test
    void aBackupHoldsTheSameWordsUnderATellingName() throws Exception {
        var backup = made(backups());

        var name = backup.file().getFileName().toString();
        assertTrue(name.matches("journal-2026-03-06T11-40-12Z-v[1-9][0-9]*-30[.]db"), name);
        assertEquals(Contents.of(journal), Contents.ofWhole(backup.file()));
        assertEquals(List.of(backup), backups().list());
        assertEquals(30, backup.entries());
        assertEquals(
                TestJournal.NEWEST_DAY,
                assertInstanceOf(Check.Whole.class, backups().verify(backup))
                        .contents()
                        .counts()
                        .newestEntry());
    }

    @Test
    void aBackupIsItsOwnersAlone() throws IOException {
        var backup = made(backups());

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(backups().folder())));
    }

    @Test
    void nothingButTheBackupIsLeftInItsFolder() throws IOException {
        var backup = made(backups());

        assertEquals(List.of(backup.file()), files());
    }

    @Test
    void whatWasPurgedIsInNoLaterBackup() throws Exception {
        try (var open = Journal.open(journal, BeforeFirstWrite.NOTHING, clock())) {
            var entry = open.snapshot().entries().getFirst();
            open.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
                tx.trash(Entry.class, entry.id());
                tx.purge(Entry.class, entry.id());
                return entry;
            });
            var words = entry.headline().text() + "\"";

            var bytes = Files.readString(made(backups()).file(), StandardCharsets.ISO_8859_1);

            assertFalse(bytes.contains(words));
            assertTrue(bytes.contains("Cut latency of service "));
        }
    }

    @Test
    void theOpenJournalCanBeBackedUpAndStaysWritable() throws Exception {
        try (var open = Journal.open(journal, BeforeFirstWrite.NOTHING, clock())) {
            TestJournal.write(open, 1);
            made(backups());
            TestJournal.write(open, 1);

            assertEquals(32, open.snapshot().entries().size());
        }
    }

    @Test
    void twoInOneSecondAreTwo() {
        assertNotEquals(made(backups()).file(), made(backups()).file());

        assertEquals(2, backups().list().size());
    }

    @Test
    void noBackupIsMadeWhenNothingChanged() throws Exception {
        var first = made(backups());
        now = NOON.plus(1, ChronoUnit.DAYS);

        assertEquals(new Making.Unchanged(first), backups().makeIfChanged());

        TestJournal.add(1, journal);
        assertInstanceOf(Making.Made.class, backups().makeIfChanged());
    }

    @Test
    void aDamagedNewestBackupDoesNotCountAsOne() throws Exception {
        TestJournal.Damage.CUT.doTo(made(backups()).file());

        assertInstanceOf(Making.Made.class, backups().makeIfChanged());
    }

    @Test
    void aBackupIsDueOnceADayWhereThePersonIs() {
        now = Instant.parse("2026-03-06T22:30:00Z"); // 23:30 in Berlin
        assertTrue(backups().isDueToday());
        made(backups());
        assertFalse(backups().isDueToday());

        now = Instant.parse("2026-03-06T23:30:00Z");
        assertTrue(backups().isDueToday());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SYNC", "MOVE"})
    void aBackupThatFailsHalfWayIsNone(Step step) throws IOException {
        var result = backups(FailingMoves.fullDiskAt(step)).make();

        assertEquals(new Making.NotMade(new Trouble.DiskFull()), result);
        assertEquals(List.of(), files());
    }

    @Test
    void aFullDiskIsToldAndLeavesNothing() throws IOException {
        var script = "mount -t tmpfs -o size=64k none \"$0\" && \"$@\"; ls -A \"$0\"/*";
        var data = Files.createDirectories(temp.resolve("tiny"));
        int mounted = new ProcessBuilder("sh", "-c", "unshare -m true")
                .start()
                .onExit()
                .join()
                .exitValue();
        assumeTrue(mounted == 0, "NOT RUN: this account may not mount");

        try (var child = ChildProgram.start(
                List.of("unshare", "-m", "sh", "-c", script, data.toString()), Make.class, journal, data)) {
            assertEquals("NotMade[trouble=DiskFull[]]", child.line());
            assertEquals(
                    List.of(),
                    child.rest().stream()
                            .filter(line -> line.contains("unfinished"))
                            .toList());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        var data = Files.createDirectories(temp.resolve("closed"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));

        try (var child = ChildProgram.startWith(ChildProgram.Rights.BOUND_BY_PERMISSIONS, Make.class, journal, data)) {
            assertEquals("NotMade[trouble=ReadOnly[]]", child.line());
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestJournal.Damage.class)
    void aJournalThatIsNotWellIsToldAndNotTouched(TestJournal.Damage damage) throws Exception {
        damage.doTo(journal);
        var before = Files.exists(journal) ? TestJournal.sha(journal) : "none";

        assertInstanceOf(Making.JournalUnwell.class, backups().make());
        assertInstanceOf(Check.Unwell.class, Check.of(journal));

        assertEquals(before, Files.exists(journal) ? TestJournal.sha(journal) : "none");
        assertTrue(Files.notExists(backups().folder()));
    }

    @Test
    void lookingAtAJournalChangesNoByte() throws Exception {
        var before = TestJournal.sha(journal);

        assertInstanceOf(Check.Whole.class, Check.of(journal));

        assertEquals(before, TestJournal.sha(journal));
    }

    /// Ten kills, each while a copy is being made: what has the name of a backup is a whole one.
    @Test
    void aKilledBackupNeverHasAFinalName() throws Exception {
        TestJournal.add(800, journal);
        var contents = Contents.of(journal);
        made(backups());
        var random = new Random(3);
        for (int round = 0; round < 10; round++) {
            long before = unfinished();
            try (var child = ChildProgram.start(MakeForEver.class, journal, temp.resolve("data"))) {
                assertEquals("ready", child.line());
                while (unfinished() == before) {
                    Thread.sleep(1);
                }
                Thread.sleep(random.nextInt(20));
                child.kill();
            }
        }

        assertTrue(unfinished() > 0, "no kill came while a copy was made");
        for (var backup : backups().list()) {
            assertEquals(contents, Contents.ofWhole(backup.file()));
        }
        assertEquals(contents, Contents.ofWhole(journal));
    }

    @Test
    void whatAKilledBackupLeftIsSweptAnHourLater() throws IOException {
        made(backups());
        var left = Files.createFile(backups().folder().resolve(".treefall-1.unfinished"));
        Files.setLastModifiedTime(left, FileTime.from(now));

        made(backups());
        assertTrue(Files.exists(left));

        now = now.plus(61, ChronoUnit.MINUTES);
        made(backups());
        assertFalse(Files.exists(left));
    }

    @Test
    void nothingThatIsNotOursIsDeletedOrListed() throws Exception {
        var folder = Files.createDirectories(made(backups()).file().getParent());
        var others = List.of(
                "journal-2026-03-06T11-40-12Z-v1-30 (copy).db",
                "notes.txt",
                "journal.db",
                "journal-2020-99-99T11-40-12Z-v1-30.db",
                "journal-2020-01-01T11-40-12Z-v1-30.db-journal");
        for (var other : others) {
            Files.createFile(folder.resolve(other));
        }
        Files.createSymbolicLink(folder.resolve("journal-2020-01-01T11-40-12Z-v1-30.db"), journal);
        for (int d = 1; d < 60; d++) {
            Files.createFile(folder.resolve(Backup.nameFor(journal, NOON.minus(d, ChronoUnit.DAYS), 1, 30)));
        }
        now = NOON.plus(1, ChronoUnit.DAYS);
        var thinned = backups().thin(made(backups()));

        assertTrue(assertInstanceOf(Thinned.Done.class, thinned).deleted().size() > 40);
        assertTrue(backups().list().size() < 20);
        assertTrue(others.stream().map(folder::resolve).allMatch(Files::exists));
        assertTrue(Files.exists(journal));
    }

    @Test
    void thinningStopsWhenTheNewestShrankByHalfUntilThePersonAgrees() throws Exception {
        for (int d = 0; d < 4; d++) {
            now = NOON.plus(d, ChronoUnit.DAYS);
            backups().thin(made(backups()));
        }
        int before = backups().list().size();
        Files.delete(journal);
        TestJournal.with(14, journal);
        now = now.plus(100, ChronoUnit.DAYS);

        var small = made(backups());
        assertEquals(
                30,
                assertInstanceOf(Thinned.Stopped.class, backups().thin(small))
                        .fullest()
                        .entries());
        assertEquals(before + 1, backups().list().size());

        now = now.plus(1, ChronoUnit.MINUTES);
        backups().agreeToGoOn();
        assertInstanceOf(Thinned.Done.class, backups().thin(small));
    }

    /// Makes one backup and says how that went.
    static final class Make {
        public static void main(String[] arguments) {
            System.out.println(backups(arguments).make());
        }
    }

    static final class MakeForEver {
        public static void main(String[] arguments) {
            var backups = backups(arguments);
            System.out.println("ready");
            while (true) {
                backups.make();
            }
        }
    }

    private static Backups backups(String[] arguments) {
        return new Backups(
                Path.of(arguments[0]),
                new Folders(Path.of(arguments[1]), Path.of(arguments[1])),
                FileMoves.OF_THE_SYSTEM,
                InstantSource.system(),
                ZoneId.of("Europe/Berlin"));
    }

    private Backups backups() {
        return backups(FileMoves.OF_THE_SYSTEM);
    }

    private Backups backups(FileMoves moves) {
        var data = temp.resolve("data");
        return new Backups(journal, new Folders(data, data), moves, clock(), ZoneId.of("Europe/Berlin"));
    }

    private InstantSource clock() {
        return () -> now;
    }

    private static Backup made(Backups backups) {
        return assertInstanceOf(Making.Made.class, backups.make()).backup();
    }

    private long unfinished() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".unfinished"))
                .count();
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(backups().folder())) {
            return list.toList();
        }
    }
}
