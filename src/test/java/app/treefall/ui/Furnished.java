package app.treefall.ui;

import app.treefall.domain.Look.Appearance;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.ui.shell.Shell;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window with all its screens over a journal, on the sample's own Thursday, without threads of its own.
final class Furnished {

    private Furnished() {}

    static Scene scene(Desk desk, Path folder, Appearance appearance, int width, int height, Consumer<Shell> there) {
        return scene(desk, folder, appearance, 100, width, height, there);
    }

    /// @param textSize in per cent
    static Scene scene(
            Desk desk, Path folder, Appearance appearance, int textSize, int width, int height, Consumer<Shell> there) {
        var theme = new Theme();
        theme.textSizeProperty().set(textSize);
        theme.appearanceProperty().set(appearance);
        var stage = new Stage();
        var shell = new Shell(stage, theme, width, height);
        var live = new Live(desk.readJournal(), alone(folder));
        var bench = new Workbench(
                desk, live, alone(folder), () -> TestDesks.TODAY, () -> LocalTime.of(14, 2), Locale.ENGLISH, shell);
        var settings =
                new KeepSettings(new Preferences(folder.resolve("preferences.properties"), FileMoves.OF_THE_SYSTEM));
        TreefallWindow.furnish(shell, bench, theme, settings);
        live.refresh();
        there.accept(shell);
        return stage.getScene();
    }

    /// Everything on one thread. A screen outlives its picture by a tick of its clocks, when the journal is gone;
    /// until then any trouble is a failure.
    static Background alone(Path folder) {
        return new Background(
                Runnable::run,
                Runnable::run,
                Runnable::run,
                trouble -> {
                    if (Files.exists(folder.resolve("journal.db"))) {
                        throw new AssertionError(trouble.toString());
                    }
                },
                ours -> {
                    throw new AssertionError(ours);
                });
    }
}
