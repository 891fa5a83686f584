package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The journal as a person uses it, by what stands on the screen.
@ExtendWith(Fx.class)
final class JournalScreenTest {

    private Desk desk;
    private TestBench tools;
    private Stage stage;
    private Entry prevention;
    private Path file;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        file = Files.writeString(folder.resolve("replay.txt"), "63 of 3,114 baskets");
        FxThread.run(() -> {
            tools = new TestBench(desk);
            prevention = tools.bench.live().snapshot().entries().stream()
                    .filter(entry -> entry.headline().text().startsWith("Stopped a price release"))
                    .findFirst()
                    .orElseThrow();
            var screen = new JournalScreen(tools.bench, () -> file);
            stage = new Stage();
            stage.setScene(new Scene((javafx.scene.Parent) screen.node(), 1000, 900));
            new Theme().dress(stage.getScene());
            screen.fit(app.treefall.ui.frame.Screen.Width.USUAL);
            stage.show();
            screen.show(new Place.OpenEntry(prevention.id()));
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void byKeysOneWalksTheListWritesAndFindsItSaved() {
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.UP);
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Headline", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Stakes", Screen.focused());
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("Tax we do not collect is ours to pay.");
        Keyboard.press(KeyCode.ESCAPE);

        Screen.await("Saved at 09:00");
        assertEquals(
                "Tax we do not collect is ours to pay.", kept().story().stakes().text());
    }

    @Test
    void theJournalOpensOnItsNewestEntryAlsoWhenTheRowsComeAfterTheScreen() {
        FxThread.run(() -> {
            var screen = new JournalScreen(tools.bench, () -> file);
            screen.fit(app.treefall.ui.frame.Screen.Width.USUAL);
            screen.show(new Place.SearchFor("no entry holds these words"));
            stage.getScene().setRoot((javafx.scene.Parent) screen.node());
            screen.show(new Place.Journal());
        });
        FxThread.settle();
        Screen.await("Choose an entry to tell it whole.");

        Keyboard.press(KeyCode.F, Held.CONTROL);
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.press(KeyCode.DELETE);

        Screen.await("Stakes");
    }

    @Test
    void searchingFindsAndDeletingOffersTheWayBack() {
        Keyboard.press(KeyCode.F, Held.CONTROL);
        Keyboard.type("undercharged");
        Screen.awaitGone("Last week");
        Keyboard.press(KeyCode.DOWN);
        assertEquals("Entries", Screen.focused());
        Keyboard.press(KeyCode.DELETE);

        assertNull(FxThread.call(this::kept));
        assertEquals("Moved to the trash.", tools.said.getLast().words());
    }

    @Test
    void byMouseTheCoachsWordsAreTaken() {
        Screen.clickText("Use “I asked Tomás to hold it”");
        Screen.await(() -> FxThread.call(() -> text("What I did").contains("I asked Tomás to hold it")), Screen::reads);
        Screen.awaitGone("Who agreed to hold it?");
    }

    @Test
    void aRemarkCanBeSilencedForThisEntry() {
        Screen.click("Do not say remark 1 again");
        Screen.awaitGone("Who agreed to hold it?");
        Keyboard.press(KeyCode.S, Held.CONTROL);
        assertFalse(FxThread.call(this::kept).silenced().isEmpty());
    }

    @Test
    void aFileIsCopiedInAsEvidence() {
        Mouse.click(Screen.revealed(Screen.button("Attach a file or a link")));
        Screen.clickText("A file");
        Screen.await("replay.txt");
        Keyboard.press(KeyCode.S, Held.CONTROL);
        assertTrue(FxThread.call(this::kept).evidence().getFirst() instanceof Evidence.CopiedFile);
    }

    @Test
    void aNumberIsAddedInAForm() {
        Mouse.click(Screen.revealed(Screen.button("Add another number")));
        Screen.write("Result", "soon");
        Screen.click("Keep the number");
        Screen.await("Write it as 1.8s -> 0.6s");
        Screen.write("Baseline", "40%");
        Screen.write("Result", "55%");
        Screen.click("Keep the number");
        Screen.await("40% → 55%");
    }

    @Test
    void tabGoesThroughThePageInReadingOrderAndEverythingHasAName() {
        Keyboard.press(KeyCode.F, Held.CONTROL);
        var names = new ArrayList<String>();
        for (int press = 0; press < 26; press++) {
            names.add(Screen.focused());
            Keyboard.press(KeyCode.TAB);
        }
        assertTrue(names.stream().noneMatch(String::isBlank), names::toString);
        var wanted = List.of(
                "Search the journal",
                "This season",
                "Any kind",
                "Heard or not",
                "Add a filter",
                "Entries",
                "Prevention",
                "Anyone",
                "More about this entry",
                "Headline",
                "Tue 17 Nov",
                "Priority",
                "Stakes",
                "What I did",
                "Would have happened");
        assertEquals(wanted, names.stream().filter(wanted::contains).distinct().toList(), names::toString);
    }

    private Entry kept() {
        return tools.bench.live().snapshot().find(prevention.id());
    }

    private String text(String field) {
        Node node = Screen.field(field);
        return ((TextInputControl) node).getText();
    }
}
