package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Id;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of one meeting in one window: prepared, held, left and come back to, wrapped up; then the ledger says
/// understood, and what was not reached stands in the next one. Once without the mouse; once with the mouse for
/// everything but words.
@ExtendWith(Fx.class)
final class MeetingJourneyTest {

    private static final String PAYMENTS = "Cut failed card payments from 4.9% to 3.1%";
    private static final String VAT = "Stopped a price release that undercharged VAT on 2% of baskets";
    private static final String WORDS = "What did Daniel say? His words, not yours.";
    private static final String ANSWER = "What did Daniel answer?";
    private static final String SAID = "So 1 in 50 baskets, and 2 of us know.";

    @TempDir
    private Path folder;

    private OpenedWindows program;

    @BeforeEach
    void start() throws Exception {
        program = new OpenedWindows(folder);
        program.openJournal();
    }

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void fromPreparingToTheNextEpisodeByTheKeyboardAlone() {
        Keyboard.press(KeyCode.DIGIT6, Held.CONTROL);
        Screen.await("Start the meeting");
        Walk.tabTo("Start the meeting");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Kept as you type");

        Keyboard.press(KeyCode.SPACE);
        Keyboard.press(KeyCode.DOWN);
        Screen.await(() -> Screen.focused().startsWith("Point 2 of 4: " + VAT), Screen::focused);
        Keyboard.press(KeyCode.DIGIT2);
        Keyboard.press(KeyCode.ENTER);
        Keyboard.type(SAID);
        Keyboard.press(KeyCode.ESCAPE);
        Screen.await(() -> Screen.focused().equals("Point 2 of 4: " + VAT + ". understood."), Screen::focused);
        Keyboard.press(KeyCode.Q);
        Keyboard.type("The retries, q and p.");
        assertEquals("The retries, q and p.", Screen.written(ANSWER));
        Keyboard.press(KeyCode.ESCAPE);
        Keyboard.press(KeyCode.P);
        Keyboard.type("Send the numbers");
        Keyboard.press(KeyCode.ESCAPE);

        Keyboard.press(KeyCode.ESCAPE);
        Screen.await("Start the meeting");
        Walk.tabTo("Start the meeting");
        Keyboard.press(KeyCode.ENTER);
        Screen.await(() -> Screen.focused().startsWith("Point 2 of 4"), Screen::focused);
        assertEquals(SAID, Screen.written(WORDS));

        Keyboard.press(KeyCode.W);
        Screen.await("Save how it went");
        Walk.tabTo("Save how it went");
        Keyboard.press(KeyCode.ENTER);

        Screen.await("How it went is saved. The next one is on 3 December.");
        assertTheMeetingIsInTheJournal();
        var held = held();
        assertEquals(Outcome.SAID, held.points().getFirst().outcome());
        assertEquals(
                "The retries, q and p.", held.questions().getFirst().answer().text());
        assertEquals("Send the numbers", held.promises().getFirst().words().text());
    }

    @Test
    void fromPreparingToTheNextEpisodeByTheMouse() {
        Screen.click("1:1s");
        Screen.click("Start the meeting");
        Screen.await("Kept as you type");

        Screen.click("Told");
        Screen.clickText(VAT);
        Screen.click("Understood");
        Screen.write(WORDS, SAID);

        Screen.click("Episode 11 with Daniel");
        Screen.click("Start the meeting");
        Screen.await(() -> Screen.written(WORDS).equals(SAID), Screen::reads);

        Screen.click("Wrap up");
        Screen.click("Save how it went");

        Screen.await("How it went is saved. The next one is on 3 December.");
        assertTheMeetingIsInTheJournal();
        assertEquals(Outcome.TOLD, held().points().getFirst().outcome());
        Screen.click("Undo");
        Screen.await(() -> !held().held(), Screen::reads);
    }

    /// The second point was understood, the first was told, the others stand in the next episode, carried once.
    private void assertTheMeetingIsInTheJournal() {
        var journal = program.journal();
        var held = held();
        assertTrue(held.held());
        var ledger = Ledger.of(journal, TestDesks.TODAY);
        assertEquals(
                Visibility.UNDERSTOOD,
                ledger.standing(entry(held, 1), held.person()).visibility());
        assertEquals(
                Visibility.TOLD, ledger.standing(entry(held, 0), held.person()).visibility());
        var next = journal.episodesWith(held.person()).getLast();
        assertEquals(TestDesks.TODAY.plusDays(14), next.day());
        assertEquals(entry(held, 2), entry(next, 0));
        assertEquals(entry(held, 3), entry(next, 1));
        assertEquals(1, next.points().getFirst().carried());
    }

    private Episode held() {
        var journal = program.journal();
        return journal.episodesWith(journal.boss().id()).stream()
                .filter(episode -> episode.points().stream()
                        .anyMatch(point -> point.entry() != null
                                && journal.find(point.entry()).headline().text().equals(PAYMENTS)))
                .findFirst()
                .orElseThrow();
    }

    private static Id<Entry> entry(Episode episode, int point) {
        return Objects.requireNonNull(episode.points().get(point).entry());
    }
}
