package app.treefall.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.Part;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Drop;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The guided import, used as it stands in the window: files let go over it, columns said by keys.
@ExtendWith(Fx.class)
final class GuidedWindowTest {

    private static final Path LOG = Path.of("src/test/resources/inbox/log.md");

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private InboxScreen screen;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesks.empty(folder);
        tools = new TestBench(desk);
        FxThread.run(() -> {
            screen = new InboxScreen(tools.bench);
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
    void filesLetGoOverTheEmptyInboxAreShownAndNothingIsWritten() {
        assertTrue(Drop.on(Screen.button("Import a file"), List.of(LOG)));

        Screen.await("5 suggestions would come into the inbox.");
        assertTrue(tools.bench.live().snapshot().batches().isEmpty());
        Screen.click("Import 5 suggestions");
        Screen.await("5 suggestions to say yes or no to");

        assertTrue(Drop.on(Screen.text("log.md"), List.of(LOG)));
        Screen.await("Nothing here would come into the inbox.");
        Screen.await("Nothing in it is new.");
    }

    @Test
    void aColumnIsSaidByKeysAndTheFocusStaysWhereItWas() throws Exception {
        var table = Files.writeString(
                folder.resolve("wins.csv"),
                "Date,Headline,Squad\n"
                        + "2026-05-04,Cut the night run to 6 minutes,Billing\n"
                        + "2026-05-11,Wrote the runbook,Ops\n");
        Drop.on(Screen.button("Import a file"), List.of(table));
        Screen.await("Read as UTF-8, cut at commas, heads in line 1.");
        var choice = choice("column-0-2");
        FxThread.run(choice::requestFocus);
        assertEquals("What Squad is", Screen.focused());

        Keyboard.press(KeyCode.DOWN, Held.ALT);
        for (int i = 0; i <= Part.PROJECT.ordinal(); i++) {
            Keyboard.press(KeyCode.DOWN);
        }
        Keyboard.press(KeyCode.ENTER);

        assertEquals("What Squad is", Screen.focused());
        assertEquals("PROJECT", choice("column-0-2").getValue());
        Screen.click("Import 2 suggestions");
        Screen.await("2 suggestions to say yes or no to");
        assertEquals(
                "Billing",
                tools.bench
                        .live()
                        .snapshot()
                        .inbox()
                        .getFirst()
                        .entry()
                        .project()
                        .text());
    }

    @Test
    void theColumnsOfAKnownTableAreShownWhenAskedFor() {
        var jira = Path.of("src/test/resources/import/csv/jira.csv");
        Drop.on(Screen.button("Import a file"), List.of(jira));
        Screen.await("Jira’s export.");
        var toggle = FxThread.call(() -> stage.getScene().lookup("#columns-0"));
        assertNull(choice("column-0-0"));
        FxThread.run(toggle::requestFocus);
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Hide the columns");
        assertTrue(
                FxThread.call(() -> choice("column-0-0").getParent().getParent().isVisible()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String id) {
        return FxThread.call(() -> (ComboBox<String>) stage.getScene().lookup("#" + id));
    }
}
