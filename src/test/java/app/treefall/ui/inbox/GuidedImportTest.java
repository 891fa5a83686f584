package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Batch;
import app.treefall.domain.Id;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Part;
import app.treefall.imports.Refusal;
import app.treefall.imports.days.DateOrder;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.inbox.GuidedImport.Stage;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ImportFile;
import app.treefall.usecase.MapColumns;
import app.treefall.usecase.TestDesks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guided import without a window: what it shows at each stage, and when something is written.
final class GuidedImportTest {

    private static final String TABLE = """
        Datum;Erfolg;Bereich;Aufwand
        2026-03-02;Nachtlauf von 40 auf 6 Minuten gekürzt;Abrechnung;drei Tage
        2026-04-14;Handbuch für die Rufbereitschaft geschrieben;Betrieb;ein Tag
        """;

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private GuidedImport guided;
    private final List<Id<Batch>> arrived = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
        tools = new TestBench(desk);
        guided = new GuidedImport(tools.bench, arrived::addAll);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWouldComeIsShownBeforeAnythingIsWritten() throws Exception {
        guided.choose(List.of(file("log.md", "# 2026\n\n- Wrote the runbook\n- Closed the books\n")));

        assertEquals(List.of("Wrote the runbook", "Closed the books"), headlines());
        assertTrue(tools.bench.live().snapshot().batches().isEmpty());

        guided.bringIn();
        assertEquals(1, arrived.size());
        assertEquals(2, desk.readJournal().run().inbox().size());
        assertInstanceOf(Stage.Choosing.class, guided.stageProperty().get());
    }

    @Test
    void aTableShowsHowItWasReadAndWhatItsColumnsAre() throws Exception {
        guided.choose(List.of(file("erfolge.csv", TABLE)));

        assertEquals("Read as UTF-8, cut at semicolons, heads in line 1.", ColumnsBox.read(looked()));
        assertEquals(Part.DAY, part(0));
        assertEquals(Part.HEADLINE, part(1));
        assertNull(part(3));
        assertTrue(guided.columns().isOpen(only().file(), looked()));
        assertEquals(
                List.of("Aufwand: drei Tage"),
                suggestions().getFirst().notUnderstood().stream()
                        .map(prose -> prose.text())
                        .filter(words -> words.startsWith("Aufwand"))
                        .toList());
    }

    @Test
    void aColumnSaidOtherwiseIsReadAnewAndRememberedForTheNextTable() throws Exception {
        var first = file("erfolge.csv", TABLE);
        guided.choose(List.of(first));

        guided.map(first, 2, Part.PROJECT);
        guided.map(first, 3, Part.NOTE);
        assertEquals("Abrechnung", suggestions().getFirst().entry().project().text());
        assertTrue(suggestions().getFirst().entry().candidNote().text().contains("drei Tage"));
        guided.bringIn();

        guided.choose(List.of(file("später.csv", TABLE.replace("Nachtlauf", "Tageslauf"))));
        assertEquals(Part.PROJECT, part(2));
        assertEquals("Abrechnung", suggestions().getFirst().entry().project().text());
        assertFalse(guided.columns().isOpen(only().file(), looked()));
        assertEquals(
                "Read as UTF-8, cut at semicolons, heads in line 1. Columns as you said the last time.",
                ColumnsBox.read(looked()));
    }

    @Test
    void whatWasOnlyTriedIsNotRemembered() throws Exception {
        var first = file("erfolge.csv", TABLE);
        guided.choose(List.of(first));
        guided.map(first, 3, Part.NOTE);
        guided.cancel();

        guided.choose(List.of(first));
        assertNull(part(3));
        assertFalse(looked().remembered());
    }

    @Test
    void thereIsOneHeadlineAndItIsTheOneSaidLast() throws Exception {
        var first = file("erfolge.csv", TABLE);
        guided.choose(List.of(first));

        guided.map(first, 2, Part.HEADLINE);
        assertEquals(List.of("Abrechnung", "Betrieb"), headlines());
        guided.map(first, 1, Part.HEADLINE);
        assertEquals("Nachtlauf von 40 auf 6 Minuten gekürzt", headlines().getFirst());
        guided.bringIn();
        guided.choose(List.of(file("später.csv", TABLE.replace("Nachtlauf", "Tageslauf"))));
        guided.map(folder.resolve("später.csv"), 2, Part.HEADLINE);
        assertEquals("Abrechnung", headlines().getFirst());
    }

