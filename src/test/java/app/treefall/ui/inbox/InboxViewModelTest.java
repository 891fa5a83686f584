package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ImportFile;
import app.treefall.usecase.LogEntry;
import app.treefall.usecase.ReadFiles.Wishes;
import app.treefall.usecase.TestDesks;
import app.treefall.usecase.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits, and what can become of it, without a window.
final class InboxViewModelTest {

    private static final String LOG = """
        # 2026

        ## Projects

        - Wrote the runbook for the settlement job
        - Moved the nightly export to the scheduler
        - Wrote the runbook for the settlement job too

        ## Learned

        - How ledgers are closed
        """;

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private InboxViewModel model;
    private Path log;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
        tools = new TestBench(desk);
        model = new InboxViewModel(tools.bench);
        log = Files.writeString(folder.resolve("log.md"), LOG);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingEntersTheJournalUnseen() throws Exception {
        bring();
        assertEquals(4, model.rowsProperty().get().waiting());
        assertTrue(entries().isEmpty());
    }

    @Test
    void anAcceptedOneIsAnEntryAndWaitsNoMore() throws Exception {
        bring();
        model.accept(List.of(waiting("Moved the nightly").suggestion()));

        assertEquals(3, model.rowsProperty().get().waiting());
        assertEquals("Moved the nightly export to the scheduler", headline(0));
        assertEquals(
                "In the journal: “Moved the nightly export to the scheduler”",
                tools.said.getLast().words());
    }

    @Test
    void allOfAKindAreAcceptedAndTheOthersShownAgain() throws Exception {
        bring();
        model.kindProperty().set(Kind.Name.LEARNING);
        assertEquals(1, model.shown(null).size());
        model.accept(model.shown(null));

        assertEquals(1, entries().size());
        assertNull(model.kindProperty().get());
        assertEquals(3, model.shown(null).size());
    }

    @Test
    void allOfAnImportAreOneStep() throws Exception {
        bring();
        model.accept(model.shown(null));
        assertEquals(4, entries().size());
        assertEquals("4 are in the journal.", tools.said.getLast().words());

        desk.undoLast().run();
        tools.bench.live().refresh();
        assertTrue(entries().isEmpty());
        assertEquals(4, model.rowsProperty().get().waiting());
    }

    @Test
    void veryManyStandInTheOrderTheyCame() throws Exception {
        bring();
        var many = new StringBuilder("# 2025\n\n## Projects\n\n");
        for (int i = 0; i < 1_500; i++) {
            many.append("- Moved table ").append(i).append(" to the queue\n");
        }
        log = Files.writeString(folder.resolve("many.md"), many);
        bring();

        var shown = model.shown(null);
        assertEquals(1_504, shown.size());
        assertEquals(
                "Moved table 0 to the queue",
                shown.getFirst().entry().headline().text());
        assertEquals(
                "Moved table 1499 to the queue",
                shown.get(1_499).entry().headline().text());
    }

    @Test
    void writtenOtherwiseItIsAcceptedAsWritten() throws Exception {
        bring();
        var which = waiting("Moved the nightly").suggestion();
        var written =
                which.entry().toDraft().headline(Prose.of("Moved all exports")).finished();
        model.accept(which, written, () -> {});

        assertEquals("Moved all exports", headline(0));
        assertEquals(3, model.rowsProperty().get().waiting());
    }

    @Test
    void oneGoesIntoAnEntryThatTellsTheSame() throws Exception {
        var logged =
                assertInstanceOf(LogEntry.Result.Logged.class, desk.logEntry().run("Moved the nightly export"));
        bring();
        var waiting = waiting("Moved the nightly");
        assertNotNull(waiting.likeEntry());
        model.merge(waiting.suggestion(), waiting.likeEntry());

        assertEquals(1, entries().size());
        assertEquals(logged.entry().id(), entries().getFirst().id());
        assertTrue(tools.said.getLast().words().startsWith("Merged into “Moved the nightly export"));
    }

    @Test
    void whatIsDismissedStaysAwayWhenItIsImportedAgain() throws Exception {
        bring();
        model.dismiss(List.of(waiting("How ledgers").suggestion()));
        assertEquals(3, model.rowsProperty().get().waiting());

        var again = desk.importFile().run(log, Wishes.NONE);
        assertInstanceOf(ImportFile.Result.NothingNew.class, again);
        tools.bench.live().refresh();
        assertEquals(3, model.rowsProperty().get().waiting());
    }

    @Test
    void whatTellsTheSameStandsRightBelow() throws Exception {
        bring();
        var shown = model.shown(null).stream()
                .map(each -> each.entry().headline().text())
                .toList();
        assertEquals(
                shown.indexOf("Wrote the runbook for the settlement job") + 1,
                shown.indexOf("Wrote the runbook for the settlement job too"));
        assertEquals(
                "Wrote the runbook for the settlement job",
                waiting("settlement job too")
                        .likeSuggestion()
                        .entry()
                        .headline()
                        .text());
    }

    @Test
    void whatUndoBringsBackStandsWhereItStood() throws Exception {
        bring();
        var before = model.shown(null);
        model.dismiss(before.subList(0, 1));
        desk.undoLast().run();
        tools.bench.live().refresh();
        assertEquals(ids(before), ids(model.shown(null)));
    }

    @Test
    void anImportIsTakenBackWithWhatCameOfIt() throws Exception {
        bring();
        model.accept(model.shown(null).subList(0, 2));
        model.takeBack(tools.bench.live().snapshot().batches().getFirst());

        assertTrue(entries().isEmpty());
        assertTrue(model.rowsProperty().get().rows().isEmpty());
        assertEquals(
                "The import of log.md is taken back, and 2 entries with it.",
                tools.said.getLast().words());
    }

    @Test
    void whatAnotherWindowAnsweredIsToldAndChangesNothing() throws Exception {
        bring();
        var which = waiting("How ledgers").suggestion();
        desk.acceptSuggestion().dismiss(List.of(which.id()));
        model.merge(which, which.entry());

        assertEquals(
                "This does not wait in the inbox any more. Nothing was changed.",
                tools.said.getLast().words());
        assertTrue(entries().isEmpty());
    }

    private void bring() throws Exception {
        desk.importFile().run(log, Wishes.NONE);
        tools.bench.live().refresh();
        model.show();
    }

    private Waiting waiting(String words) {
        return model.rowsProperty().get().rows().stream()
                .filter(InboxRow.Line.class::isInstance)
                .map(row -> ((InboxRow.Line) row).waiting())
                .filter(each -> each.suggestion().entry().headline().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> entries() {
        return tools.bench.live().snapshot().entries();
    }

    private String headline(int entry) {
        return entries().get(entry).headline().text();
    }

    private static List<?> ids(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::id).toList();
    }
}
