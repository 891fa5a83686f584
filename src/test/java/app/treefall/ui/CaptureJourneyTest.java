package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Logging something, from wherever one is, with the keyboard alone and with the mouse; in the whole program.
@ExtendWith(Fx.class)
final class CaptureJourneyTest {

    private static final String LINE = "What did you do?";
    private static final String CLOSES = "Esc closes, your words stay";
    private static final String TOLD_AGAIN = "Cut failed card payments from 4.9% to 3.1% #cards";

    @TempDir
    private Path folder;

    private OpenedWindows program;
    private List<Entry> atFirst;

    @BeforeEach
    void start() throws Exception {
        program = new OpenedWindows(folder);
        atFirst = program.entries();
    }

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void theLineOpensFromEveryScreenAndItsWordsStay() {
        program.openJournal();
        for (var screen : List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8,
                KeyCode.DIGIT9,
                KeyCode.COMMA)) {
            Keyboard.press(screen, Held.CONTROL);
            Keyboard.press(KeyCode.N, Held.CONTROL);
            Screen.await(CLOSES);
            assertEquals(LINE, Screen.focused(), screen.toString());
            Keyboard.type("x");
            Keyboard.press(KeyCode.ESCAPE);
            Screen.awaitGone(CLOSES);
        }
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);

        assertEquals("x".repeat(10), Screen.written(LINE));
    }

    @Test
    void aLineIsTypedCorrectedSavedAndOpenedWithTheKeyboardAlone() {
        program.openJournal();
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);
        Keyboard.type("Rebuilt the retry queue 2 days -> 20 min #paym");
        Screen.await("payments");
        Keyboard.press(KeyCode.TAB);
        Keyboard.type("@kim");
        Screen.await("kim, new");
        Shot.of(Path.of("target/pictures/capture-new-person.png"), 1);

        Keyboard.press(KeyCode.DOWN);
        assertEquals("Win", Screen.focused());
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Thu 19 Nov", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Yesterday");
        Shot.of(Path.of("target/pictures/capture-day-menu.png"), 1);
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Wed 18 Nov");
        assertEquals(LINE, Screen.focused());

        Keyboard.press(KeyCode.DOWN);
        for (int right = 0; right < 4; right++) {
            Keyboard.press(KeyCode.RIGHT);
        }
        assertEquals("kim, new", Screen.focused());
        Keyboard.press(KeyCode.DELETE);
        Screen.awaitGone("kim, new");
        assertEquals("Rebuilt the retry queue 2 days -> 20 min #payments 2026-11-18", Screen.written(LINE));

        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        Screen.await("Logged.");
        Screen.awaitGone(CLOSES);
        var entry = newest();
        assertEquals(
                "Rebuilt the retry queue 2 days -> 20 min", entry.headline().text());
        assertEquals(List.of(Prose.of("payments")), entry.tags());
        assertEquals(1, entry.claims().size());
    }

    @Test
    void aLineIsTypedCorrectedAndSavedWithTheMouse() {
        program.openJournal();
        Keyboard.press(KeyCode.COMMA, Held.CONTROL);
        Screen.click("New entry");
        Screen.await(CLOSES);
        Keyboard.type("Nearly lost the certificate yesterday");
        Screen.click("Win");
        Screen.await("Prevention");
        Screen.clickText("Prevention");
        Screen.await(() -> Screen.written(LINE).startsWith("prevented: "), () -> Screen.written(LINE));
        Screen.click("Wed 18 Nov");
        Screen.clickText("Remove");
        Screen.await(
                () -> Screen.written(LINE).equals("prevented: Nearly lost the certificate"),
                () -> Screen.written(LINE));
        Screen.click("Enter saves");
        Screen.await("Logged.");

        Screen.click("Undo");

        Screen.await("Took “Nearly lost the certificate” out again.");
        assertEquals(atFirst, program.entries());
    }

    @Test
    void aLineThatTellsTheSameIsMergedByOneKeyAndTakenBack() {
        program.openJournal();
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);
        Keyboard.type(TOLD_AGAIN);
        Screen.await("Looks like");
        Shot.of(Path.of("target/pictures/capture-twin.png"), 1);

        Keyboard.press(KeyCode.ENTER, Held.SHIFT);

        Screen.await("Merged into");
        Screen.awaitGone(CLOSES);
        assertEquals(atFirst.size(), program.entries().size());
        assertTrue(isTagged("cards"));

        Keyboard.press(KeyCode.Z, Held.CONTROL);
        Screen.await("Took “Cut failed card payments from 4.9% to 3.1%” out of the entry again.");
        assertFalse(isTagged("cards"));
    }

    @Test
    void theEntryThatTellsTheSameIsOpenedByAClickAndTheLineStays() {
        program.openJournal();
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);
        Keyboard.type(TOLD_AGAIN);
        Screen.await("Looks like");

        Screen.click("Open it (Alt Enter)");

        Screen.awaitGone(CLOSES);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);
        assertEquals(TOLD_AGAIN, Screen.written(LINE));
    }

    @Test
    void aHintNeverBlocksSaving() {
        program.openJournal();
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Keyboard.type(TOLD_AGAIN);
        Screen.await("Looks like");

        Keyboard.press(KeyCode.ENTER);

        Screen.await("Logged.");
        assertEquals(atFirst.size() + 1, program.entries().size());
    }

    @Test
    void theSmallWindowAloneSavesAndCloses() throws Exception {
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        assertEquals(LINE, Screen.focused());
        Keyboard.type("Halved the time to restore a market #payments");
        Screen.await("payments");
        Shot.of(Path.of("target/pictures/capture-window.png"), 1);

        Keyboard.press(KeyCode.ENTER);

        assertTrue(program.areAllClosed());
        assertEquals("Halved the time to restore a market", newest().headline().text());
        assertFalse(program.keepsADraft());
    }

    @Test
    void escapeClosesTheSmallWindowAndKeepsTheWords() throws Exception {
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Keyboard.type("Half a thought");

        Keyboard.press(KeyCode.ESCAPE);

        assertTrue(program.areAllClosed());
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Screen.await(() -> Screen.written(LINE).equals("Half a thought"), () -> Screen.written(LINE));
    }

    @Test
    void theSmallWindowOverAnOpenJournalHoldsTheSameWords() {
        program.openJournal();
        Keyboard.type("Half a thought");

        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Keyboard.type(" more");
        Keyboard.press(KeyCode.ENTER);

        Screen.awaitGone(CLOSES);
        Screen.await("Logged.");
        assertEquals("Half a thought more", newest().headline().text());
    }

    @Test
    void fromTheSmallWindowCtrlEnterOpensTheJournalOnTheEntry() {
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Keyboard.type("Halved the time to restore a market");

        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        Screen.await("This week");
        Screen.await("Halved the time to restore a market");
        assertEquals(1, program.allClosed.getCount());
    }

    @Test
    void theJournalAskedForWhileTheSmallWindowIsOpenTakesItsWordsOver() {
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Keyboard.type("Half a thought");

        FxThread.run(program.windows::openJournal);

        Screen.await("This week");
        Screen.await(() -> Screen.written(LINE).equals("Half a thought"), () -> Screen.written(LINE));
    }

    @Test
    void whatIsTypedStandsInTheFileWithinTwoSeconds() throws Exception {
        program.openJournal();
        Keyboard.type("Half a thought");
        Thread.sleep(2_000);

        assertTrue(program.keepsADraft());
    }

    @Test
    void whatWasTypedALittleBeforeTheWindowClosesIsKept() throws Exception {
        program.openJournal();
        Keyboard.type("Half a thought");

        program.close();

        assertTrue(program.areAllClosed());
        Screen.await(program::keepsADraft, () -> "the words are not kept");
    }

    @Test
    void whatIsTypedInTheSmallWindowIsKeptWhenTheSystemEndsTheProgram() {
        FxThread.run(program.windows::openCapture);
        Screen.await(CLOSES);
        Keyboard.type("Half a thought");

        FxThread.run(program.windows::end);

        assertTrue(program.keepsADraft());
    }

    private Entry newest() {
        return program.entries().stream()
                .filter(entry -> !atFirst.contains(entry))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTagged(String tag) {
        return program.entries().stream().anyMatch(entry -> entry.tags().contains(Prose.of(tag)));
    }
}
