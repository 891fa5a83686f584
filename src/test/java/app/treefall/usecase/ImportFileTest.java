package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.markdown.MarkdownImporter;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.store.JournalFile;
import app.treefall.usecase.ReadFiles.Wishes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the file to the journal and back: nothing twice, nothing unseen, nothing half.
class ImportFileTest {

    private static final String BRAG = """
        # Brag document 2025
        ## Projects
        - Cut checkout latency from 1.8s to 0.6s
          - Impact: fewer people gave up
        - Wrote the runbook for the database
        ## Learned
        - How the card networks settle
        """;

    @TempDir
    Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
        file = Files.writeString(folder.resolve("brag.md"), BRAG);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingEntersTheJournalUnseen() throws Exception {
        var imported = imported();

        assertEquals(3, imported.added().size());
        assertEquals(3, inbox().size());
        assertEquals(List.of(), entries());
        assertEquals(Prose.of("brag.md"), inbox().getFirst().origin().source());
        assertEquals(3, inbox().getFirst().origin().line());
    }

    @Test
    void aPreviewWritesNothing() throws Exception {
        var before = digest();

        assertInstanceOf(ImportFile.Result.Imported.class, desk.importFile().preview(file, Wishes.NONE));
        assertEquals(before, digest());
    }

    @Test
    void importedTwiceItAddsNothingWhateverBecameOfIt() throws Exception {
        imported();
        desk.acceptSuggestion().run(ids(0));
        desk.acceptSuggestion().dismiss(ids(0));
        var before = digest();

        var again = assertInstanceOf(
                ImportFile.Result.NothingNew.class, desk.importFile().run(file, Wishes.NONE));
        assertEquals(3, again.batch().known());
        assertEquals(before, digest());
    }

    @Test
    void anEditedFileUnderAnotherNameAddsOnlyWhatIsNew() throws Exception {
        imported();
        var edited = folder.resolve("renamed.md");
        Files.writeString(
                edited,
                BRAG.replace("## Projects\n", "## Projects\n- Ran the game day\n")
                        .replace("fewer people", "3% fewer people"));

        var result = desk.importFile().run(edited, Wishes.NONE);
        var imported = assertInstanceOf(ImportFile.Result.Imported.class, result);
        assertEquals(1, imported.added().size());
        assertEquals(3, imported.batch().known());
        assertEquals(1, imported.changed());
    }

    @Test
    void acceptingIsOneStepHoweverManyAndUndoPutsThemBack() throws Exception {
        imported();
        var before = digest();

        var accepted = assertInstanceOf(
                AcceptSuggestion.Result.Accepted.class,
                desk.acceptSuggestion().run(inbox().stream().map(Suggestion::id).toList()));
        assertEquals(3, accepted.entries().size());
        assertEquals(List.of(), inbox());
        assertEquals(3, entries().size());

        assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
        assertEquals(before, digest());
    }

    @Test
    void undoTakesTheImportBackToTheLetter() throws Exception {
        var before = digest();
        imported();

        assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
        assertEquals(before, digest());
        assertEquals(3, imported().added().size());
    }

    @Test
    void aWholeImportIsTakenBackAsOneStepAlsoAfterItWasAccepted() throws Exception {
        var before = digest();
        var batch = imported().batch();
        desk.acceptSuggestion().run(ids(0));
        desk.acceptSuggestion().dismiss(ids(0));
        var after = digest();

        var back = assertInstanceOf(
                UndoImport.Result.TakenBack.class, desk.undoImport().run(batch.id()));
        assertEquals(3, back.suggestions());
        assertEquals(1, back.entries());
        assertEquals(before, digest());

        desk.undoLast().run();
        assertEquals(after, digest());
    }

    @Test
    void whatCameASecondTimeIsTakenBackASecondTime() throws Exception {
        var before = digest();
        for (int time = 0; time < 2; time++) {
            var batch = imported().batch();
            desk.acceptSuggestion().run(inbox().stream().map(Suggestion::id).toList());
            var back = assertInstanceOf(
                    UndoImport.Result.TakenBack.class, desk.undoImport().run(batch.id()));
            assertEquals(0, back.stayed());
            assertEquals(before, digest());
        }
    }

