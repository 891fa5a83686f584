package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.inbox.SuggestionForm.Part;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ReadFiles.Wishes;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A suggestion being put right, without a window.
final class SuggestionFormTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private SuggestionForm form;
    private final List<Entry> finished = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
        tools = new TestBench(desk);
        var table = Files.writeString(
                folder.resolve("wins.csv"),
                "Date,Headline,Impact,Tags,Effort\n"
                        + "2026-05-04,Cut the night run,40 min -> 6 min,\"ops, night\",three days\n");
        desk.importFile().run(table, Wishes.NONE);
        form = new SuggestionForm(tools.bench, suggestion());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itStandsThereAsItCameWithWhatWasNotUnderstoodInTheNote() {
        assertEquals("Cut the night run", form.words(Part.HEADLINE).get());
        assertEquals("ops, night", form.words(Part.TAGS).get());
        assertEquals(Kind.Name.WIN, form.kindProperty().get());
        assertEquals(LocalDate.of(2026, 5, 4), form.firstProperty().get());
        assertTrue(form.words(Part.NOTE).get().contains("Effort: three days"));
    }

    @Test
    void finishedItIsAnEntryAsItIsWrittenHere() {
        form.words(Part.HEADLINE).set("  Cut the night run to 6 minutes ");
        form.words(Part.TAGS).set("#ops,, night, ops");
        form.words(Part.STAKES).set("Shops could not open");
        form.kindProperty().set(Kind.Name.PREVENTION);
        form.lastProperty().set(LocalDate.of(2026, 5, 6));
        form.finish(finished::add);

        var entry = finished.getFirst();
        assertEquals("Cut the night run to 6 minutes", entry.headline().text());
        assertEquals(List.of(Prose.of("ops"), Prose.of("night")), entry.tags());
        assertEquals(Kind.Name.PREVENTION, entry.kindName());
        assertEquals("Shops could not open", entry.story().stakes().text());
        assertEquals(LocalDate.of(2026, 5, 6), entry.days().last());
        assertEquals(suggestion().entry().claims(), entry.claims());
    }

    @Test
    void withoutAHeadlineItSaysSoAndKeepsWhatIsWritten() {
        form.words(Part.HEADLINE).set("   ");
        form.words(Part.RESULT).set("Shops open at six");
        form.finish(finished::add);

        assertTrue(finished.isEmpty());
        assertEquals(
                "An entry needs a headline. Say what you did.",
                form.headlineErrorProperty().get());
        assertEquals("Shops open at six", form.words(Part.RESULT).get());
    }

    @Test
    void daysThatCannotBeAreSaidToBeSo() {
        form.lastProperty().set(LocalDate.of(2026, 5, 1));
        form.finish(finished::add);
        assertEquals(
                "The first day is after the last. Swap them.",
                form.dayErrorProperty().get());

        form.lastProperty().set(TestDesks.TODAY.plusYears(2));
        form.finish(finished::add);
        assertEquals(
                "This day is more than a year away. Check the year.",
                form.dayErrorProperty().get());

        form.firstProperty().set(null);
        form.finish(finished::add);
        assertEquals("Say on which day it was.", form.dayErrorProperty().get());
        assertTrue(finished.isEmpty());
    }

    @Test
    void whatIsTypedIsThereAgainWhenTheFormIsOpenedAgain() {
        form.words(Part.HEADLINE).set("Cut the night run to 6 minutes");
        tools.passTime();

        var again = new SuggestionForm(tools.bench, suggestion());
        assertEquals(
                "Cut the night run to 6 minutes", again.words(Part.HEADLINE).get());
    }

    @Test
    void theSuggestionItselfStaysAsItCame() {
        form.words(Part.HEADLINE).set("Something else");
        tools.passTime();
        assertEquals("Cut the night run", suggestion().entry().headline().text());
    }

    private Suggestion suggestion() {
        tools.bench.live().refresh();
        return tools.bench.live().snapshot().inbox().getFirst();
    }
}
