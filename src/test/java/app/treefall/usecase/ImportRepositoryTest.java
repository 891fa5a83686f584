package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.JournalException;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.git.Built;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.usecase.ReadFiles.Wishes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A repository into the inbox: twice is once, only what is new comes later, and all of it can be taken back.
class ImportRepositoryTest {

    private static final Wishes ADA = new Wishes(null, null, Map.of(), Map.of("me", "ada@example.org"));

    @TempDir
    Path folder;

    private Desk desk;
    private Built shop;
    private Path place;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(Files.createDirectories(folder.resolve("journal")));
        place = folder.resolve("shop");
        shop = new Built(place)
                .by("Ada <ada@example.org>")
                .commit("a", "2026-01-05", "Begin the shop")
                .commit("b", "2026-02-20", "Retry failed payments", "a")
                .commit("c", "2026-05-10", "feat(basket): show delivery dates (#14)", "b")
                .branch("main", "c");
    }

    @AfterEach
    void close() {
        shop.close();
        desk.close();
    }

    @Test
    void theSameRepositoryAgainAddsNothingWhateverBecameOfIt() throws Exception {
        var added = added(3);
        desk.acceptSuggestion().run(List.of(added.get(0).id()));
        desk.acceptSuggestion().edited(added.get(1).id(), added.get(2).entry());
        desk.acceptSuggestion().dismiss(List.of(added.get(2).id()));
        shop.pack();
        var before = digest();

        var again = assertInstanceOf(ImportFile.Result.NothingNew.class, run());
        assertEquals(3, again.batch().known());
        assertEquals(before, digest());
    }

    @Test
    void afterNewCommitsOnlyTheseCome() throws Exception {
        added(3);
        shop.commit("d", "2026-06-01", "Rank by what was bought (#19)", "c").branch("main", "d");
        assertEquals(
                "Rank by what was bought",
                added(1).getFirst().entry().headline().text());
    }

    @Test
    void whatWasRebasedMeanwhileIsKnown() throws Exception {
        added(3);
        shop.by("Bob <bob@example.org>")
                .commit("under", "2026-01-06", "Paint the shed", "a")
                .by("Ada <ada@example.org>")
                .atMinute(1)
                .commit("b2", "2026-02-20", "Retry failed payments", "under")
                .commit("c2", "2026-05-10", "feat(basket): show delivery dates (#14)", "b2")
                .branch("main", "c2");
        assertInstanceOf(ImportFile.Result.NothingNew.class, run());
    }

    @Test
    void aCopyOfTheRepositoryInAnotherPlaceAddsNothing() throws Exception {
        added(3);
        Files.move(place, folder.resolve("shop-moved"));
        place = folder.resolve("shop-moved");
        assertInstanceOf(ImportFile.Result.NothingNew.class, run());
    }

    @Test
    void undoAndTakingBackLeaveTheJournalToTheLetter() throws Exception {
        var before = digest();
        var first = assertInstanceOf(ImportFile.Result.Imported.class, run());
        desk.undoImport().run(first.batch().id());
        assertEquals(before, digest());
        added(3);
        assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
        assertEquals(before, digest());
    }

    @Test
    void cancelledInAnyPartItKeepsNothing() throws Exception {
        var before = digest();
        for (int patience = 0; patience < 40; patience += 3) {
            var progress = new Impatient(patience);
            var result = desk.importFile().run(place, ADA, progress);
            if (progress.heard < patience) {
                assertTrue(patience > 15, "every part asks whether anybody waits");
                return;
            }
            assertEquals(new ImportFile.Result.Refused(Refusal.CANCELLED, 0), result);
            assertEquals(before, digest());
        }
    }

    @Test
    void repositoriesInAFolderAreFoundAndNotTheTextsInThem() throws Exception {
        Files.writeString(place.resolve("CHANGELOG.md"), "# 2026\n- Did this\n");
        Files.createDirectories(folder.resolve("notes"));
        var notes = Files.writeString(folder.resolve("notes").resolve("brag.md"), "# 2026\n- Wrote the runbook\n");
        var found = desk.importFile().reading().filesIn(List.of(folder.resolve("notes"), place));
        assertEquals(List.of(notes, place), found);
        assertTrue(desk.importFile().reading().filesIn(List.of(folder)).contains(place));
    }

    private static final class Impatient implements Progress {

        private final int patience;
        private int heard;

        private Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void advanced(long done, long total) {
            heard++;
            assertTrue(done <= total);
        }

        @Override
        public boolean isCancelled() {
            return heard >= patience;
        }
    }

    private List<Suggestion> added(int count) throws JournalException {
        var added = assertInstanceOf(ImportFile.Result.Imported.class, run()).added();
        assertEquals(count, added.size());
        return added;
    }

    private ImportFile.Result run() throws JournalException {
        return desk.importFile().run(place, ADA);
    }

    private String digest() throws JournalException {
        var file = folder.resolve("journal").resolve("journal.db");
        try (var journal = Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
        }
    }
}
