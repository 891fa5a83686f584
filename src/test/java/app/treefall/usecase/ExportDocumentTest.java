package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.document.Document;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.files.FailingMoves;
import app.treefall.files.FailingMoves.Step;
import app.treefall.files.FileMoves;
import app.treefall.files.SafeWriting;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.usecase.ExportDocument.IfThere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the disk may do to a document and to an archive: told, and what stood there stands there still.
class ExportDocumentTest {

    private static final Document PAGE = new Document(
            Document.Genre.WEEK,
            Prose.NONE,
            Prose.of("The week"),
            Prose.NONE,
            List.of(),
            Prose.NONE,
            "en",
            LocalDate.of(2026, 11, 19),
            List.of());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void standSomethingThere() throws IOException {
        file = folder.resolve("week.md");
        Files.writeString(file, "old");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "WRITE", "SYNC", "MOVE"})
    void aFullDiskIsToldAndTheOldDocumentStands(Step step) throws IOException {
        var full = new ExportDocument(new SafeWriting(FailingMoves.fullDiskAt(step)));

        var result = full.run(PAGE, Format.MARKDOWN, file, IfThere.REPLACE);

        assertFull(
                assertInstanceOf(ExportDocument.Result.CouldNot.class, result).trouble());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "WRITE", "SYNC", "MOVE"})
    void aFullDiskIsToldAndTheOldArchiveStands(Step step) throws Exception {
        try (var journal =
                Journal.create(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            var full = new ExportArchive(journal, new SafeWriting(FailingMoves.fullDiskAt(step)));

            var result = full.run(file, IfThere.REPLACE, "test");

            assertFull(assertInstanceOf(ExportArchive.Result.CouldNot.class, result)
                    .trouble());
        }
    }

    @Test
    void whatIsStoppedWritesNothing() throws IOException {
        var writing = new ExportDocument(new SafeWriting(FileMoves.OF_THE_SYSTEM));

        var result = writing.run(PAGE, Format.MARKDOWN, file, IfThere.REPLACE, () -> true);

        assertInstanceOf(ExportDocument.Result.Stopped.class, result);
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDocumentIsItsOwnersAloneInEveryFormat(Format format) throws IOException {
        var writing = new ExportDocument(new SafeWriting(FileMoves.OF_THE_SYSTEM));
        var mine = folder.resolve("mine." + format.extension());

        writing.run(PAGE, format, mine, IfThere.REFUSE);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)));
        assertArrayEquals(Exporters.write(PAGE, format).bytes(), Files.readAllBytes(mine));
    }

    private void assertFull(Trouble trouble) throws IOException {
        assertInstanceOf(Trouble.DiskFull.class, trouble);
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(
                    0,
                    files.filter(one -> one.toString().endsWith(".unfinished")).count());
        }
    }
}
