package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Evidence;
import app.treefall.domain.FileHash;
import app.treefall.domain.Prose;
import app.treefall.files.FileMoves;
import app.treefall.files.SafeWriting;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LookAtFileTest {

    private static final byte[] BYTES = "63 of 3,114 baskets".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final List<Path> opened = new ArrayList<>();
    private Journal journal;
    private LookAtFile look;
    private Path folder;

    @BeforeEach
    void aJournal(@TempDir Path folder) throws Exception {
        this.folder = folder;
        journal = Journal.create(
                folder.resolve("journal.db"),
                BeforeFirstWrite.NOTHING,
                InstantSource.fixed(Instant.parse("2026-11-19T09:00:00Z")));
        look = new LookAtFile(journal, new SafeWriting(FileMoves.OF_THE_SYSTEM), opened::add);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aFileIsOpenedAsACopyThatKeepsItsEnding() throws Exception {
        var there = assertInstanceOf(LookAtFile.Result.There.class, look.open(attached("../Replay report.TXT")));

        assertArrayEquals(BYTES, Files.readAllBytes(there.copy()));
        assertTrue(there.copy().toString().endsWith(".txt"), there.copy().toString());
        assertTrue(
                there.copy().getFileName().toString().startsWith("Replay"),
                there.copy().toString());
        assertEquals(List.of(there.copy()), opened);
    }

    @Test
    void whatCouldRunIsNotOpened() throws Exception {
        for (var name : List.of("report.exe", "report.desktop", "report.sh", "report", "report.txt.jar")) {
            assertInstanceOf(LookAtFile.Result.NotToBeOpened.class, look.open(attached(name)), name);
        }
        assertEquals(List.of(), opened);
    }

    @Test
    void aCopyIsSavedWhereItIsWanted() throws Exception {
        var to = folder.resolve("copy.sh");
        assertInstanceOf(LookAtFile.Result.There.class, look.save(attached("report.sh"), to));
        assertArrayEquals(BYTES, Files.readAllBytes(to));
    }

    @Test
    void aFileTheJournalDoesNotHaveIsSaidToBeMissing() throws Exception {
        var missing = new Evidence.CopiedFile(Prose.NONE, Prose.of("a.txt"), new FileHash("0".repeat(64)), 1);
        assertInstanceOf(LookAtFile.Result.NotInTheJournal.class, look.open(missing));
        assertInstanceOf(LookAtFile.Result.NotInTheJournal.class, look.save(missing, folder.resolve("b.txt")));
    }

    private Evidence.CopiedFile attached(String name) throws Exception {
        var result = new AttachFile(journal).run(name, BYTES);
        return assertInstanceOf(AttachFile.Result.Attached.class, result).evidence();
    }
}
