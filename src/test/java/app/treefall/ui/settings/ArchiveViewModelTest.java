package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.settings.ArchiveStep.AskPassphrase;
import app.treefall.ui.settings.ArchiveStep.AskPrivate;
import app.treefall.ui.settings.ArchiveStep.AskReplace;
import app.treefall.ui.settings.ArchiveStep.AskWhose;
import app.treefall.ui.settings.ArchiveStep.Done;
import app.treefall.ui.settings.ArchiveStep.Nothing;
import app.treefall.ui.settings.ArchiveStep.Writing;
import app.treefall.ui.settings.ArchiveStep.Wrong;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ExportArchive;
import app.treefall.usecase.ExportDocument;
import app.treefall.usecase.TestDesks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's journal out of one window and into another's.
final class ArchiveViewModelTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Desk other;
    private TestBench window;
    private TestBench otherWindow;
    private ArchiveViewModel out;
    private ArchiveViewModel in;
    private Path archive;

    @BeforeEach
    void openTwoJournals() throws Exception {
        desk = TestDesks.sample(Files.createDirectory(folder.resolve("one")));
        other = TestDesks.empty(Files.createDirectory(folder.resolve("two")));
        window = new TestBench(desk);
        otherWindow = new TestBench(other);
        out = new ArchiveViewModel(window.bench);
        in = new ArchiveViewModel(otherWindow.bench);
        window.saveTo = folder;
        archive = folder.resolve(ExportArchive.fileName());
        otherWindow.toOpen = archive;
    }

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    @Test
    void nothingLeavesBeforeTheYesToPrivateWords() {
        out.export();

        assertInstanceOf(AskPrivate.class, step(out));
        assertFalse(Files.exists(archive));
        out.cancel();
        assertInstanceOf(Nothing.class, step(out));
    }

    @Test
    void everythingComesBackInEveryField() throws Exception {
        desk.attachFile().run("proof.txt", "63 of 3,114".getBytes(StandardCharsets.UTF_8));
        desk.trashThing().run(first(desk));
        export("");
        assertTrue(words(out).contains(archive.toString()), words(out));

        in.bringIn();

        assertInstanceOf(Done.class, step(in));
        assertSame(other);
        assertEquals(first(desk), otherWindow.bench.live().snapshot().entries().getFirst());
    }

    @Test
    void aPassphraseSealsItAndIsAskedForAgain() throws Exception {
        export("four words and more");
        otherWindow.toOpen = folder.resolve(ExportArchive.sealedFileName());
        assertFalse(Files.exists(archive));

        in.bringIn();
        assertInstanceOf(AskPassphrase.class, step(in));
        in.open("");
        assertFalse(in.objectionProperty().get().isEmpty());
        in.open("four words and less");

        assertInstanceOf(AskPassphrase.class, step(in));
        assertEquals(
                "The passphrase is another. Nothing was changed.",
                in.objectionProperty().get());
        assertEquals(List.of(), other.readJournal().run().entries());
        in.open("four words and more");
        assertInstanceOf(Done.class, step(in));
        assertSame(other);
        assertEquals(List.of(), other.keepDraft().all());
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void twoPassphrasesThatDifferWriteNothing() {
        out.export();

        out.exportEverything("one", "another");

        assertInstanceOf(AskPrivate.class, step(out));
        assertFalse(out.objectionProperty().get().isEmpty());
        assertFalse(Files.exists(folder.resolve(ExportArchive.sealedFileName())));
    }

    @Test
    void aFileThatStandsThereIsAskedAbout() throws Exception {
        Files.writeString(archive, "mine");
        export("");

        assertInstanceOf(AskReplace.class, step(out));
        assertEquals("mine", Files.readString(archive));
        out.replace();
        assertInstanceOf(Done.class, step(out));
        in.bringIn();
        assertSame(other);
    }

    @Test
    void whatIsStoppedLeavesNoFile() throws Exception {
        out.stepProperty().subscribe(step -> {
            if (step instanceof Writing) {
                out.cancel();
            }
        });

        export("");

        assertEquals("Stopped. No archive was written.", words(out));
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count(), "the two journals' folders alone");
        }
    }

    @Test
    void aDamagedOneChangesNothing() throws Exception {
        export("");
        var bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(archive, bytes);

        in.bringIn();

        assertInstanceOf(Wrong.class, step(in));
        assertEquals(List.of(), other.readJournal().run().entries());
    }

    @Test
    void whatIsOtherwiseHereIsListedAndNothingIsDoneBeforeTheAnswer() throws Exception {
        disagree();

        in.bringIn();

        var asked = assertInstanceOf(AskWhose.class, step(in));
        assertEquals(
                List.of(new ArchiveStep.Both(
                        "Entry", "Mine: Mine", "Theirs: " + headline(desk), "Not the same: Headline")),
                asked.both());
        assertEquals("Mine", headline(other));
    }

    @Test
    void mineStays() throws Exception {
        disagree();
        in.bringIn();

        in.keepMine();

        assertTrue(words(in).contains("Left as here: 1."), words(in));
        assertEquals("Mine", headline(other));
    }

    @Test
    void theirsIsTakenAndOneUndoTakesItBack() throws Exception {
        disagree();
        in.bringIn();

        in.takeTheirs();

        assertTrue(words(in).contains("Now as in the archive: 1."), words(in));
        assertSame(other);
        assertEquals("Undo", otherWindow.said.getLast().action());
        other.undoLast().run();
        assertEquals("Mine", headline(other));
    }

    @Test
    void cancellingAConflictChangesNothing() throws Exception {
        disagree();
        in.bringIn();

        in.cancel();

        in.takeTheirs();
        assertInstanceOf(Nothing.class, step(in));
        assertEquals("Mine", headline(other));
    }

    /// The other journal has all of the sample, and one headline of its own.
    private void disagree() throws JournalException {
        export("");
        in.bringIn();
        var entry = first(other);
        other.editEntry()
                .run(
                        entry.toDraft().headline(Prose.of("Mine")).finished(),
                        other.readJournal().run().revisionOf(entry.id()));
        otherWindow.bench.live().refresh();
        assertNotEquals(headline(desk), headline(other));
    }

    private void export(String passphrase) {
        out.export();
        out.exportEverything(passphrase, passphrase);
    }

    /// The same journal always gives the same bytes.
    private void assertSame(Desk there) throws Exception {
        var here = folder.resolve("here.zip");
        var copy = folder.resolve("there.zip");
        desk.exportArchive().run(here, ExportDocument.IfThere.REPLACE, "test");
        there.exportArchive().run(copy, ExportDocument.IfThere.REPLACE, "test");
        assertEquals(-1, Files.mismatch(here, copy));
    }

    private static ArchiveStep step(ArchiveViewModel model) {
        return model.stepProperty().get();
    }

    private static String words(ArchiveViewModel model) {
        return assertInstanceOf(Done.class, step(model)).words();
    }

    private static Entry first(Desk from) throws JournalException {
        return from.readJournal().run().entries().getFirst();
    }

    private static String headline(Desk from) throws JournalException {
        return first(from).headline().text();
    }
}
