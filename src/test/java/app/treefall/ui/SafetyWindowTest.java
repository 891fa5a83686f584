package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.usecase.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is lost, in the whole window with its real threads: deleting, undoing, the trash, an entry's history, what
/// somebody else wrote meanwhile, and the last second before closing. What the journal holds is read over a second
/// connection.
@ExtendWith(Fx.class)
final class SafetyWindowTest {

    private static final String LATENCY = "Cut checkout latency by half";

    @TempDir
    Path folder;

    private Entry entry;
    private RealWindow window;

    @BeforeEach
    void openAJournalWithTwoEntries() throws Exception {
        entry = Entry.jotted(Prose.of("Cut checkout latency"), LocalDate.now());
        try (var desk = RealWindow.begin(folder)) {
            desk.editEntry()
                    .run(
                            Entry.jotted(
                                    Prose.of("Held the release"),
                                    LocalDate.now().minusDays(1)),
                            0);
            desk.editEntry().run(entry, 0);
            desk.editEntry().run(entry.toDraft().headline(Prose.of(LATENCY)).finished(), 1);
        }
        window = RealWindow.open(folder);
        Screen.await("This week");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void byKeysOneDeletesUndoesRedoesRestoresAndBringsAVersionBack() throws Exception {
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        Keyboard.press(KeyCode.DELETE);
        Screen.await("Moved to the trash.");

        Keyboard.press(KeyCode.DIGIT1, Held.CONTROL);
        Screen.await("This week");
        Keyboard.press(KeyCode.Z, Held.CONTROL);
        Screen.await("Brought back “" + LATENCY + "”.");
        assertEquals(2, headlines().size());

        Keyboard.press(KeyCode.Z, Held.CONTROL, Held.SHIFT);
        Screen.await("“" + LATENCY + "” is in the trash again.");
        assertEquals(List.of("Held the release"), headlines());

        Keyboard.press(KeyCode.COMMA, Held.CONTROL);
        for (int i = 0; i < 20 && !FxThread.call(Screen::reads).contains("Restore"); i++) {
            Keyboard.press(KeyCode.DOWN);
        }
        Screen.await("Restore");
        Walk.tabTo("Restore");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Back in the journal.");
        assertEquals(2, headlines().size());

        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        Keyboard.press(KeyCode.HOME);
        Keyboard.press(KeyCode.H, Held.CONTROL);
        Screen.await("History of this entry");
        Screen.await("As it was first saved");
        assertEquals("Versions", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.awaitGone("History of this entry");
        awaitHeadlines("Held the release", "Cut checkout latency");
        Keyboard.press(KeyCode.Z, Held.CONTROL);
        awaitHeadlines("Held the release", LATENCY);
    }

    @Test
    void byMouseTheSame() throws Exception {
        Screen.click("Journal");
        Screen.await("Stakes");
        Screen.click("More about this entry");
        Screen.clickText("Move to the trash");
        Screen.await("Moved to the trash.");
        Screen.click("Undo");
        Screen.await("Brought back “" + LATENCY + "”.");
        Screen.click("Redo");
        Screen.await("“" + LATENCY + "” is in the trash again.");
        assertEquals(List.of("Held the release"), headlines());

        Screen.click("Settings");
        Screen.click("Trash");
        Screen.click("Restore");
        Screen.await("Back in the journal.");

        Screen.click("Journal");
        Screen.clickText(LATENCY);
        Screen.click("More about this entry");
        Screen.clickText("History of this entry");
        Screen.await("As it was first saved");
        Screen.click("Bring this version back");
        awaitHeadlines("Held the release", "Cut checkout latency");
        Screen.click("Undo");
        awaitHeadlines("Held the release", LATENCY);
    }

    @Test
    void whatSomebodyElseWroteStandsBesideMineAndBothAreKept() throws Exception {
        openLatency();
        Screen.write("Stakes", "Mine");
        writeElsewhere("Theirs");
        Keyboard.press(KeyCode.S, Held.CONTROL);
        Screen.await("This entry was changed elsewhere while you wrote.");
        assertTrue(Screen.shows("Theirs"));
        assertFalse(Screen.reads().isEmpty());

        Screen.click("Keep both");

        Screen.await("Both are kept. Yours is an entry of its own.");
        assertEquals(List.of("Mine", "Theirs"), stakes());
    }

    @Test
    void mineIsKeptOverTheirsWhichStaysInTheHistory() throws Exception {
        openLatency();
        Screen.write("Stakes", "Mine");
        writeElsewhere("Theirs");
        Keyboard.press(KeyCode.S, Held.CONTROL);
        Screen.await("Keep mine");
        Screen.click("Keep mine");
        Screen.awaitGone("Keep mine");

        Screen.await(() -> stakes().equals(List.of("Mine")), () -> stakes().toString());
        try (var second = RealWindow.second(folder)) {
            assertTrue(second.readHistory().of(entry.id()).stream()
                    .anyMatch(past -> past.entry().story().stakes().text().equals("Theirs")));
        }
    }

    @Test
    void closingTheWindowKeepsTheLastKeyOfTheEditorAndOfTheLine() throws Exception {
        openLatency();
        Screen.write("Stakes", "The very last wor");
        Keyboard.type("d");
        window.close();
        assertEquals(List.of("The very last word"), stakes());

        window = RealWindow.open(folder);
        Screen.write("What did you do?", "Shipped the ver");
        Keyboard.type("y");
        window.close();
        try (var second = RealWindow.second(folder)) {
            assertEquals(
                    List.of(new Draft.Line(Prose.of("Shipped the very"))),
                    second.keepDraft().all());
        }
        window = RealWindow.open(folder);
        Screen.await("This week");
    }

    @Test
    void aFieldTakesBackItsOwnTypingFirst() throws Exception {
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        Keyboard.press(KeyCode.DELETE);
        Screen.await("Moved to the trash.");
        Screen.await("Stakes");
        Screen.write("Stakes", "typed");
        Keyboard.press(KeyCode.Z, Held.CONTROL);

        assertFalse(Screen.shows("typed"));
        assertEquals(List.of("Held the release"), headlines());
    }

    private void openLatency() {
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        Screen.clickText(LATENCY);
    }

    private void writeElsewhere(String stakes) throws JournalException {
        try (var second = RealWindow.second(folder)) {
            var journal = second.readJournal().run();
            var now = journal.find(entry.id());
            var changed = now.toDraft()
                    .story(new Story(Prose.of(stakes), Prose.NONE, Prose.NONE, Prose.NONE))
                    .finished();
            second.editEntry().run(changed, journal.revisionOf(entry.id()));
        }
    }

    private void awaitHeadlines(String... wanted) {
        Screen.await(
                () -> headlines().equals(List.of(wanted)), () -> headlines().toString());
    }

    /// In the journal's file, by day.
    private List<String> headlines() {
        return entries().stream().map(one -> one.headline().text()).toList();
    }

    private List<String> stakes() {
        return entries().stream()
                .map(one -> one.story().stakes().text())
                .filter(words -> !words.isEmpty())
                .sorted()
                .toList();
    }

    private List<Entry> entries() {
        try (Desk second = RealWindow.second(folder)) {
            return second.readJournal().run().entries();
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }
}
