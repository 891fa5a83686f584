package app.treefall.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The promotion case, used with mouse and keys by what stands on it.
@ExtendWith(Fx.class)
final class PromotionWindowTest {

    private static final String BUSINESS_IN_JULY =
            "Business impact, July: one entry, one solid. Strongest: Moved card capture off the request path";
    private static final String BUSINESS_IN_SEPTEMBER = "Business impact, September: two entries, one big, one solid."
            + " Strongest: Cut checkout p95 from 1.8 s to 0.6 s";
    private static final String OPERATIONS_IN_SEPTEMBER = "Operational excellence, September: two entries, two big."
            + " Strongest: Made every payment call safe to repeat";

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path journal) throws Exception {
        desk = TestDesks.sample(journal);
        tools = new TestBench(desk);
        FxThread.run(() -> {
            var screen = new PromotionScreen(tools.bench);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            new Theme().dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.PromotionCase());
        });
        Screen.await("What the committee would say");
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void squaresOpenTheirEntriesWithTheMouse() {
        Mouse.click(Screen.button(BUSINESS_IN_SEPTEMBER));
        Screen.await("Business impact, September");
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);

        assertInstanceOf(Place.OpenEntry.class, tools.went.getFirst());
    }

    @Test
    void theGridIsOneStopAndTheArrowsMoveInIt() {
        FxThread.run(() -> Screen.button(BUSINESS_IN_JULY).requestFocus());
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Business impact, August: nothing yet", Screen.focused());
        Keyboard.press(KeyCode.RIGHT);
        assertEquals(BUSINESS_IN_SEPTEMBER, Screen.focused());
        Keyboard.press(KeyCode.DOWN);
        assertEquals(OPERATIONS_IN_SEPTEMBER, Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Operational excellence, September");
        Keyboard.press(KeyCode.ESCAPE);
        assertEquals(OPERATIONS_IN_SEPTEMBER, Screen.focused());
    }

    @Test
    void tabGoesThroughTheCaseThenTheDossierAndEverythingHasAName() {
        FxThread.run(() -> Screen.button(BUSINESS_IN_JULY).requestFocus());
        var reached = new ArrayList<String>();
        for (int press = 0; press < 14; press++) {
            Keyboard.press(KeyCode.TAB);
            reached.add(Screen.focused());
        }

        assertTrue(reached.stream().noneMatch(String::isBlank), reached::toString);
        var order = List.of("The page after", "Committee", "Export as PDF", "Word", "HTML", "Markdown", "Plain text");
        assertEquals(order, reached.stream().filter(order::contains).distinct().toList(), reached::toString);
        assertFalse(
                reached.subList(0, 4).stream().anyMatch(name -> name.startsWith("Business impact")), reached::toString);
    }

    @Test
    void onesOwnEditionSaysThatItIsForOnesOwnEyes() {
        Screen.click("Me");
        Screen.await("Your own edition");
        tools.saveTo = folder;
        Screen.click("Export as Markdown");
        Screen.await("Nothing has been written yet.");
        Keyboard.press(KeyCode.ESCAPE);
        assertEquals(List.of(), exported());

        Screen.click("Export as Markdown");
        Screen.click("Save as Markdown");

        assertEquals(List.of("Ines-Varga-Staff-Engineer-dossier-for-my-own-eyes.md"), exported());
    }

    /// From every button: first what leaves, then where to.
    @Test
    void noButtonWritesBeforeItSaysWhatLeaves() {
        tools.saveTo = folder;
        for (var format : List.of("PDF", "Word", "HTML", "Markdown", "Plain text")) {
            Screen.click("Export as " + format);
            Screen.await("Named: Ines Varga, Daniel Osei");
            Screen.await("Left out: ");
            int before = exported().size();
            Screen.click("Save as " + format);
            Screen.awaitGone("Named: Ines Varga");
            assertEquals(before + 1, exported().size());
        }
        assertEquals(
                "Saved as Ines-Varga-Staff-Engineer-dossier-for-committee.txt.",
                tools.said.getLast().words());
    }

    @Test
    void theCardsAreBesideTheCaseAndAStoryCanBeCopied() {
        Screen.click("Interview cards");
        Screen.await("How much of this was yours?");
        Shot.of(Path.of("target/pictures/promotion-cards.png"), 1);

        Screen.click("Copy the story: Business impact");

        assertEquals("The story is on the clipboard.", tools.said.getLast().words());
    }

    @Test
    void aBlockIsSaidInOtherWordsByKeysAndTakenBackByMouse() {
        Screen.click("Block by block");
        Screen.await("Edit words");
        Screen.clickText("27 pieces of work in five months");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Your words for this block");
        Shot.of(Path.of("target/pictures/promotion-words.png"), 1);
        Screen.write("Your words for this block", "Five months, six criteria, one direction.");
        Screen.click("Keep these words");

        Screen.await("One of your edits is kept.");
        Screen.await("your words");
        Shot.of(Path.of("target/pictures/promotion-blocks.png"), 1);

        Screen.click("As built");
        Screen.awaitGone("Five months, six criteria, one direction.");
    }

    @Test
    void aLensIsShapedInItsPopover() {
        Screen.click("Block by block");
        Screen.click("What this lens keeps");
        Screen.await("What the committee’s lens keeps");
        Shot.of(Path.of("target/pictures/promotion-lens.png"), 1);
        Screen.write("Quotes", "1");
        Screen.click("Keep this lens");

        Screen.await(() -> tools.bench.live().snapshot().lensChoices().size() == 1, () -> "the lens is not kept");
    }

    private List<String> exported() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
