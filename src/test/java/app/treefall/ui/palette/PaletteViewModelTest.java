package app.treefall.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Condition;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Command;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaletteViewModelTest {

    private Desk desk;
    private TestBench window;
    private PaletteViewModel model;
    private final List<String> done = new ArrayList<>();
    private final List<Command> commands = List.of(
            Command.of("week", "Shortcut+1", () -> done.add("week")),
            Command.of("settings", "Shortcut+Comma", () -> done.add("settings")));

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        desk.keepView().run(Prose.of("What I learned"), Filter.of(new Condition.OfKind(Kind.Name.LEARNING)));
        window = new TestBench(desk);
        model = new PaletteViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everySortOfThingIsFoundByItsName() {
        assertEquals(Goal.Sort.COMMAND, best("settings").sort());
        assertEquals(Goal.Sort.VIEW, best("what i le").sort());
        assertEquals(Goal.Sort.PERSON, best("riedel").sort());
        assertEquals(Goal.Sort.TAG, best("checkout").sort());
        assertEquals(Goal.Sort.PROJECT, best("pricing 4").sort());
        assertEquals(Goal.Sort.ENTRY, best("undercharged").sort());
        assertEquals(Goal.Sort.SEARCH, best("zzzzqq").sort());
    }

    @Test
    void takingOneGoesThere() {
        model.take(best("this w"));
        assertEquals(List.of("week"), done);

        model.take(best("what i le"));
        assertEquals(new Place.ShowOnly(Filter.of(new Condition.OfKind(Kind.Name.LEARNING))), window.went.getLast());
        model.take(best("undercharged"));
        assertTrue(window.went.getLast() instanceof Place.OpenEntry);
        model.take(best("zzzzqq"));
        assertEquals(new Place.SearchFor("zzzzqq"), window.went.getLast());
    }

    @Test
    void whatWasChosenLatelyComesFirst() {
        model.open("", commands);
        assertEquals(Goal.Sort.COMMAND, model.fitting().getFirst().sort());

        model.take(best("undercharged"));
        model.take(best("riedel"));
        model.open("", commands);

        assertEquals(Goal.Sort.PERSON, model.fitting().getFirst().sort());
        assertEquals(Goal.Sort.ENTRY, model.fitting().get(1).sort());
        assertEquals(
                model.fitting().stream().distinct().count(), model.fitting().size());
    }

    @Test
    void theTypedLettersAreMarked() {
        var goal = best("vat");
        var places = model.places(goal);
        assertEquals("VAT", goal.words().substring(places[0], places[2] + 1));
    }

    private Goal best(String typed) {
        model.open(typed, commands);
        return model.fitting().getFirst();
    }
}
