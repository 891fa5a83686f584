package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Condition;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.domain.NamedView;
import app.treefall.domain.Prose;
import app.treefall.narrative.finding.Names;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of one line in one window: captured, corrected, opened, deepened, proven, thrown away, brought back,
/// found, filtered, kept in a view, and its tag merged into another. Once without the mouse; once with the mouse for
/// everything but words.
@ExtendWith(Fx.class)
final class JournalJourneyTest {

    private static final String CLOSES = "Esc closes, your words stay";
    private static final String TOLD = "Rebuilt the retry queue 2 days -> 20 min";
    /// Of the sample, and found by the same word: a learning.
    private static final String OTHER = "Learned how issuing banks score a retry";
    private static final String STAKES = "Refunds waited two days for a person.";
    private static final String ACTION = "I wrote the queue anew.";
    private static final String LINK = "https://wiki.example/queue";
    private static final String NEW_TAG = "retries";
    private static final String OLD_TAG = "payments";

    @TempDir
    private Path folder;

    private OpenedWindows program;
    private List<Entry> atFirst;

    @BeforeEach
    void start() throws Exception {
        program = new OpenedWindows(folder);
        atFirst = program.entries();
        program.openJournal();
    }

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void fromTheLineToTheMergedTagsByTheKeyboardAlone() throws Exception {
        captureAndCorrectAChipByKeys();
        openAndDeepenByKeys();
        attachAFileByKeys();
        deleteAndUndoByKeys();
        searchFilterAndKeepTheViewByKeys();
        mergeTheTagsByKeys();
        var entry = theEntry();
        assertInstanceOf(Evidence.CopiedFile.class, entry.evidence().getFirst());
        assertEquals(
                new Filter(
                        Prose.of("retry"),
                        List.of(new Condition.ThisSeason(), new Condition.Tagged(Prose.of(OLD_TAG)))),
                theView().filter());
    }

    @Test
    void fromTheLineToTheMergedTagsByTheMouse() {
        captureAndCorrectAChipByMouse();
        openAndDeepenByMouse();
        attachALinkByMouse();
        deleteAndUndoByMouse();
        searchFilterAndKeepTheViewByMouse();
        mergeTheTagsByMouse();

        var entry = theEntry();
        assertInstanceOf(Evidence.Link.class, entry.evidence().getFirst());
        assertEquals(
                new Filter(Prose.of("retry"), List.of(new Condition.ThisSeason(), new Condition.OfKind(Kind.Name.WIN))),
                theView().filter());
    }

    private static void captureAndCorrectAChipByKeys() {
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(CLOSES);
        Keyboard.type(TOLD + " #" + NEW_TAG);
        Screen.await(NEW_TAG + ", new");

        Keyboard.press(KeyCode.ESCAPE); // the completions
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Thu 19 Nov", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Walk.choose("Yesterday");
        Screen.await("Wed 18 Nov");

        Keyboard.press(KeyCode.ENTER);
        Screen.await("Logged.");
        Screen.awaitGone(CLOSES);
    }

    private static void captureAndCorrectAChipByMouse() {
        Screen.click("Settings");
        Screen.click("New entry");
        Screen.await(CLOSES);
        Keyboard.type(TOLD + " #" + NEW_TAG);
        Screen.await(NEW_TAG + ", new");

        Screen.click("Thu 19 Nov");
        Screen.clickOnTop("Yesterday");
        Screen.await("Wed 18 Nov");

        Screen.click("Enter saves");
        Screen.await("Logged.");
        Screen.awaitGone(CLOSES);
    }

    private static void openAndDeepenByKeys() {
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        for (int step = 0; step < 20 && !Screen.written("Headline").equals(TOLD); step++) {
            Keyboard.press(KeyCode.DOWN);
        }
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Headline", Screen.focused());
        assertEquals(TOLD, Screen.written("Headline"));

        Keyboard.press(KeyCode.J, Held.CONTROL);
        assertEquals("Stakes", Screen.focused());
        Keyboard.type(STAKES);
        Walk.tabTo("What I did");
        Keyboard.type(ACTION);
    }

    private static void openAndDeepenByMouse() {
        Screen.click("Journal");
        Screen.clickText(TOLD);
        Screen.await(() -> Screen.written("Headline").equals(TOLD), Screen::reads);

        Screen.write("Stakes", STAKES);
        Screen.write("What I did", ACTION);
    }

    /// Which was copied in another program.
    private void attachAFileByKeys() throws Exception {
        var file = Files.writeString(folder.resolve("queue.txt"), "20 minutes, 14 times of 14");
        FxThread.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        Keyboard.press(KeyCode.V, Held.CONTROL);
        Screen.await("queue.txt");
    }

    private static void attachALinkByMouse() {
        Screen.click("Attach a file or a link");
        Screen.clickOnTop("A link");
        Screen.write("Address", LINK);
        Screen.awaitGone("Logged."); // what was just done is said over the foot of the window for ten seconds
        Screen.click("Keep it");
        Screen.awaitGone("What it shows");
        Screen.await(LINK);
    }

