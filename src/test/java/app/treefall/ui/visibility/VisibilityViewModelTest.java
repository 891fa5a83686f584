package app.treefall.ui.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.RandomSeason;
import app.treefall.narrative.coach.Strengths;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.PerceptionCheck;
import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.narrative.ledger.VisibilityGrid;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.visibility.GridFilter.Reached;
import app.treefall.ui.visibility.GridFilter.Span;
import app.treefall.ui.visibility.GridFilter.Strong;
import app.treefall.ui.visibility.SideShown.Does;
import app.treefall.ui.visibility.SideShown.Step;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import app.treefall.usecase.UndoLast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen says what the ledger computes, cell by cell and number by number.
final class VisibilityViewModelTest {

    @TempDir
    private Path folder;

    @Test
    void everyCellAndNumberOfTheSampleIsTheLedgers() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();

            everythingIsTheLedgers(model);
            assertEquals(
                    "Thirteen of your twenty-nine have not landed with Daniel.",
                    side(model).sentence());
            assertEquals(
                    List.of(
                            "4 are in tomorrow’s brief.",
                            "3 more were told and may not have landed. Ask him to say one back.",
                            "6 he has not heard. Two fit in an e-mail; four can wait for episode 12.",
                            "4 others went further: Daniel told Priya, in his own words."),
                    side(model).steps().stream()
                            .map(step -> step.count() + " " + step.words())
                            .toList());
        }
    }

    @Test
    void everyCellAndNumberOfAnyJournalIsTheLedgers() throws Exception {
        for (long seed = 1; seed <= 12; seed++) {
            var own = Files.createDirectories(folder.resolve("journal" + seed));
            try (var desk = TestDesks.empty(own)) {
                desk.keep()
                        .all(
                                Deed.Verb.IMPORTED,
                                Prose.NONE,
                                inOrder(RandomSeason.of(seed).everything()));
                var model = new VisibilityViewModel(new TestBench(desk).bench);
                model.comeToTheFront();
                everythingIsTheLedgers(model);
                for (var person : model.peopleProperty().get()) {
                    model.about(person.id());
                    assertEquals(person, side(model).person());
                    everythingIsTheLedgers(model);
                }
                model.show(GridFilter.SEASON.with(Span.EVERYTHING));
                everythingIsTheLedgers(model);
            }
        }
    }

    @Test
    void whatIsLookedAtCombines() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            var boss = side(model).person();
            int all = shown(model).lines().size();
            var strengths = new Strengths(window.bench.live().snapshot());

            model.show(GridFilter.SEASON.with(Reached.NOT_LANDED));
            assertEquals(13, shown(model).lines().size());
            model.show(GridFilter.SEASON.with(Strong.STRONG));
            assertTrue(shown(model).lines().stream()
                    .allMatch(line -> strengths.of(line.entry().id()) >= 80));
            int strong = shown(model).lines().size();
            assertTrue(strong > 0 && strong < all);
            model.show(GridFilter.SEASON.with(Strong.IN_BETWEEN));
            int between = shown(model).lines().size();
            model.show(GridFilter.SEASON.with(Strong.WEAK));
            assertEquals(all, strong + between + shown(model).lines().size());

            model.show(GridFilter.SEASON.with(Strong.STRONG).with(Reached.UNHEARD));
            var ledger = shown(model).grid().ledger();
            assertTrue(shown(model).lines().stream()
                    .allMatch(line ->
                            ledger.standing(line.entry().id(), boss.id()).visibility() == Visibility.UNHEARD));
            model.show(new GridFilter(
                    Span.SEASON, app.treefall.domain.Kind.Name.SETBACK, Strong.STRONG, Reached.REPEATED));
            assertEquals(GridShown.Lesson.NOTHING_FITS, shown(model).lesson());
        }
    }

    @Test
    void aCellIsToldAskedAboutOrOpened() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            int unheard = rowWith(model, 0, Visibility.UNHEARD);
            int told = rowWith(model, 0, Visibility.TOLD);

            assertFalse(Objects.requireNonNull(model.act(unheard, 0)).isAboutLanding());
            assertTrue(Objects.requireNonNull(model.act(told, 0)).isAboutLanding());
            assertNull(model.act(unheard, VisibilityViewModel.HEADLINE));
            assertInstanceOf(Place.OpenEntry.class, window.went.getLast());
            assertTrue(model.said(unheard, 0).startsWith("Daniel has not heard “"), model.said(unheard, 0));
        }
    }

    @Test
    void theEmailIsCopiedAndAllItTellsIsOneStepBack() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            int before = tellings(desk);
            var email = model.email(side(model));

            email.copy(() -> {});

            assertEquals(List.of(email.text()), window.copied);
            assertEquals(before + email.count(), tellings(desk));
            assertEquals(
                    "Copied. Two entries are recorded as told to Daniel.",
                    window.said.getLast().words());
            var told = desk.readJournal().run().tellings().getLast();
            assertEquals(Telling.Setting.EMAIL, told.setting());
            assertEquals(5, side(model).closing().told().size());

            assertInstanceOf(UndoLast.Result.Undone.class, desk.undoLast().run());
            assertEquals(before, tellings(desk));
        }
    }

    @Test
    void anEmailThatIsOnlyCopiedTellsNothing() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            int before = tellings(desk);
            var email = model.email(side(model));
            email.recordedProperty().set(false);

            email.copy(() -> {});

            assertEquals(1, window.copied.size());
            assertEquals(before, tellings(desk));
        }
    }

    @Test
    void whatTheySayIsKeptWordForWordWithTheBanksQuestion() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            int before = side(model).answers().size();
            var form = new PerceptionViewModel(window.bench, side(model).person());
            form.save(() -> {});
            assertEquals(
                    "What did they say? Write at least one sentence of it.",
                    form.wordsErrorProperty().get());

            form.wordsProperty().set("You made the checkout fast, and  calm.");
            form.save(() -> {});

            assertEquals(before + 1, side(model).answers().size());
            assertEquals(
                    "You made the checkout fast, and  calm.",
                    side(model).answers().getFirst().words());
            var question = desk.readJournal().run().questions().stream()
                    .filter(one -> one.bankKey().text().equals(PerceptionCheck.BANK_KEY))
                    .findFirst();
            assertTrue(question.isPresent());
            assertFalse(side(model).check().isDue());
            desk.undoLast().run();
            window.bench.live().refresh();
            assertEquals(before, side(model).answers().size());
        }
    }

    @Test
    void notYetIsSaidInOneClick() throws Exception {
        try (var desk = TestDesks.sample(folder)) {
            var window = new TestBench(desk);
            var model = new VisibilityViewModel(window.bench);
            model.comeToTheFront();
            var row = model.told().getFirst();

            model.notYet(row.telling());

            assertEquals(
                    Telling.Landing.NOT_YET,
                    Objects.requireNonNull(
                                    desk.readJournal().run().find(row.telling().id()))
                            .landing());
        }
    }

    @Test
    void anEmptyJournalTeachesOneThingAtATime() throws Exception {
        try (var desk = TestDesks.empty(folder)) {
            var model = new VisibilityViewModel(new TestBench(desk).bench);
            model.comeToTheFront();

            assertEquals(GridShown.Lesson.LOG_SOMETHING, shown(model).lesson());
            assertNull(model.sideProperty().get());
        }
    }

    private static void everythingIsTheLedgers(VisibilityViewModel model) {
        var journal = model.bench().live().snapshot();
        var today = model.bench().today().get();
        var ledger = Ledger.of(journal, today);
        var season = model.filterProperty().get().span() == Span.SEASON ? journal.seasonOn(today) : null;
        var expected = journal.entriesIn(season).reversed().stream()
                .filter(entry -> !entry.isPrivate() && !entry.day().isAfter(today))
                .toList();
        var shown = shown(model);
        assertEquals(expected, shown.lines().stream().map(GridLine::entry).toList());
        assertEquals(journal.people().size(), shown.grid().columns());
        for (int row = 0; row < expected.size(); row++) {
            for (int column = 0; column < shown.grid().columns(); column++) {
                var person = shown.grid().person(column);
                assertEquals(
                        ledger.standing(expected.get(row).id(), person.id()),
                        shown.grid().at(row, column));
                assertTrue(model.said(row, column).startsWith(person.shortName()));
            }
        }
        wordsAreTheGrids(shown.grid());
        var side = model.sideProperty().get();
        if (side != null) {
            sideIsTheLedgers(side, ledger);
        }
    }

    private static void wordsAreTheGrids(VisibilityGrid grid) {
        var words = CellWords.whole(grid);
        for (int column = 0; column < grid.columns(); column++) {
            var reached = new EnumMap<Visibility, Integer>(Visibility.class);
            int wrong = 0;
            for (int row = 0; row < grid.entries().size(); row++) {
                reached.merge(grid.at(row, column).visibility(), 1, Integer::sum);
                wrong += grid.at(row, column).misunderstood() == null ? 0 : 1;
            }
            var tally = grid.tally(column);
            assertEquals(reached.getOrDefault(Visibility.UNHEARD, 0), tally.unheard());
            assertEquals(reached.getOrDefault(Visibility.TOLD, 0), tally.told());
            assertEquals(reached.getOrDefault(Visibility.REPEATED, 0), tally.repeated());
            assertEquals(wrong, tally.misunderstood());
            if (column < grid.deciders().size()) {
                var name = grid.person(column).shortName();
                assertTrue(words.contains(name + ": " + tally.heardAndUnderstood() + " understood"), words);
                assertTrue(words.contains(tally.told() + " told, " + tally.unheard() + " unheard"), words);
                assertTrue(wrong == 0 || words.contains(wrong + " misunderstood"), words);
            }
        }
    }

    private static void sideIsTheLedgers(SideShown side, Ledger ledger) {
        var lines = side.lines();
        var who = side.person().id();
        int toGo = 0;
        for (var step : side.steps()) {
            toGo += step.does() == Does.SHOW_WHAT_WENT_FURTHER ? 0 : step.count();
        }
        if (lines != null) {
            weeksAreTheLines(lines);
            assertEquals(lines.gap().toGo(), toGo);
            assertEquals(lines.gap().repeated(), furthest(side.steps()));
            assertEquals(
                    lines.gap().heardAndUnderstood(),
                    lines.gap().curve().getLast().understood());
        }
        assertEquals(
                ledger.perceptionCheck(who).answers().size(), side.answers().size());
    }

    private static void weeksAreTheLines(SeasonLines lines) {
        var weeks = lines.weeks(WorkingWeek.of(Locale.ROOT));
        assertEquals(lines.from(), weeks.getFirst().days().first());
        assertEquals(lines.until(), weeks.getLast().days().last());
        assertEquals(lines.gap().total(), weeks.getLast().done());
        assertEquals(lines.gap().heardAndUnderstood(), weeks.getLast().understood());
        assertEquals(
                lines.meetings(),
                weeks.stream().flatMap(week -> week.meetings().stream()).toList());
        for (var week : weeks) {
            assertEquals(lines.gap().toGoOn(week.days().last()), week.done() - week.understood());
            assertEquals(
                    week.meetings().isEmpty(),
                    !WeekWords.spoken(week, lines.until()).contains("1:1 on"));
        }
        assertTrue(GapPicture.inWords(lines).contains("1:1") != lines.meetings().isEmpty());
    }

    private static int furthest(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.does() == Does.SHOW_WHAT_WENT_FURTHER)
                .mapToInt(Step::count)
                .sum();
    }

    private static int rowWith(VisibilityViewModel model, int column, Visibility state) {
        var grid = shown(model).grid();
        int row = 0;
        while (grid.at(row, column).visibility() != state) {
            row++;
        }
        return row;
    }

    private static GridShown shown(VisibilityViewModel model) {
        var shown = model.gridProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private static SideShown side(VisibilityViewModel model) {
        var side = model.sideProperty().get();
        assertNotNull(side);
        return side;
    }

    private static int tellings(Desk desk) throws Exception {
        return desk.readJournal().run().tellings().size();
    }

    private static List<Kept> inOrder(Collection<Saved<?>> things) {
        var sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparingLong(Saved::sequence));
        var values = new ArrayList<Kept>();
        sorted.forEach(thing -> values.add(thing.value()));
        return values;
    }
}
