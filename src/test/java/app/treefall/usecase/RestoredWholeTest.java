package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.JournalException;
import app.treefall.domain.Telling;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H-3: an entry comes out of the trash with all that belonged to it, also after a start; and goes for good with it.
class RestoredWholeTest {

    @TempDir
    Path folder;

    @Test
    void anEntryComesBackWithItsEvidenceItsTellingsAndItsHistory() throws Exception {
        Entry entry;
        byte[] file = "63 of 3,114 baskets".getBytes(StandardCharsets.UTF_8);
        try (var desk = TestDesks.sample(folder)) {
            entry = withFile(desk, file);
            desk.trashThing().run(entry);
        }
        try (var desk = TestDesks.open(folder.resolve("journal.db"))) {
            assertEquals(entry, desk.trashThing().trash().getFirst().thing());

            desk.trashThing().restore(entry);

            var journal = desk.readJournal().run();
            assertEquals(entry, journal.find(entry.id()));
            assertTrue(journal.tellingsOf(entry.id()).size() > 0);
            assertEquals(2, desk.readHistory().of(entry.id()).size());
            var copied = (Evidence.CopiedFile) entry.evidence().getLast();
            assertArrayEquals(file, desk.attachFile().read(copied.hash()));
        }
    }

    @Test
    void anEntryGoesForGoodWithItsTellingsAndTheJournalIsWhole() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var entry = withFile(desk, "bytes".getBytes(StandardCharsets.UTF_8));
            desk.trashThing().run(entry);

            desk.trashThing().purge(entry);

            var journal = desk.readJournal().run();
            assertEquals(
                    0,
                    journal.tellings().stream()
                            .filter(one -> one.entry().equals(entry.id()))
                            .count());
            assertTrue(desk.readHistory().of(entry.id()).isEmpty());
            assertInstanceOf(KeepSafe.Checked.Whole.class, desk.keepSafe().check());
        }
    }

    private static Entry withFile(Desk desk, byte[] bytes) throws JournalException {
        var journal = desk.readJournal().run();
        var told = journal.tellings().stream().map(Telling::entry).findFirst().orElseThrow();
        var before = journal.find(told);
        var attached = assertInstanceOf(
                AttachFile.Result.Attached.class, desk.attachFile().run("proof.txt", bytes));
        var evidence = new ArrayList<>(before.evidence());
        evidence.add(attached.evidence());
        var entry = before.toDraft().evidence(evidence).finished();
        desk.editEntry().run(entry, journal.revisionOf(told));
        return entry;
    }
}
