package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Prose;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.ExportArchive;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An archive out and in again, by what stands on the screen.
@ExtendWith(Fx.class)
final class ArchiveWindowTest {

    private Desk desk;
    private Path file;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        file = folder.resolve(ExportArchive.sealedFileName());
        FxThread.run(() -> {
            var tools = new TestBench(desk);
            tools.saveTo = folder;
            tools.toOpen = file;
            var view = new ArchiveView(new ArchiveViewModel(tools.bench));
            var form = new VBox(view);
            form.getStyleClass().addAll("settings", "settings-form");
            form.getStylesheets().add(Theme.sheet("/css/settings.css"));
            stage = new Stage();
            stage.setScene(new Scene(form, 760, 700));
            new Theme().dress(stage.getScene());
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void itGoesOutUnderAPassphraseAndWhatChangedSinceIsAskedAbout() throws Exception {
        Screen.click("Export an archive…");
        Screen.await("An archive holds your private words too");
        Screen.write("Passphrase", "four words and more");
        Screen.write("The same again", "four words");
        Screen.click("Export, private words too");
        Screen.await("The two are not the same. Nothing was written.");
        Screen.write("The same again", "four words and more");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("It opens with its passphrase only.");
        assertTrue(Files.exists(file));

        var entry = desk.readJournal().run().entries().getFirst();
        desk.editEntry()
                .run(
                        entry.toDraft().headline(Prose.of("Mine now")).finished(),
                        desk.readJournal().run().revisionOf(entry.id()));
        Screen.click("Bring an archive in…");
        Screen.await("This archive has a passphrase");
        assertEquals("Passphrase", Screen.focused());
        Keyboard.type("four words and more");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Mine: Mine now");
        Screen.await("Theirs: " + entry.headline().text());
        Screen.click("Take theirs");

        Screen.await("Now as in the archive: 1.");
        assertEquals(
                entry.headline(), desk.readJournal().run().entries().getFirst().headline());
    }
}
