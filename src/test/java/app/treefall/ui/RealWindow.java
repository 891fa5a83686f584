package app.treefall.ui;

import app.treefall.domain.WindowBounds;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.ui.harness.FxThread;
import app.treefall.usecase.Desk;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The whole window over the journal of a folder, with its own threads and the real clock, as `Main` opens it.
public final class RealWindow implements AutoCloseable {

    private final Stage stage;

    private RealWindow(Stage stage) {
        this.stage = stage;
    }

    public static RealWindow open(Path folder) {
        var stage = FxThread.call(() -> {
            var shown = new Stage();
            new TreefallWindow(shown, setting(folder)).open();
            return shown;
        });
        FxThread.settle();
        return new RealWindow(stage);
    }

    /// A second connection to the same journal, as the terminal has it.
    public static Desk second(Path folder) {
        var result = new OpenJournal(settings(folder), desks(folder)).run(journal(folder));
        if (result instanceof OpenJournal.Result.Opened(var desk)) {
            return desk;
        }
        throw new AssertionError(result.toString());
    }

    /// Begins the journal of a folder.
    public static Desk begin(Path folder) throws Exception {
        settings(folder).keep(new WindowBounds(0, 0, 980, 960, WindowBounds.Extent.AS_SIZED)); // the screen is small
        return new OpenJournal(settings(folder), desks(folder)).begin(journal(folder));
    }

    public Stage stage() {
        return stage;
    }

    /// As a person closes it: by the system's own button.
    @Override
    public void close() {
        FxThread.run(() -> {
            stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.hide();
        });
    }

    private static Path journal(Path folder) {
        return folder.resolve("journal.db");
    }

    private static TreefallWindow.Setting setting(Path folder) {
        return new TreefallWindow.Setting(
                journal(folder),
                folder.resolve("sample").resolve("journal.db"),
                new OpenJournal(settings(folder), desks(folder)),
                desks(folder),
                settings(folder),
                LocalDate::now,
                LocalTime::now,
                Locale.ENGLISH);
    }

    private static KeepSettings settings(Path folder) {
        return new KeepSettings(new Preferences(new Folders(folder, folder).preferences(), FileMoves.OF_THE_SYSTEM));
    }

    private static Desks desks(Path folder) {
        return new Desks(
                new Folders(folder, folder),
                InstantSource.system(),
                ZoneId.systemDefault(),
                LocalDate::now,
                Locale.ENGLISH,
                _ -> {});
    }
}
