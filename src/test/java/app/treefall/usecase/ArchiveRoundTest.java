package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.archive.ArchiveWriting;
import app.treefall.archive.Contents;
import app.treefall.archive.Flaw;
import app.treefall.archive.RandomContents;
import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.files.FileMoves;
import app.treefall.files.SafeWriting;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// D-10 over real journal files: out, and into an empty journal or one that has things.
class ArchiveRoundTest {

    @TempDir
    Path folder;

    private Journal here;
    private Journal there;
    private Path archive;

    @BeforeEach
    void makeTwoJournals() throws JournalException {
        here = create("here.db");
        there = create("there.db");
        archive = folder.resolve("everything.zip");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void randomJournalsComeBackIntoAnEmptyOneWithTheSameDigest() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            var from = create("from" + seed + ".db");
            var into = create("into" + seed + ".db");
            fill(from, new RandomContents(seed));
            export(from);

            take(into, ImportArchive.Take.ASK);

            assertEquals(digest(from), digest(into), "seed " + seed);
            assertEquals(inOrder(from.snapshot()), inOrder(into.snapshot()), "seed " + seed);
            from.close();
            into.close();
        }
    }

    @Test
    void theSampleComesBackWithItsTrashAndItsFiles() throws Exception {
        byte[] bytes = "63 of 3,114 baskets".getBytes(StandardCharsets.UTF_8);
        var folderOfSample = Files.createDirectory(folder.resolve("sample"));
        try (var desk = TestDesks.sample(folderOfSample);
                var into = TestDesks.empty(Files.createDirectory(folder.resolve("new")))) {
            var attached = assertInstanceOf(
                    AttachFile.Result.Attached.class, desk.attachFile().run("proof.txt", bytes));
            var entry = desk.readJournal().run().entries().getLast();
            desk.editEntry()
                    .run(
                            entry.toDraft()
                                    .evidence(List.of(attached.evidence()))
                                    .finished(),
                            desk.readJournal().run().revisionOf(entry.id()));
            desk.trashThing().run(desk.readJournal().run().entries().getFirst());

            var out = desk.exportArchive().run(archive, ExportDocument.IfThere.REFUSE, "test");
            var done = into.importArchive().run(archive, ImportArchive.Take.ASK);

            assertEquals(
                    1,
                    assertInstanceOf(ExportArchive.Result.Exported.class, out).inTrash());
            assertEquals(
                    1,
                    assertInstanceOf(ImportArchive.Result.Imported.class, done).files());
            assertEquals(
                    inOrder(desk.readJournal().run()),
                    inOrder(into.readJournal().run()));
            assertEquals(1, into.trashThing().trash().size());
            assertArrayEquals(bytes, into.attachFile().read(attached.evidence().hash()));
            assertInstanceOf(KeepSafe.Checked.Whole.class, into.keepSafe().check());
        }
    }

    @Test
    void twiceIsOnce() throws Exception {
        fill(here, new RandomContents(3));
        export(here);
        take(there, ImportArchive.Take.ASK);
        var before = digest(there);

        var again = take(there, ImportArchive.Take.ASK);

        assertEquals(0, again.added());
        assertEquals(0, again.files());
        assertTrue(again.same() > 0);
        assertEquals(before, digest(there));
    }

    @Test
    void undoTakesAMergeBackWholeAndRedoDoesItAgain() throws Exception {
        put(here, entry(1, "Cut latency"), entry(2, "Theirs"), entry(3, "Only there"));
        put(there, entry(2, "Mine"), entry(4, "Only here"));
        export(here);
        var before = digest(there);
        take(there, ImportArchive.Take.THEIRS);
        var merged = digest(there);
        var undo = new UndoLast(there);

        assertInstanceOf(UndoLast.Result.Undone.class, undo.run());
        assertEquals(before, digest(there));
        assertInstanceOf(UndoLast.Redone.Again.class, undo.redo());
        assertEquals(merged, digest(there));
    }

    @Test
    void whatIsOtherwiseHereIsShownAndNothingIsWritten() throws Exception {
        put(here, entry(1, "Theirs"), entry(2, "New"), entry(3, "Same"));
        put(there, entry(1, "Mine"), entry(3, "Same"));
        export(here);
        var before = digest(there);

        var conflicts = assertInstanceOf(
                ImportArchive.Result.Conflicts.class, new ImportArchive(there).run(archive, ImportArchive.Take.ASK));

        assertEquals(1, conflicts.conflicts().size());
        assertEquals(entry(1, "Mine"), conflicts.conflicts().getFirst().mine().thing());
        assertEquals(
                entry(1, "Theirs"), conflicts.conflicts().getFirst().theirs().thing());
        assertEquals(before, digest(there));
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportArchive.Take.class,
            names = {"MINE", "THEIRS"})
    void whoseWordsStayIsAsSaid(ImportArchive.Take whose) throws Exception {
        put(here, entry(1, "Theirs"), entry(2, "New"), entry(3, "Same"));
        put(there, entry(1, "Mine"), entry(3, "Same"));
        export(here);

        var done = take(there, whose);

        var expected = whose == ImportArchive.Take.MINE ? "Mine" : "Theirs";
        assertEquals(entry(1, expected), there.snapshot().find(id(1)));
        assertEquals(entry(2, "New"), there.snapshot().find(id(2)));
        assertEquals(3, there.snapshot().entries().size());
        assertEquals(
                new ImportArchive.Result.Imported(
                        1, 1, whose == ImportArchive.Take.THEIRS ? 1 : 0, whose == ImportArchive.Take.MINE ? 1 : 0, 0),
                done);
    }

    @Test
    void whatWasThrownAwayHereDoesNotComeBackUnasked() throws Exception {
        put(here, entry(1, "Cut latency"));
        put(there, entry(1, "Cut latency"));
        export(here);
        there.write(Deed.of(Deed.Verb.TRASHED, Prose.NONE), tx -> {
            tx.trash(Entry.class, id(1));
            return tx;
        });

        var conflicts = assertInstanceOf(
                ImportArchive.Result.Conflicts.class, new ImportArchive(there).run(archive, ImportArchive.Take.ASK));
        assertTrue(conflicts.conflicts().getFirst().isOnlyWhere());

        take(there, ImportArchive.Take.THEIRS);
        assertEquals(digest(here), digest(there));
    }

    @Test
    void anIdOfSomethingElseIsRefused() throws Exception {
        put(here, entry(1, "An entry"));
        put(there, read(Person.class, "{\"id\":\"" + id(1) + "\",\"relation\":\"PEER\"}"));
        export(here);
        var before = digest(there);

        assertInstanceOf(
                Flaw.IdTwice.class,
                assertInstanceOf(
                                ImportArchive.Result.Refused.class,
                                new ImportArchive(there).run(archive, ImportArchive.Take.THEIRS))
                        .flaw());
        assertEquals(before, digest(there));
    }

    @Test
    void anotherDigestTakesBackWhatWasBegun() throws Exception {
        put(here, entry(1, "Cut latency"));
        var contents = new Contents(List.of(entry(1, "Cut latency")), List.of(), List.of());
        try (var out = Files.newOutputStream(archive)) {
            ArchiveWriting.write(contents, _ -> new byte[0], "test", digest(there), out);
        }

        var refused = new ImportArchive(there).run(archive, ImportArchive.Take.ASK);

        assertEquals(new ImportArchive.Result.Refused(new Flaw.OtherContents()), refused);
        assertTrue(there.snapshot().entries().isEmpty());
    }

    @Test
    void theJournalItselfIsNeitherReadAsAnArchiveNorWrittenOver() throws Exception {
        put(here, entry(1, "Cut latency"));
        var link = Files.createLink(folder.resolve("link.zip"), here.file());

        for (var path : List.of(here.file(), link)) {
            assertInstanceOf(
                    ImportArchive.Result.Refused.class, new ImportArchive(here).run(path, ImportArchive.Take.ASK));
            assertInstanceOf(
                    ExportArchive.Result.NoPlainFile.class,
                    exporting(here).run(path, ExportDocument.IfThere.REPLACE, "test"));
        }
        assertEquals(1, here.snapshot().entries().size());
    }

    @Test
    void anArchiveIsItsOwnersAloneAndIsNotWrittenOverUnasked() throws Exception {
        put(here, entry(1, "Cut latency"));
        export(here);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)));
        assertInstanceOf(
                ExportArchive.Result.AlreadyThere.class,
                exporting(here).run(archive, ExportDocument.IfThere.REFUSE, "test"));
        var before = digest(here);
        export(here);
        assertEquals(before, digest(here));
    }

    private Journal create(String name) throws JournalException {
        return Journal.create(folder.resolve(name), BeforeFirstWrite.NOTHING, InstantSource.system());
    }

    private void export(Journal journal) throws JournalException {
        assertInstanceOf(
                ExportArchive.Result.Exported.class,
                exporting(journal).run(archive, ExportDocument.IfThere.REPLACE, "test"));
    }

    private static ExportArchive exporting(Journal journal) {
        return new ExportArchive(journal, new SafeWriting(FileMoves.OF_THE_SYSTEM));
    }

    private ImportArchive.Result.Imported take(Journal journal, ImportArchive.Take take) throws JournalException {
        return assertInstanceOf(ImportArchive.Result.Imported.class, new ImportArchive(journal).run(archive, take));
    }

    @SuppressWarnings("unchecked")
    private static void fill(Journal journal, RandomContents random) throws JournalException {
        var contents = random.contents();
        journal.write(Deed.of(Deed.Verb.LOGGED, Prose.NONE), tx -> {
            for (var hash : contents.files()) {
                tx.attach(random.bytes(hash));
            }
            for (var thing : contents.things()) {
                tx.put(thing);
            }
            for (var thing : contents.trashed()) {
                tx.put(thing);
                tx.trash((Class<Kept>) thing.getClass(), (Id<Kept>) thing.id());
            }
            return tx;
        });
    }

    private static void put(Journal journal, Kept... things) throws JournalException {
        journal.write(Deed.of(Deed.Verb.LOGGED, Prose.NONE), tx -> {
            for (var thing : things) {
                tx.put(thing);
            }
            return tx;
        });
    }

    private static Entry entry(int number, String headline) {
        return read(Entry.class, """
            {"id":"%s","headline":"%s","days":{"first":"2026-03-06","last":"2026-03-06"}}\
            """.formatted(id(number), headline));
    }

    private static <T extends Kept> T read(Class<T> type, String text) {
        try {
            return Codec.read(type, text);
        } catch (CodecException e) {
            throw new AssertionError(e);
        }
    }

    private static Id<Entry> id(int number) {
        return Id.of("00000000-0000-4000-8000-00000000000" + number);
    }

    private static String digest(Journal journal) throws JournalException {
        return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
    }

    private static List<List<? extends Kept>> inOrder(Snapshot journal) {
        return List.of(
                List.of(journal.profile()),
                journal.entries(),
                journal.people(),
                journal.priorities(),
                journal.metrics(),
                journal.testimonials(),
                journal.expectations(),
                journal.questions(),
                journal.feedback(),
                journal.tellings(),
                journal.episodes(),
                journal.seasons(),
                journal.ladders(),
                journal.snoozes(),
                journal.lensChoices(),
                journal.namedViews());
    }
}
