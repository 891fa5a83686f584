package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Condition;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.WorkingWeek;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.SearchJournal.Where;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
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
    void theWeeksBeginWhereTheirOwnerSaysAndFollowAtOnce() {
        var week = new SimpleObjectProperty<>(WorkingWeek.of(Locale.GERMANY));
        model = new JournalListViewModel(window.bench, week);

        week.set(WorkingWeek.of(Locale.US));

        assertTrue(model.rowsProperty().get().contains(new JournalRow.Week("1 to 7 November")));
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
        var boss = window.bench.live().snapshot().boss();
        model.filterProperty()
                .set(Filter.of(
                        new Condition.OfKind(Kind.Name.WIN), new Condition.Heard(boss.id(), Condition.Reach.UNHEARD)));

        assertFalse(lines().isEmpty());
        assertTrue(lines().stream()
                .allMatch(line -> line.kind() == Kind.Name.WIN && line.heard().endsWith("unheard")));
    }

    @Test
    void filtersCanBeTypedAmongTheWordsAndBadOnesAreExplained() {
        model.queryProperty().set("kind:win unheard:boss has:number ");
        var typed = lines();
        assertFalse(typed.isEmpty());
        assertTrue(typed.stream()
                .allMatch(line -> line.kind() == Kind.Name.WIN && line.heard().endsWith("unheard")));
        assertEquals(List.of(), model.flawsProperty().get());

        model.takeTyped();
        assertEquals("", model.queryProperty().get());
        assertEquals(4, model.filterProperty().get().conditions().size());
        assertEquals(typed, lines());

        model.queryProperty().set("strength:strong ");
        assertEquals(1, model.flawsProperty().get().size());
        assertEquals(typed, lines());
    }

    @Test
    void aHitSaysWhereItWasFound() {
        model.showEverything();
        model.queryProperty().set("undercharged");
        var found = lines().getFirst().found();
        assertEquals(Where.HEADLINE, found.where());
        assertEquals(1, found.inHeadline().size());

        model.queryProperty().set("baskets replayed");
        assertEquals(Where.STORY, lines().getFirst().found().where());
    }

    @Test
    void aViewIsKeptShownRenamedAndDeletedWithAWayBack() {
        var views = new ViewsViewModel(window.bench, model);
        model.add(new Condition.OfKind(Kind.Name.LEARNING));
        var wanted = lines();
        var wrong = new ArrayList<String>();

        views.keep(Prose.of(" "), wrong::add, () -> {});
        assertEquals("A view needs a name.", wrong.getLast());
        views.keep(Prose.of("What I learned"), wrong::add, () -> {});
        var view = views.viewsProperty().get().getFirst();
        assertEquals(view, views.shown());
        views.keep(Prose.of("WHAT I LEARNED"), wrong::add, () -> {});
        assertEquals("There is a view called What I learned. Choose another name.", wrong.getLast());

        model.showEverything();
        assertNull(views.shown());
        views.show(view);
        assertEquals(wanted, lines());
        model.add(new Condition.Has(Condition.Part.EVIDENCE));
        assertEquals(view, views.left());
        views.change(view);
        assertEquals(3, views.shown().filter().conditions().size());

        views.rename(view, Prose.of("Learned"), wrong::add, () -> {});
        assertEquals("Learned", views.viewsProperty().get().getFirst().name().text());
        views.delete(views.viewsProperty().get().getFirst());
        assertEquals(List.of(), views.viewsProperty().get());
        assertEquals("Undo", window.said.getLast().action());
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
