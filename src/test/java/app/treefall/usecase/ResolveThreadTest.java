package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.usecase.ResolveThread.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResolveThreadTest {

    private Desk desk;
    private Entry thread;

    @BeforeEach
    void aThreadWithNews(@TempDir Path folder) throws Exception {
        desk = TestDesks.empty(folder);
        thread = EntryDraft.blank(TestDesks.TODAY.minusDays(20))
                .headline(Prose.of("Agreed Apple Pay terms with Legal"))
                .story(new Story(Prose.of("A third of our shoppers ask for it."), Prose.NONE, Prose.NONE, Prose.NONE))
                .kind(new Kind.Thread(
                        Prose.of("Sign"),
                        null,
                        List.of(new Kind.Thread.News(TestDesks.TODAY.minusDays(9), Prose.of("Legal agreed"))),
                        null,
                        null))
                .candidNote(Prose.of("I was sure it would fail."))
                .finished();
        desk.editEntry().run(thread, 0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWinIsMadeAndTheThreadKeepsItsNewsAndTheWayToIt() throws Exception {
        var done = assertInstanceOf(Result.Resolved.class, desk.resolveThread().run(thread, 1));

        var ended =
                assertInstanceOf(Kind.Thread.class, journal().find(thread.id()).kind());
        assertEquals(done.win().id(), ended.became());
        assertEquals(TestDesks.TODAY, ended.resolved());
        assertEquals(1, ended.news().size());
        var win = journal().find(done.win().id());
        assertEquals(Kind.Name.WIN, win.kindName());
        assertEquals(thread.story(), win.story());
        assertTrue(win.candidNote().isBlank());
        assertEquals(TestDesks.TODAY, win.day());
    }

    @Test
    void oneUndoTakesBothBack() throws Exception {
        var done = assertInstanceOf(Result.Resolved.class, desk.resolveThread().run(thread, 1));

        assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());

        assertNull(journal().find(done.win().id()));
        assertEquals(thread, journal().find(thread.id()));
    }

    @Test
    void overWhatWasChangedElsewhereNothingIsWritten() throws Exception {
        desk.editEntry().run(thread.toDraft().headline(Prose.of("Theirs")).finished(), 1);

        assertInstanceOf(Result.ChangedMeanwhile.class, desk.resolveThread().run(thread, 1));
        assertEquals(1, journal().entries().size());
    }

    @Test
    void aWinCannotBeResolved() throws Exception {
        var win = Entry.jotted(Prose.of("Cut it"), TestDesks.TODAY);
        assertInstanceOf(Result.NotYet.class, desk.resolveThread().run(win, 0));
    }

    private Snapshot journal() throws Exception {
        return desk.readJournal().run();
    }
}
