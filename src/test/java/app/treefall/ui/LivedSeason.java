package app.treefall.ui;

import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WindowBounds;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.harness.FxThread;
import app.treefall.usecase.Desk;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole window of somebody who has written nothing yet, and whose days go on while it is open.
final class LivedSeason implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Path journal;
    private final OpenJournal openJournal;
    private volatile LocalDate today = TestDesks.TODAY;

    LivedSeason(Path folder) {
        journal = folder.resolve("journal.db");
        var desks =
                new Desks(new Folders(folder, folder), this::now, ZoneOffset.UTC, this::today, Locale.ENGLISH, _ -> {});
        var keepSettings =
                new KeepSettings(new Preferences(folder.resolve("preferences.properties"), FileMoves.OF_THE_SYSTEM));
        keepSettings.keep(new WindowBounds(0, 0, 980, 720, WindowBounds.Extent.AS_SIZED));
        openJournal = new OpenJournal(keepSettings, desks);
        var setting = new TreefallWindow.Setting(
                journal,
                folder.resolve("sample").resolve("journal.db"),
                openJournal,
                desks,
                keepSettings,
                this::today,
                () -> MORNING,
                Locale.ENGLISH);
        FxThread.run(() -> new TreefallWindow(new Stage(), setting).open());
        FxThread.settle();
    }

    LocalDate today() {
        return today;
    }

    void goOnTo(LocalDate day) {
        today = day;
    }

    /// What stands in the file now, asked past the window.
    Snapshot journal() {
        try (var desk = desk()) {
            return desk.readJournal().run();
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    Ledger ledger() {
        return Ledger.of(journal(), today);
    }

    /// A second connection to the same journal, as the terminal has it.
    Desk desk() {
        if (openJournal.run(journal) instanceof OpenJournal.Result.Opened(var desk)) {
            return desk;
        }
        throw new AssertionError("the journal does not open");
    }

    @Override
    public void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxThread.settle();
    }

    private Instant now() {
        return today.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }
}
