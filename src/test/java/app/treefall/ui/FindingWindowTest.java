package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.narrative.finding.Names;
import app.treefall.ui.frame.Command;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.ui.shell.Shell;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Finding as a person does it over the whole window: search, filter, keep the view, merge two tags; by keyboard alone,
/// and by mouse.
@ExtendWith(Fx.class)
final class FindingWindowTest {

    private Desk desk;
    private Live live;
    private Stage stage;
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        var alone = new Background(Runnable::run, Runnable::run, Runnable::run, _ -> {}, ours -> {
            throw new AssertionError(ours);
        });
        live = new Live(desk.readJournal(), alone);
        FxThread.run(() -> {
            var theme = new Theme();
            stage = new Stage();
            shell = new Shell(stage, theme, 1000, 900);
            var bench = new Workbench(
                    desk, live, alone, () -> TestDesks.TODAY, () -> LocalTime.of(9, 0), Locale.ENGLISH, shell);
            TreefallWindow.furnish(
                    shell,
                    bench,
                    theme,
                    new KeepSettings(
                            new Preferences(folder.resolve("preferences.properties"), FileMoves.OF_THE_SYSTEM)));
            live.refresh();
            stage.show();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            shell.leave();
            stage.close();
        });
        desk.close();
    }

    @Test
    void byKeyboardAloneOneSearchesFiltersKeepsTheViewAndMergesTwoTags() throws Exception {
        var tags = Names.tags(journal());
        var gone = tags.get(1).name().text();
        var stays = tags.getFirst().name().text();

        Keyboard.press(KeyCode.F, Held.CONTROL);
        Keyboard.type("kind:win tag:" + gone + " ");
        Screen.await("entries");
        Keyboard.press(KeyCode.ENTER);
        assertTrue(Screen.shows("Win"));

        Walk.tabTo("Add a filter");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Add a filter", Screen.focused());
        Keyboard.type("not heard");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Daniel has not heard it");

        Walk.tabTo("Keep this view");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Name of the view", Screen.focused());
        Keyboard.type("Still to tell");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Kept as Still to tell.");
        assertEquals(4, journal().namedViews().getFirst().filter().conditions().size());

        Keyboard.press(KeyCode.K, Held.CONTROL);
        Keyboard.type("rename and merge");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Tags and projects");
        Screen.await(() -> Screen.focused().equals("Names"), Screen::focused);
        Keyboard.press(KeyCode.DOWN);
        Screen.await(() -> Screen.written("New name").equals(gone), Screen::reads);
        Walk.tabTo("Merge into");
        Walk.chooseIn("Merge into", stays);
        Keyboard.press(KeyCode.TAB);
        assertEquals("Merge the two", Screen.focused());
        Keyboard.press(KeyCode.SPACE);
        Screen.await(() -> !Screen.reads().lines().toList().contains(gone), Screen::reads);

        assertFalse(Names.has(Names.tags(journal()), Prose.of(gone)));
        Keyboard.press(KeyCode.Z, Held.CONTROL);
        assertTrue(Names.has(Names.tags(journal()), Prose.of(gone)));
    }

    @Test
    void byMouseOneSearchesFiltersKeepsTheViewAndMergesTwoTags() throws Exception {
        var tags = Names.tags(journal());
        var gone = tags.get(1).name().text();
        var stays = tags.getFirst().name().text();

        Screen.click("Journal");
        Screen.click("Any kind");
        Screen.clickOnTop("Win");
        Screen.click("Add a filter");
        Keyboard.type("tag:" + gone);
        Screen.clickText(gone);
        Screen.await("entries");
        Screen.click("Keep this view");
        Screen.write("Name of the view", "Wins of it");
        Screen.click("Keep it");
        Screen.await("Kept as Wins of it.");
        Screen.click("Show all");
        Screen.click("Wins of it");
        Screen.click("More about the view Wins of it");
        Screen.clickText("Delete the view");
        Screen.await("The view Wins of it is deleted.");
        Screen.click("Undo");
        assertEquals(1, journal().namedViews().size());

        Mouse.click(Screen.revealed(Screen.button(gone)));
        Screen.clickText("Rename or merge it everywhere");
        Screen.await(() -> Screen.written("New name").equals(gone), Screen::reads);
        Mouse.click(Screen.revealed(Screen.field("Merge into")));
        Screen.clickOnTop(stays);
        Screen.click("Merge the two");
        Screen.await(() -> !Screen.reads().lines().toList().contains(gone), Screen::reads);
        assertFalse(Names.has(Names.tags(journal()), Prose.of(gone)));
    }

    @Test
    void thePaletteGoesAnywhereAndRemembersWhereOneWent() {
        Keyboard.press(KeyCode.K, Held.CONTROL);
        assertEquals("Find anything", Screen.focused());
        Keyboard.type("stopped price");
        Keyboard.press(KeyCode.ENTER);
        Screen.await(() -> Screen.written("Headline").startsWith("Stopped a price release"), Screen::reads);

        Keyboard.press(KeyCode.K, Held.CONTROL);
        Screen.await("1:1s");
        Keyboard.press(KeyCode.ESCAPE);
        assertFalse(Screen.shows("Arrows choose, Enter goes there"));

        Keyboard.press(KeyCode.K, Held.CONTROL);
        Keyboard.type("promot");
        Screen.clickText("Promotion case");
        Screen.awaitGone("Arrows choose, Enter goes there");
        Keyboard.press(KeyCode.K, Held.CONTROL);
        assertTrue(Screen.reads().indexOf("Promotion case") >= 0);
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.awaitGone("Arrows choose, Enter goes there");
    }

    @Test
    void theFieldOfTheWeekOpensThePalette() {
        Screen.write("Search the journal", "w");
        Screen.await("Arrows choose, Enter goes there");
        Keyboard.type("allet");
        Screen.await("Search the journal for “wallet”");
    }

    @Test
    void aBadFilterSaysWhatToDo() {
        Keyboard.press(KeyCode.F, Held.CONTROL);
        Keyboard.type("strength:strong ");
        Screen.await("is no strength. Write strength:<60");
    }

    @Test
    void commandsHaveWordsAndUniqueKeys() {
        var commands = FxThread.call(shell::commands);
        var keys = new HashSet<>();
        var ids = new HashSet<String>();
        for (Command command : commands) {
            assertFalse(command.words().isBlank(), command.id());
            assertTrue(ids.add(command.id()), command.id() + " is there twice");
            assertTrue(command.keys() == null || keys.add(command.keys()), command.id() + " has another one's keys");
        }
        assertTrue(commands.size() >= 8);
    }

    private Snapshot journal() {
        return live.snapshot();
    }
}
