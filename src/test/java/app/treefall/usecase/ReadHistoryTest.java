package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H-3, H-4: what was is never lost, and one comes back to it.
class ReadHistoryTest {

    private Desk desk;
    private Entry entry;

    @BeforeEach
    void saveAnEntryTwice(@TempDir Path folder) throws JournalException {
        desk = TestDesks.empty(folder);
        entry = Entry.jotted(Prose.of("Cut latency"), TestDesks.TODAY);
        desk.editEntry().run(entry, 0);
        desk.editEntry().run(named("Cut checkout latency"), 1);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aVersionComesBackAsAStepThatCanBeTakenBack() throws JournalException {
        assertInstanceOf(
                ReadHistory.Result.BroughtBack.class, desk.readHistory().bringBack(entry.id(), 1));
        assertEquals("Cut latency", headline());
        assertEquals(3, desk.readHistory().of(entry.id()).size());

        var undone =
                assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());

        assertEquals(Deed.Verb.EDITED, undone.deed().verb());
        assertEquals("Cut checkout latency", headline());
    }

    @Test
    void aDraftOfTheEntryStaysWhenAVersionComesBack() throws JournalException {
        desk.keepDraft().run(new Draft.EntryEdit(named("Half a he"), 2));

        desk.readHistory().bringBack(entry.id(), 1);

        assertEquals(1, desk.keepDraft().all().size());
    }

    @Test
    void whatStandsThereAlreadyAndWhatNeverWasChangeNothing() throws JournalException {
        assertInstanceOf(ReadHistory.Result.AlreadySo.class, desk.readHistory().bringBack(entry.id(), 2));
        assertInstanceOf(ReadHistory.Result.Gone.class, desk.readHistory().bringBack(entry.id(), 9));
        assertEquals(2, desk.readHistory().of(entry.id()).size());
    }

    @Test
    void whatWasTakenBackIsDoneAgainUnlessSomethingElseWasDone() throws JournalException {
        desk.undoLast().run();
        assertEquals("Cut latency", headline());

        assertEquals(
                new UndoLast.Redone.Again(Deed.of(Deed.Verb.EDITED, Prose.of("Cut checkout latency"))),
                desk.undoLast().redo());
        assertEquals("Cut checkout latency", headline());
        assertInstanceOf(UndoLast.Redone.NothingToRedo.class, desk.undoLast().redo());

        desk.undoLast().run();
        desk.editEntry().run(Entry.jotted(Prose.of("Another"), TestDesks.TODAY), 0);
        assertInstanceOf(UndoLast.Redone.NothingToRedo.class, desk.undoLast().redo());
    }

    @Test
    void oursIsKeptOverWhatWasThrownAwayElsewhere() throws JournalException {
        desk.trashThing().run(entry);
        var stale = assertInstanceOf(
                EditEntry.Result.ChangedMeanwhile.class, desk.editEntry().run(named("Ours"), 2));
        assertEquals(null, stale.theirs());

        assertInstanceOf(EditEntry.Result.Edited.class, desk.editEntry().keepOurs(named("Ours")));

        assertEquals("Ours", headline());
        assertTrue(desk.trashThing().trash().isEmpty());
        assertTrue(desk.keepDraft().all().isEmpty());
    }

    @Test
    void bothAreKeptAsTwoEntries() throws JournalException {
        desk.editEntry().run(named("Ours"), 1);

        desk.editEntry().keepBoth(named("Ours"));

        assertEquals(
                List.of("Cut checkout latency", "Ours"),
                desk.readJournal().run().entries().stream()
                        .map(one -> one.headline().text())
                        .toList());
        assertTrue(desk.keepDraft().all().isEmpty());
        desk.undoLast().run();
        assertEquals(1, desk.readJournal().run().entries().size());
    }

    private Entry named(String headline) {
        return entry.toDraft().headline(Prose.of(headline)).finished();
    }

    private String headline() throws JournalException {
        var now = desk.readJournal().run().find(entry.id());
        assertNotNull(now);
        return now.headline().text();
    }
}