    @Test
    void anEntryEditedSinceStaysWhenItsImportIsTakenBack() throws Exception {
        var batch = imported().batch();
        desk.acceptSuggestion().run(ids(0));
        var entry = entries().getFirst();
        desk.editEntry().run(entry.toDraft().project(Prose.of("Checkout")).finished(), 1);

        var back = assertInstanceOf(
                UndoImport.Result.TakenBack.class, desk.undoImport().run(batch.id()));
        assertEquals(1, back.stayed());
        assertEquals(1, entries().size());
    }

    @Test
    void mergingAddsWhatTheEntryDoesNotHaveAndLosesNoWord() throws Exception {
        imported();
        var logged = (LogEntry.Result.Logged) desk.logEntry().run("Cut checkout latency");

        desk.acceptSuggestion().merge(inbox().getFirst().id(), logged.entry().id());

        var entry = desk.readJournal().run().find(logged.entry().id());
        assertNotNull(entry);
        assertEquals("Cut checkout latency", entry.headline().text());
        assertEquals("fewer people gave up", entry.story().result().text());
        assertEquals(1, entry.claims().size());
        assertEquals(2, inbox().size());
    }

    @Test
    void whatWaitsStandsBesideTheEntryItRepeats() throws Exception {
        desk.logEntry().run("Cut checkout latency from 1.8s to 0.6s 2025-12-20");
        imported();

        var waiting = desk.readInbox().run(desk.readJournal().run());
        assertNotNull(waiting.getFirst().likeEntry());
        assertEquals(null, waiting.getLast().likeEntry());
    }