    @Test
    void jirasExportIsKnownByItsHeadsAndAsksNothing() {
        guided.choose(List.of(Path.of("src/test/resources/import/csv/jira.csv")));

        assertTrue(ColumnsBox.read(looked()).endsWith("Jira’s export."), () -> ColumnsBox.read(looked()));
        assertFalse(guided.columns().isOpen(only().file(), looked()));
        assertFalse(shown().asksForTheOrder());
        assertFalse(suggestions().isEmpty());
    }

    @Test
    void whichOfDayAndMonthComesFirstIsAskedOnceForAllFiles() throws Exception {
        var one = file("one.csv", "Date,Headline\n02-05-2024,Closed the books\n");
        var two = file("two.csv", "Date,Headline\n03-06-2024,Opened the books\n");
        guided.choose(List.of(one, two));

        assertTrue(shown().asksForTheOrder());
        assertTrue(suggestions().isEmpty());
        guided.say(DateOrder.DAY_FIRST);
        assertFalse(shown().asksForTheOrder());
        assertEquals("2024-05-02", suggestions().getFirst().entry().day().toString());
        assertEquals("2024-06-03", suggestions().getLast().entry().day().toString());
    }

    @Test
    void aFileTakenForSomethingElseIsReadAsTheFormatSaid() throws Exception {
        var notes = file("notes.txt", "- Wrote the runbook\n- Closed the books\n");
        guided.choose(List.of(notes));
        guided.correct(notes, "markdown");
        assertEquals("markdown", only().format());
        assertEquals(2, suggestions().size());
        assertNull(only().columns());
    }

    @Test
    void aFileThatIsRefusedDoesNotHoldUpTheOthers() throws Exception {
        var good = file("log.md", "- Wrote the runbook\n");
        var bad = Files.write(folder.resolve("bad.md"), new byte[] {'#', ' ', 'a', '\n', (byte) 0xC3, '('});
        guided.choose(List.of(bad, good, folder.resolve("gone.md")));

        assertEquals(
                new ImportFile.Result.Refused(Refusal.NOT_UTF_8, 2),
                shown().files().getFirst().result());
        assertInstanceOf(
                ImportFile.Result.CannotBeRead.class, shown().files().getLast().result());
        guided.bringIn();
        assertEquals(1, desk.readJournal().run().inbox().size());
    }

    @Test
    void cancelledWhileItReadsNothingIsShownWhenTheReadingEnds() throws Exception {
        var waiting = new ArrayDeque<Runnable>();
        guided = new GuidedImport(tools.aside(waiting::add), arrived::addAll);
        guided.choose(List.of(file("log.md", "- Wrote the runbook\n")));
        assertInstanceOf(Stage.Reading.class, guided.stageProperty().get());

        guided.cancel();
        waiting.forEach(Runnable::run);

        assertInstanceOf(Stage.Choosing.class, guided.stageProperty().get());
        guided.bringIn();
        assertTrue(desk.readJournal().run().batches().isEmpty());
    }

    @Test
    void whatIsReadAnewMeanwhileIsShownAndNothingElse() throws Exception {
        var waiting = new ArrayDeque<Runnable>();
        guided = new GuidedImport(tools.aside(waiting::add), arrived::addAll);
        guided.choose(List.of(file("log.md", "- Wrote the runbook\n")));
        guided.choose(List.of(file("other.md", "- Closed the books\n")));
        waiting.removeFirst().run();
        assertInstanceOf(Stage.Reading.class, guided.stageProperty().get());
        waiting.removeFirst().run();
        assertEquals(List.of("Closed the books"), headlines());
    }

    @Test
    void importedAgainNothingOfItComesAlsoWhatWasDismissed() throws Exception {
        var log = file("log.md", "- Wrote the runbook\n- Closed the books\n");
        guided.choose(List.of(log));
        guided.bringIn();
        var inbox = desk.readJournal().run().inbox();
        desk.acceptSuggestion().dismiss(List.of(inbox.getFirst().id()));
        desk.acceptSuggestion().run(List.of(inbox.getLast().id()));

        Files.writeString(log, "- Closed the books\n- Wrote the runbook\n- Opened a door\n");
        guided.choose(List.of(log));
        assertEquals(List.of("Opened a door"), headlines());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Stage.Shown shown() {
        return assertInstanceOf(Stage.Shown.class, guided.stageProperty().get());
    }

    private GuidedImport.Preview only() {
        assertEquals(1, shown().files().size());
        return shown().files().getFirst();
    }

    private List<Suggestion> suggestions() {
        return shown().suggestions();
    }

    private List<String> headlines() {
        return suggestions().stream()
                .map(each -> each.entry().headline().text())
                .toList();
    }

    private MapColumns.Looked looked() {
        var looked = only().columns();
        assertTrue(looked != null);
        return looked;
    }

    private Part part(int column) {
        return looked().table().columns().get(column).part();
    }
}
