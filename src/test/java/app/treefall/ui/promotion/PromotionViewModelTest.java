package app.treefall.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.lens.Lens;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PromotionViewModelTest {

    @TempDir
    private Path folder;

    private final List<Notice> said = new ArrayList<>();
    private final List<Place> went = new ArrayList<>();
    private final List<String> captured = new ArrayList<>();
    private final List<EvidenceViewModel.Asked> asked = new ArrayList<>();
    private Desk desk;
    private Workbench tools;
    private PromotionViewModel model;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        tools = new TestBench(desk).bench;
        model = new PromotionViewModel(new Workbench(
                desk, tools.live(), tools.background(), tools.today(), tools.clock(), tools.locale(), frame()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsBuiltBeforeItIsLookedAt() {
        assertEquals(PromotionViewModel.Season.UNKNOWN, model.seasonProperty().get());
        assertTrue(model.pagesProperty().get().isEmpty());
    }

    @Test
    void anotherLevelIsKeptWithTheSeasonAndArguedForAtOnce() throws Exception {
        model.open();
        var levels = model.aim().levels();
        assertEquals(
                List.of("Senior Engineer", "Staff Engineer"),
                levels.stream().map(Aim.Choice::words).toList());
        assertTrue(levels.getLast().isChosen());

        levels.getFirst().choose().run();

        assertEquals("Senior Engineer, decided on Friday 11 December", shown().title());
        assertEquals(
                "Senior Engineer",
                desk.readJournal().run().seasons().getFirst().targetLevel().text());
    }

    @Test
    void anEarlierSeasonIsLookedAtWithoutAChange() throws Exception {
        var now = desk.readJournal().run().seasons().getFirst();
        desk.keep()
                .run(
                        Deed.Verb.SET_UP,
                        Prose.of("Spring"),
                        new Season(
                                Id.fresh(),
                                Prose.of("Spring"),
                                now.start().minusMonths(6),
                                now.start().minusDays(1),
                                null,
                                Prose.NONE,
                                Prose.of("Senior Engineer")),
                        0);
        tools.live().refresh();
        var before = desk.readJournal().run().seasons();
        model.open();
        var seasons = model.aim().seasons();
        assertEquals(2, seasons.size());

        seasons.getFirst().choose().run();

        assertTrue(shown().title().startsWith("Senior Engineer"), shown().title());
        assertEquals(before, desk.readJournal().run().seasons());
    }

    @Test
    void theLadderShowsEachCriterionByMonth() {
        model.open();

        var shown = shown();
        assertEquals("Staff Engineer, decided on Friday 11 December", shown.title());
        assertEquals(List.of("Jul", "Aug", "Sep", "Oct", "Nov"), shown.months());
        assertEquals(6, shown.rows().size());
        assertEquals("sustained", shown.rows().getFirst().words());
        assertEquals("nothing since July", shown.rows().getLast().words());
        var cell = shown.rows().getFirst().cells().get(2);
        assertEquals(
                "Business impact, September: two entries, one big, one solid."
                        + " Strongest: Cut checkout p95 from 1.8 s to 0.6 s",
                cell.spoken());
        model.evidence(cell.asked()).open(cell.pieces().getFirst());
        assertEquals(new Place.OpenEntry(cell.pieces().getFirst().entry()), went.getFirst());
    }

    @Test
    void everyObjectionHasAStepThatLeadsSomewhere() {
        model.open();

        for (var objection : shown().objections()) {
            int before = went.size() + captured.size() + asked.size();
            model.take(objection, asked::add);
            assertEquals(before + 1, went.size() + captured.size() + asked.size(), objection.stepWords());
        }
        assertFalse(shown().objections().isEmpty());
    }

    @Test
    void wordsForABlockThatWereNotKeptAreBackAndGoOnceTheyAre() throws Exception {
        model.open();
        var edits = model.edits();
        edits.chosenProperty()
                .set(edits.blocks().stream()
                        .filter(block -> block.canBeReworded())
                        .findFirst()
                        .orElseThrow());
        var typed = edits.rewording();
        typed.wordsProperty().set("In my own");
        typed.form().close();

        var again = edits.rewording();

        assertEquals("In my own", again.wordsProperty().get());
        assertTrue(again.form().backProperty().get());
        again.keep(() -> {});
        assertEquals(List.of(), desk.keepDraft().all());
        assertEquals("In my own", edits.chosenProperty().get().words().text());
    }

    @Test
    void everyLensHasItsPages() {
        model.open();
        int committee = model.pagesProperty().get().size();
        assertTrue(committee > 2);
        assertTrue(model.leftOutProperty().get().endsWith("Gaps stay with you."));
        model.laterPage();
        assertEquals(1, model.pageProperty().get());

        model.lensProperty().set(Lens.ME);

        assertEquals(0, model.pageProperty().get());
        assertFalse(model.pagesProperty().get().isEmpty());
        assertTrue(model.leftOutProperty().get().endsWith("Gaps are named, with what to do about them."));
    }

    private CaseShown shown() {
        var shown = model.shownProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private Frame frame() {
        return new Frame() {
            @Override
            public void go(Place place) {
                went.add(place);
            }

            @Override
            public void say(Notice notice) {
                said.add(notice);
            }

            @Override
            public void capture(String words) {
                captured.add(words);
            }

            @Override
            public void find(String words) {}

            @Override
            public void copy(String text) {}

            @Override
            public @Nullable Path whereToSave(String suggestedName) {
                return null;
            }

            @Override
            public void undo() {}
        };
    }
}
