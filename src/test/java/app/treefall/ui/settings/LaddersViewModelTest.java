package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Ladder;
import app.treefall.domain.LadderChange.Side;
import app.treefall.domain.Prose;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaddersViewModelTest {

    private Desk desk;
    private TestBench window;
    private LaddersViewModel ladders;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        ladders = new LaddersViewModel(window.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itBeginsWithTheSeasonsLadderAtTheLevelAimedAt() {
        assertEquals("Staff Engineer", ladders.levelProperty().get().text());
        assertEquals(
                journal()
                        .at(Prose.of("Staff Engineer"))
                        .getFirst()
                        .expectation()
                        .text(),
                ladders.cells().getFirst().expectation().textProperty().get());
    }

    @Test
    void aLadderOfAFileIsLookedAtThenTakenAsOneStep(@TempDir Path elsewhere) throws Exception {
        var file = Files.writeString(
                elsewhere.resolve("levels.csv"), "Competency,Junior,Senior,Notes\nCraft,Writes,Designs,so so\n");
        int before = desk.readJournal().run().ladders().size();
        ladders.file().read(file);

        var looked = ladders.file().lookedProperty().get();
        assertEquals(2, looked.ladder().criteria().size());
        assertTrue(looked.notTaken().stream().anyMatch(one -> one.words().contains("so so")));
        assertEquals(before, desk.readJournal().run().ladders().size());

        ladders.file().take();
        assertEquals(before + 1, desk.readJournal().run().ladders().size());
        assertEquals(looked.ladder().id(), ladders.shownProperty().get().id());
        assertEquals("Took the ladder “Ladder”.", window.said.getLast().words());

        ladders.file().read(file);
        ladders.file().take();
        assertEquals(before + 1, desk.readJournal().run().ladders().size());
        assertTrue(ladders.file().wrongProperty().get().startsWith("This ladder is in your journal already"));

        desk.undoLast().run();
        assertEquals(before, desk.readJournal().run().ladders().size());
    }

    @Test
    void whatIsNoLadderIsSaidAndNothingIsShown(@TempDir Path elsewhere) throws Exception {
        ladders.file().read(Files.writeString(elsewhere.resolve("milk.md"), "- milk\n"));
        assertEquals(null, ladders.file().lookedProperty().get());
        assertTrue(ladders.file().wrongProperty().get().contains("No levels of a ladder were found"));
    }

    @Test
    void oneDroppedFileIsLookedAtAndSeveralAreNot(@TempDir Path elsewhere) throws Exception {
        var file = Files.writeString(elsewhere.resolve("levels.toml"), "[junior]\ncraft = \"Writes\"\n");
        ladders.file().read(List.of(file, file));
        assertEquals(null, ladders.file().lookedProperty().get());
        assertTrue(ladders.file().wrongProperty().get().startsWith("A ladder is read from one file at a time"));

        ladders.file().read(List.of(file));
        assertEquals("", ladders.file().wrongProperty().get());
        assertEquals(
                "junior",
                ladders.file()
                        .lookedProperty()
                        .get()
                        .ladder()
                        .levels()
                        .getFirst()
                        .text());
    }

    @Test
    void aGeneralLadderComesInWithItsFirstChange() throws Exception {
        var data = ladders.ladders().stream()
                .filter(one -> one.name().text().equals("Data Scientist"))
                .findFirst()
                .orElseThrow();
        ladders.show(data);
        assertEquals(1, desk.readJournal().run().ladders().size());

        var cell = ladders.cells().getFirst();
        cell.expectation().textProperty().set("Answers what somebody acts on.");
        ladders.keep(cell);

        assertEquals(2, desk.readJournal().run().ladders().size());
        Ladder kept = desk.readJournal().run().find(data.id());
        assertEquals(
                "Answers what somebody acts on.",
                kept.criteria().getFirst().expectation().text());
    }

    @Test
    void oneOfOnesOwnGrowsFromNothing() throws Exception {
        ladders.begin();
        ladders.added(Side.LEVEL).textProperty().set("L5");
        ladders.add(Side.LEVEL);
        ladders.added(Side.COMPETENCY).textProperty().set("Impact");
        ladders.add(Side.COMPETENCY);
        var cell = ladders.cells().getFirst();
        cell.expectation().textProperty().set("Moves a number.");
        ladders.keep(cell);
        cell.ownWords().textProperty().set("Our checkout number.");
        ladders.keepOwnWords(ladders.cells().getFirst());

        assertEquals("", ladders.added(Side.LEVEL).textProperty().get());
        var own = desk.readJournal().run().ladders().getLast();
        assertEquals(
                "Moves a number.",
                own.at(Prose.of("L5")).getFirst().expectation().text());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheWordsStay() throws Exception {
        var line = ladders.lines(Side.COMPETENCY).getFirst();
        line.name().textProperty().set("Raising others");
        ladders.keep(line);

        assertTrue(line.name().errorProperty().get().contains("Raising others"));
        assertEquals("Raising others", line.name().textProperty().get());
        assertEquals("Business impact", journal().competencies().getFirst().text());
    }

    @Test
    void removingSaysHowManyEntriesShowedItAndCanBeTakenBack() {
        ladders.remove(ladders.lines(Side.COMPETENCY).getFirst());

        assertTrue(window.said.getLast().words().startsWith("Removed “Business impact”"));
        assertEquals("Undo", window.said.getLast().action());
    }

    @Test
    void whatIsTypedForOneMoreIsBackTheNextTime() {
        ladders.added(Side.LEVEL).textProperty().set("Fell");
        window.passTime();

        var again = new LaddersViewModel(window.bench);

        assertEquals("Fell", again.added(Side.LEVEL).textProperty().get());
    }

    private Ladder journal() {
        return window.bench.live().snapshot().ladders().getFirst();
    }
}
