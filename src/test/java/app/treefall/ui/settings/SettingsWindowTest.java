package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The settings, used with mouse and keys by what stands on them.
@ExtendWith(Fx.class)
final class SettingsWindowTest {

    private Desk desk;
    private TestBench tools;
    private Theme theme;
    private KeepSettings settings;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        settings = new KeepSettings(new Preferences(folder.resolve("settings.properties"), FileMoves.OF_THE_SYSTEM));
        FxThread.run(() -> {
            theme = new Theme();
            tools = new TestBench(desk);
            var bench = tools.bench;
            var rhythm = new Rhythm(settings, bench.background(), Locale.GERMANY);
            var screen = new SettingsScreen(bench, theme, settings, rhythm);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 900));
            theme.dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.Settings());
        });
        Screen.await("How documents name you and speak of you.");
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void leavingAFieldKeepsIt() throws Exception {
        Screen.write("Team", "Payments");
        Keyboard.press(KeyCode.TAB);

        Screen.await("Saved at 09:00");
        assertEquals("Payments", desk.readJournal().run().profile().team().text());
    }

    @Test
    void tabReachesEveryFieldInOrder() {
        var reached = new ArrayList<String>();
        for (int press = 0; press < 5; press++) {
            Keyboard.press(KeyCode.TAB);
            reached.add(Screen.focused());
        }

        assertEquals(List.of("Name", "Title", "Team", "Company", "Spoken of as"), reached);
    }

    @Test
    void peopleAndPrioritiesAreOneStepAway() {
        Screen.click("People");
        Screen.click("Open Audience");

        assertEquals(List.of(new Place.Audience(null)), tools.went);
    }

    @Test
    void theLookChangesAtOnceAndIsRemembered() {
        Screen.click("Look");
        Screen.click("Dark");

        assertTrue(FxThread.call(() -> theme.darkProperty().get()));
        assertEquals(Look.Appearance.DARK, settings.look().appearance());
    }

    @Test
    void everySectionIsReachedByTheArrows() {
        for (var words : List.of(
                "People and priorities are in Audience",
                "Give a tag or a project another name",
                "From when to when",
                "Levels, competencies, and what each level asks of each",
                "Which days you work",
                "In force at once",
                "What you wrote elsewhere",
                "What keeps your words",
                "Whatever you throw away")) {
            Keyboard.press(KeyCode.DOWN);
            Screen.await(words);
        }
    }
}
