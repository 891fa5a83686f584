package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Kind;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalListViewModelTest {

    private Desk desk;
    private TestBench window;
    private JournalListViewModel model;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        model = new JournalListViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNewestWeekStandsFirstUnderItsName() {
        var weeks = model.rowsProperty().get().stream()
                .filter(JournalRow.Week.class::isInstance)
                .map(row -> ((JournalRow.Week) row).words())
                .toList();

        assertEquals(List.of("This week", "Last week", "2 to 8 November"), weeks.subList(0, 3));
        assertTrue(model.rowsProperty().get().getFirst() instanceof JournalRow.Week);
    }

    @Test
    void wordsFindEntriesAsTheyAreTyped() {
        model.queryProperty().set("baskets und");

        assertTrue(lines().size() < window.bench.live().snapshot().entries().size());
        assertTrue(lines().stream().anyMatch(line -> line.headline().startsWith("Stopped a price release")));
    }

    @Test
    void wordsThatStandNowhereTeach() {
        model.queryProperty().set("xylophone");

        assertEquals(JournalListViewModel.Lesson.NO_HIT, model.lessonProperty().get());
        model.showEverything();
        assertEquals(JournalListViewModel.Lesson.NONE, model.lessonProperty().get());
    }

    @Test
    void filtersCombine() {
        model.filterProperty().set(JournalFilter.ALL.kind(Kind.Name.WIN).heard(JournalFilter.Heard.UNHEARD));

        assertFalse(lines().isEmpty());
        assertTrue(lines().stream()
                .allMatch(line -> line.kind() == Kind.Name.WIN && line.heard().endsWith("unheard")));
    }

    @Test
    void aQuietThreadSaysSo() {
        var thread = lines().stream()
                .filter(line -> line.headline().startsWith("Asked Legal"))
                .findFirst()
                .orElseThrow();

        assertEquals(JournalRow.Urgency.NEEDS_A_WORD, thread.urgent());
        assertTrue(thread.hint().matches("Quiet for \\d+ days"));
    }

    @Test
    void deletingMovesOnToTheNextAndOffersTheWayBack() {
        var first = lines().getFirst();
        var second = lines().get(1);
        model.chosenProperty().set(first.entry());

        model.trash();

        assertEquals(second.entry(), model.chosenProperty().get());
        assertEquals("Moved to the trash.", window.said.getLast().words());
        assertEquals("Undo", window.said.getLast().action());
        assertNotEquals(first, lines().getFirst());
    }

    @Test
    void anEntryThatAFilterHidesIsShownWhenItIsAskedFor() {
        var hidden = lines().getFirst();
        model.queryProperty().set("xylophone");

        model.reveal(hidden.entry());

        assertEquals("", model.queryProperty().get());
        assertTrue(lines().contains(hidden));
    }

    private List<JournalRow.Line> lines() {
        return model.rowsProperty().get().stream()
                .filter(JournalRow.Line.class::isInstance)
                .map(JournalRow.Line.class::cast)
                .toList();
    }
}