    private static void deleteAndUndoByKeys() {
        Keyboard.press(KeyCode.ESCAPE);
        assertEquals("Entries", Screen.focused());
        Keyboard.press(KeyCode.DELETE);
        Screen.await("Moved to the trash.");
        Screen.awaitGone(TOLD);

        Keyboard.press(KeyCode.Z, Held.CONTROL);
        Screen.await("Brought back “" + TOLD + "”.");
        Screen.await(() -> isListed(TOLD), Screen::reads);
    }

    private static void deleteAndUndoByMouse() {
        Screen.click("More about this entry");
        Screen.clickOnTop("Move to the trash");
        Screen.await("Moved to the trash.");
        Screen.awaitGone(TOLD);

        Screen.click("Undo");
        Screen.await("Brought back “" + TOLD + "”.");
        Screen.await(() -> isListed(TOLD), Screen::reads);
    }

    private static void searchFilterAndKeepTheViewByKeys() {
        Keyboard.press(KeyCode.F, Held.CONTROL);
        Keyboard.type("retry");
        Screen.await(() -> isListed(TOLD) && isListed(OTHER), Screen::reads);

        Walk.tabTo("Add a filter");
        Keyboard.press(KeyCode.ENTER);
        Keyboard.type("tag:" + NEW_TAG);
        Keyboard.press(KeyCode.ENTER);
        Screen.await(() -> !isListed(OTHER), Screen::reads);
        assertTrue(isListed(TOLD));

        Walk.tabTo("Keep this view");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Name of the view", Screen.focused());
        Keyboard.type("Queues");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Kept as Queues.");
    }

    private static void searchFilterAndKeepTheViewByMouse() {
        Screen.write("Search the journal", "retry");
        Screen.await(() -> isListed(TOLD) && isListed(OTHER), Screen::reads);

        Screen.click("Any kind");
        Screen.clickOnTop("Win");
        Screen.await(() -> !isListed(OTHER), Screen::reads);
        assertTrue(isListed(TOLD));

        Screen.click("Keep this view");
        Screen.write("Name of the view", "Queues");
        Screen.click("Keep it");
        Screen.await("Kept as Queues.");
    }

    private static void mergeTheTagsByKeys() {
        Keyboard.press(KeyCode.K, Held.CONTROL);
        Keyboard.type("rename and merge");
        Keyboard.press(KeyCode.ENTER);
        Screen.await(() -> Screen.focused().equals("Names"), Screen::focused);
        for (int step = 0; step < 40 && !Screen.written("New name").equals(NEW_TAG); step++) {
            Keyboard.press(KeyCode.DOWN);
        }
        assertEquals(NEW_TAG, Screen.written("New name"));
        Walk.tabTo("Merge into");
        Walk.chooseIn("Merge into", OLD_TAG);
        Walk.tabTo("Merge the two");
        Keyboard.press(KeyCode.SPACE);
        Screen.await(NEW_TAG + " and " + OLD_TAG + " are one now.");
    }

    private static void mergeTheTagsByMouse() {
        Screen.click("Settings");
        Screen.click("Tags and projects");
        for (int turn = 0; turn < 40 && !Screen.reads().lines().toList().contains(NEW_TAG); turn++) {
            Mouse.scroll(Screen.field("Names"), -1);
        }
        Mouse.scroll(Screen.field("Names"), -2); // the whole of it
        Screen.clickText(NEW_TAG);
        Screen.await(() -> Screen.written("New name").equals(NEW_TAG), Screen::reads);
        Mouse.click(Screen.revealed(Screen.field("Merge into")));
        Screen.clickOnTop(OLD_TAG);
        Screen.click("Merge the two");
        Screen.await(NEW_TAG + " and " + OLD_TAG + " are one now.");
    }

    private static boolean isListed(String headline) {
        return Screen.shows(headline);
    }

    /// As the journal holds it at the end of either way; nothing else in it has changed but its tags.
    private Entry theEntry() {
        var journal = program.journal();
        assertEquals(atFirst.size() + 1, journal.entries().size());
        assertFalse(Names.has(Names.tags(journal), Prose.of(NEW_TAG)));
        var entry = journal.entries().stream()
                .filter(one -> one.headline().text().equals(TOLD))
                .findFirst()
                .orElseThrow();
        assertEquals(TestDesks.TODAY.minusDays(1), entry.day());
        assertEquals(STAKES, entry.story().stakes().text());
        assertEquals(ACTION, entry.story().action().text());
        assertEquals(1, entry.claims().size());
        assertEquals(1, entry.evidence().size());
        assertEquals(List.of(Prose.of(OLD_TAG)), entry.tags());
        return entry;
    }

    private NamedView theView() {
        var view = program.journal().namedViews().getFirst();
        assertEquals("Queues", view.name().text());
        return view;
    }
}
