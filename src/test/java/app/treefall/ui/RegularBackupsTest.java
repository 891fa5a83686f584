package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Trouble;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// D-6: a backup is never older than ten minutes of changes, and none is made for nothing.
class RegularBackupsTest {

    private final List<Trouble> troubles = new ArrayList<>();
    private Path folder;
    private Desk desk;
    private TestBench window;
    private RegularBackups backups;

    @BeforeEach
    void open(@TempDir Path place) throws Exception {
        folder = place;
        desk = TestDesks.empty(place);
        window = new TestBench(desk);
        backups = new RegularBackups(desk.keepSafe(), window.bench.live(), window.bench.background(), troubles::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatChangedIsBackedUpOnceAndTheNextChangeAgain() throws Exception {
        log("One");
        backups.backUp();
        assertEquals(1, newest());
        int after = copies();

        backups.backUp();
        assertEquals(after, copies());

        log("Two");
        backups.backUp();
        assertEquals(2, newest());
        assertEquals(List.of(), troubles);
    }

    @Test
    void theLastBackupIsMadeAfterTheJournalIsClosed() throws Exception {
        log("One");
        var last = backups.atTheEnd();
        desk.close();

        assertNotNull(last);
        last.run();

        assertEquals(1, newest());
        log("Two");
        backups.backUp();
        assertNull(backups.atTheEnd());
    }

    @Test
    void aBackupThatCannotBeMadeIsSaidOnce() throws Exception {
        log("One");
        var there = folder.resolve("backups");
        if (Files.exists(there)) {
            Files.move(there, folder.resolve("moved"));
        }
        Files.writeString(there, "in the way");
        backups.backUp();
        backups.backUp();

        assertEquals(1, troubles.size());
    }

    @Test
    void muchLessThanThereWasIsAskedAboutBeforeOldBackupsGo() throws Exception {
        for (int i = 0; i < 10; i++) {
            log("Entry " + i);
        }
        backups.backUp();
        for (var entry : window.bench.live().snapshot().entries().subList(0, 8)) {
            desk.trashThing().run(entry);
        }
        window.bench.live().refresh();
        backups.backUp();

        var doubt = Objects.requireNonNull(desk.keepSafe().doubt());
        assertEquals(2, doubt.newest().entries());
        assertEquals(10, doubt.fullest().entries());

        desk.keepSafe().goOn();

        assertNull(desk.keepSafe().doubt());
    }

    private void log(String headline) throws JournalException {
        desk.editEntry().run(Entry.jotted(Prose.of(headline), TestDesks.TODAY), 0);
        window.bench.live().refresh();
    }

    private int copies() {
        return desk.keepSafe().copies().size();
    }

    /// Entries in the newest backup.
    private long newest() {
        return desk.keepSafe().copies().getFirst().entries();
    }
}
