package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

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

class MergeLineTest {

    private Desk desk;
    private Entry payments;

    @BeforeEach
    void oneEntry(@TempDir Path folder) throws JournalException {
        desk = TestDesks.empty(folder);
        payments = log("Cut failed card payments 4.9% -> 3.1%");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLineMergedIsOneStepThatUndoTakesBackWhole() throws JournalException {
        desk.keepDraft().run(new Draft.Line(Prose.of("Cut failed card")));

        var result = desk.mergeLine().runDraft("Cut failed card payments @nadia ^churn #cards", payments.id());

        assertInstanceOf(MergeLine.Result.Merged.class, result);
        var after = desk.readJournal().run();
        assertEquals(List.of(Prose.of("cards")), after.entries().getFirst().tags());
        assertEquals(1, after.entries().size());
        assertEquals("Nadia", after.people().getFirst().name().text());
        assertEquals("churn", after.priorities().getFirst().handle().text());
        assertEquals(List.of(), desk.keepDraft().all());

        desk.undoLast().run();

        var back = desk.readJournal().run();
        assertEquals(List.of(payments), back.entries());
        assertEquals(List.of(), back.people());
        assertEquals(List.of(), back.priorities());
    }

    @Test
    void aLineWithNothingNewChangesNothing() throws JournalException {
        var result = desk.mergeLine().runDraft("Cut failed card payments", payments.id());

        assertInstanceOf(MergeLine.Result.NothingNew.class, result);
        assertEquals(List.of(payments), desk.readJournal().run().entries());
    }

    @Test
    void anEntryThatWasTrashedMeanwhileTakesNothing() throws JournalException {
        desk.trashThing().run(payments);

        assertInstanceOf(
                MergeLine.Result.Gone.class,
                desk.mergeLine().runDraft("Cut failed card payments #cards @nadia", payments.id()));
        assertEquals(List.of(), desk.readJournal().run().people());
    }

    @Test
    void aLineThatCannotBeKeptIsRefused() throws JournalException {
        assertInstanceOf(
                MergeLine.Result.NotYet.class, desk.mergeLine().runDraft("Cut failed\0 card payments", payments.id()));
    }

    @Test
    void whatALineCanNameIsWorkedOutOncePerStateOfTheJournal() throws JournalException {
        var first = desk.logEntry().known(desk.readJournal().run());
        var again = desk.logEntry().known(desk.readJournal().run());
        log("Something else #other");
        var after = desk.logEntry().known(desk.readJournal().run());

        assertSame(first, again);
        assertEquals(List.of(Prose.of("other")), after.tags());
    }

    @Test
    void aLineFromTheTerminalLeavesTheDraftOfTheWindowAlone() throws JournalException {
        desk.keepDraft().run(new Draft.Line(Prose.of("Half a thought")));

        desk.logEntry().run("Something else");
        assertEquals(1, desk.keepDraft().all().size());

        desk.logEntry().runDraft("Half a thought");
        assertEquals(List.of(), desk.keepDraft().all());
    }

    private Entry log(String line) throws JournalException {
        return ((LogEntry.Result.Logged) desk.logEntry().run(line)).entry();
    }
}
