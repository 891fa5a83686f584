package app.treefall.ui;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WindowBounds;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Screen;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Window;

/// The program as it is started, over a sample journal in a folder that is thrown away.
final class OpenedWindows implements AutoCloseable {

    final Windows windows;
    final CountDownLatch allClosed = new CountDownLatch(1);
    private final Path journal;

    OpenedWindows(Path folder) throws JournalException {
        journal = folder.resolve("journal.db");
        TestDesks.sample(folder).close();
        var keepSettings =
                new KeepSettings(new Preferences(folder.resolve("preferences.properties"), FileMoves.OF_THE_SYSTEM));
        keepSettings.keep(new WindowBounds(0, 0, 980, 720, WindowBounds.Extent.AS_SIZED));
        var desks = TestDesks.in(folder);
        windows = FxThread.call(() -> new Windows(
                new TreefallWindow.Setting(
                        journal,
                        folder.resolve("sample").resolve("journal.db"),
                        new OpenJournal(keepSettings, desks),
                        desks,
                        keepSettings,
                        () -> TestDesks.TODAY,
                        () -> LocalTime.of(9, 0),
                        Locale.ENGLISH),
                allClosed::countDown));
    }

    List<Entry> entries() {
        return journal().entries();
    }

    /// What stands in the file now, asked past the windows.
    Snapshot journal() {
        try (var desk = TestDesks.open(journal)) {
            return desk.readJournal().run();
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    /// As a person starts it: the window with the journal.
    void openJournal() {
        FxThread.run(windows::openJournal);
        Screen.await("Needs a word");
    }

    /// The words kept as a draft in the file.
    boolean keepsADraft() {
        try (var desk = TestDesks.open(journal)) {
            return !desk.keepDraft().all().isEmpty();
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    boolean areAllClosed() throws InterruptedException {
        return allClosed.await(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxThread.settle();
    }
}