    @Test
    void whatIsPurgedLeavesNoWordInTheInboxAndDoesNotComeBack() throws Exception {
        imported();
        desk.acceptSuggestion().run(ids(0));
        var entry = entries().getFirst();
        desk.trashThing().run(entry);
        desk.trashThing().purge(entry);
        desk.close();

        var bytes = new String(Files.readAllBytes(folder.resolve("journal.db")), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Cut checkout latency"));
        assertFalse(bytes.contains("fewer people gave up"));
        desk = TestDesks.open(folder.resolve("journal.db"));
        assertInstanceOf(ImportFile.Result.NothingNew.class, desk.importFile().run(file, Wishes.NONE));
    }

    @Test
    void aWriteThatFailsInTheMiddleKeepsNothing() throws Exception {
        var long1 = new StringBuilder("# 2025\n");
        for (int i = 0; i < 2_000; i++) {
            long1.append("- Did the thing number ").append(i).append(" and it took a while\n");
        }
        Files.writeString(file, long1);
        var before = digest();
        desk.close();

        try (var journal = new Journal(
                new NoRoom(JournalFile.existing(folder.resolve("journal.db"))),
                BeforeFirstWrite.NOTHING,
                InstantSource.system())) {
            Supplier<LocalDate> today = () -> LocalDate.of(2026, 11, 19);
            var reading = new ReadFiles(List.of(new MarkdownImporter()), List.of(), today, Locale.ENGLISH);
            var importFile = new ImportFile(journal, reading, today);
            assertThrows(JournalException.class, () -> importFile.run(file, Wishes.NONE));
        }
        desk = TestDesks.open(folder.resolve("journal.db"));
        assertEquals(before, digest());
        assertEquals(2_000, imported().added().size());
    }

    @Test
    void acceptingAllThatFailsInTheMiddleAcceptsNothing() throws Exception {
        importMany();
        var before = digest();
        var all = inbox().stream().map(Suggestion::id).toList();
        desk.close();

        try (var journal = full()) {
            assertThrows(JournalException.class, () -> new AcceptSuggestion(journal).run(all));
        }
        desk = TestDesks.open(folder.resolve("journal.db"));
        assertEquals(before, digest());
        assertEquals(
                2_000,
                ((AcceptSuggestion.Result.Accepted) desk.acceptSuggestion().run(all))
                        .entries()
                        .size());
    }

    @Test
    void takingBackThatFailsInTheMiddleTakesNothingBack() throws Exception {
        importMany();
        desk.acceptSuggestion().run(inbox().stream().map(Suggestion::id).toList());
        var before = digest();
        var batch = desk.readJournal().run().batches().getFirst().id();
        desk.close();

        try (var journal = full()) {
            assertThrows(JournalException.class, () -> new UndoImport(journal).run(batch));
        }
        desk = TestDesks.open(folder.resolve("journal.db"));
        assertEquals(before, digest());
    }

    private void importMany() throws Exception {
        var many = new StringBuilder("# 2025\n");
        for (int i = 0; i < 2_000; i++) {
            many.append("- Did the thing number ").append(i).append(" and it took a while\n");
        }
        Files.writeString(file, many);
        assertEquals(2_000, imported().added().size());
    }

    private Journal full() throws JournalException {
        return new Journal(
                new NoRoom(JournalFile.existing(folder.resolve("journal.db"))),
                BeforeFirstWrite.NOTHING,
                InstantSource.system());
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() throws Exception {
        Files.write(file, new byte[] {'#', ' ', 'a', '\n', (byte) 0xC3, '('});
        assertEquals(
                new ImportFile.Result.Refused(Refusal.NOT_UTF_8, 2),
                desk.importFile().run(file, Wishes.NONE));
        assertEquals(
                new ImportFile.Result.CannotBeRead(folder.resolve("gone.md")),
                desk.importFile().run(folder.resolve("gone.md"), Wishes.NONE));
        assertEquals(
                new ImportFile.Result.Refused(Refusal.UNKNOWN_FORMAT, 0),
                desk.importFile().run(folder, Wishes.NONE));
        var other = Files.writeString(folder.resolve("a.exe"), "MZ");
        assertEquals(
                new ImportFile.Result.Refused(Refusal.UNKNOWN_FORMAT, 0),
                desk.importFile().run(other, Wishes.NONE));
        assertTrue(desk.readJournal().run().batches().isEmpty());
    }

    @Test
    void aFolderThatIsAJournalDoesNotHideWhatElseStandsInIt() throws Exception {
        var notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("journal.txt"), "[2026-11-17 09:12] Stopped a price release.\n");
        var brag = Files.writeString(notes.resolve("brag.md"), BRAG);
        var alone = Files.createDirectory(folder.resolve("alone"));
        Files.copy(brag, alone.resolve("brag.md"));

        var reading = desk.importFile().reading();

        assertEquals(List.of(notes, brag), reading.filesIn(List.of(notes)));
        assertEquals(List.of(alone.resolve("brag.md")), reading.filesIn(List.of(alone)));
    }

    @Test
    void severalFilesAreOneStepAndWhatTwoOfThemHoldComesOnce() throws Exception {
        var before = digest();
        var other = Files.writeString(folder.resolve("other.md"), BRAG + "- How ledgers are closed\n");
        var importFile = desk.importFile();
        var reads = Stream.of(file, other)
                .map(each -> importFile.reading().run(each, Wishes.NONE, Progress.NONE))
                .toList();

        var imports = importFile.compare(reads).stream()
                .map(ImportFile.Result.Imported.class::cast)
                .toList();
        assertTrue(importFile.keep(imports, Progress.NONE));
        assertEquals(4, inbox().size());
        assertEquals(1, imports.getLast().added().size());

        desk.undoLast().run();
        assertEquals(before, digest());
    }

    @Test
    void cancelledWhileItIsWrittenItKeepsNothing() throws Exception {
        var before = digest();
        var cancelledAtTheSecond = new Progress() {
            private long written;

            @Override
            public void advanced(long done, long total) {
                written = done;
            }

            @Override
            public boolean isCancelled() {
                return written == 1;
            }
        };
        var read = desk.importFile().reading().run(file, Wishes.NONE, Progress.NONE);
        var imports = List.of((ImportFile.Result.Imported)
                desk.importFile().compare(List.of(read)).getFirst());

        assertFalse(desk.importFile().keep(imports, cancelledAtTheSecond));
        assertEquals(before, digest());
        assertEquals(3, imported().added().size());
    }

    private ImportFile.Result.Imported imported() throws JournalException, IOException {
        return assertInstanceOf(
                ImportFile.Result.Imported.class, desk.importFile().run(file, Wishes.NONE));
    }

    private List<Suggestion> inbox() throws JournalException {
        return desk.readJournal().run().inbox();
    }

    private List<Entry> entries() throws JournalException {
        return desk.readJournal().run().entries();
    }

    private List<Id<Suggestion>> ids(int index) throws JournalException {
        return List.of(inbox().get(index).id());
    }

    private String digest() throws JournalException {
        try (var journal =
                Journal.open(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
        }
    }
}
