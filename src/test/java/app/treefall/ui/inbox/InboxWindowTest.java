package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ReadFiles.Wishes;
import app.treefall.usecase.TestDesks;
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

/// The inbox, used with mouse and keys by what stands on it.
@ExtendWith(Fx.class)
final class InboxWindowTest {

    private static final Path BRAG = Path.of("src/test/resources/inbox/brag-2026.md");
    private static final Path LOG = BRAG.resolveSibling("log.md");

    private Desk desk;
    private TestBench tools;
    private InboxScreen screen;
    private Stage stage;
    private List<Path> offered = List.of();

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        tools = new TestBench(desk);
        FxThread.run(() -> {
            screen = new InboxScreen(tools.bench, new FileDialogs() {
                @Override
                public List<Path> files() {
                    return offered;
                }

                @Override
                public List<Path> folder() {
                    return List.of(BRAG.getParent());
                }
            });
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            new Theme().dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.Inbox());
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.settle();
        desk.close();
    }

    @Test
    void byKeysAloneAFileIsImportedAndEachSuggestionAnswered() throws Exception {
        offered = List.of(LOG);
        Screen.await("Bring in the years you already have.");
        focus("Import a file");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Choose what you wrote elsewhere.");
        assertEquals("Choose files…", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("5 suggestions would come into the inbox.");
        focus("Import 5 suggestions");
        assertEquals(0, tools.bench.live().snapshot().batches().size());
        Keyboard.press(KeyCode.ENTER);

        Screen.await("5 suggestions to say yes or no to");
        assertEquals("What waits in the inbox", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Screen.await("4 suggestions to say yes or no to");
        assertEquals(1, entries("Wrote the runbook for the settlement job"));
        Keyboard.type("d");
        Screen.await("3 suggestions to say yes or no to");
        Screen.await("log.md, line 6");
        Keyboard.press(KeyCode.DOWN);
        Screen.await("log.md, line 7");
        Keyboard.type("a");
        Screen.await("2 suggestions to say yes or no to");
        assertEquals(
                "In the journal: “Reviewed 14 pull requests of the platform team”",
                tools.said.getLast().words());
    }

    @Test
    void aSuggestionIsPutRightByKeysBeforeItIsAccepted() throws Exception {
        bring(BRAG);
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.DOWN);
        Screen.await("the queue was empty after 20 minutes instead of 2 hours");
        Shot.of(Path.of("target/pictures/inbox-suggestion.png"), 1);
        Keyboard.type("e");
        Screen.await("Put it right: brag-2026.md, line 12");
        assertEquals("Headline", Screen.focused());
        Keyboard.type(" twice");
        Shot.of(Path.of("target/pictures/inbox-form.png"), 1);
        FxThread.run(tools::passTime);
        assertEquals(1, desk.keepDraft().all().size(), tools.troubles::toString);
        Keyboard.press(KeyCode.ESCAPE);
        Screen.awaitGone("Put it right: brag-2026.md, line 12");
        Keyboard.type("e");
        Screen.await("What you typed here last is back.");
        Keyboard.press(KeyCode.ENTER, Held.CONTROL);

        Screen.await("6 suggestions to say yes or no to");
        assertEquals(1, entries("Rehearsed the November peak with Support twice"));
        assertEquals(List.of(), desk.keepDraft().all());
    }

    @Test
    void whatSeemsLoggedAlreadyIsMergedByKeys() throws Exception {
        bring(BRAG);
        Screen.await("You seem to have logged this already");
        Keyboard.type("m");
        Screen.await("Which entry does it go into?");
        Screen.await("Looks like the same");
        Shot.of(Path.of("target/pictures/inbox-merge.png"), 1);
        Keyboard.press(KeyCode.ENTER);

        Screen.await("6 suggestions to say yes or no to");
        assertTrue(tools.said.getLast().words().startsWith("Merged into “"), tools.said.getLast()::words);
    }

    @Test
    void byMouseSeveralAreDismissedAndAnImportTakenBack() throws Exception {
        bring(LOG);
        Screen.clickText("Reviewed 14 pull requests of the platform team");
        Mouse.click(Screen.text("Moved the nightly export from cron to the scheduler, 40 min -> 6 min"), Held.SHIFT);
        Screen.await("2 suggestions chosen");
        Shot.of(Path.of("target/pictures/inbox-several.png"), 1);
        Screen.click("Dismiss 2");
        Screen.await("3 suggestions to say yes or no to");

        Screen.clickText("log.md");
        Screen.click("Take back this import");
        Screen.await("Bring in the years you already have.");
        assertEquals(List.of(), tools.bench.live().snapshot().batches());
    }

    @Test
    void byMouseAllOfAKindAreAccepted() throws Exception {
        bring(BRAG);
        Screen.click("4 wins");
        Screen.click("Accept 4 wins");
        Screen.await("3 suggestions to say yes or no to");
        assertEquals("4 are in the journal.", tools.said.getLast().words());
    }

    @Test
    void acceptAndOpenEndsInTheJournal() throws Exception {
        bring(LOG);
        Screen.click("Edit first");
        Screen.click("Accept and open");
        Screen.await("4 suggestions to say yes or no to");
        assertInstanceOf(Place.OpenEntry.class, tools.went.getLast());
    }

    @Test
    void aFolderAndAnUnclearFileAreGuided(@TempDir Path other) throws Exception {
        var unclear = Files.writeString(other.resolve("unclear.md"), "# Log\n\n## 02-05-2024\n\n- Closed the books\n");
        offered = List.of(unclear);
        Screen.click("Import…");
        Screen.click("Choose files…");
        Screen.await("In 02-05-2024, which comes first?");
        Shot.of(Path.of("target/pictures/inbox-order.png"), 1);
        Screen.click("The day");
        Screen.await("one suggestion would come into the inbox.");
        Screen.await("Thu 2 May 2024 · line 5");
        Screen.click("Choose others");
        Screen.click("Choose a folder…");
        Screen.await("12 suggestions would come into the inbox.");
        Screen.click("Import 12 suggestions");
        Screen.await("12 suggestions to say yes or no to");
    }

    @Test
    void tabGoesThroughAllAndEverythingHasAName() throws Exception {
        bring(BRAG);
        var reached = new ArrayList<String>();
        for (int press = 0; press < 18; press++) {
            Keyboard.press(KeyCode.TAB);
            reached.add(Screen.focused());
        }
        assertFalse(reached.stream().anyMatch(String::isBlank), reached::toString);
        var order = List.of("Accept", "Edit first", "Merge…", "Dismiss", "Import…", "All 7", "Accept 7 suggestions");
        assertEquals(order, reached.stream().filter(order::contains).distinct().toList(), reached::toString);
    }

    private void bring(Path file) throws Exception {
        desk.importFile().run(file, Wishes.NONE);
        FxThread.run(() -> tools.bench.live().refresh());
        FxThread.run(() -> screen.show(new Place.Inbox()));
        Screen.await("to say yes or no to");
    }

    private static void focus(String button) {
        var node = Screen.button(button);
        FxThread.run(node::requestFocus);
    }

    private int entries(String headline) {
        return (int) tools.bench.live().snapshot().entries().stream()
                .map(Entry::headline)
                .filter(words -> words.text().equals(headline))
                .count();
    }
}
