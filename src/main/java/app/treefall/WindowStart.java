package app.treefall;

import app.treefall.cli.Exit;
import app.treefall.files.Folders;
import app.treefall.files.InstanceLock;
import app.treefall.ui.TreefallWindow;
import app.treefall.ui.Windows;
import app.treefall.ui.fx.Toolkit;
import app.treefall.usecase.Desks;
import app.treefall.usecase.KeepSettings;
import app.treefall.usecase.OpenJournal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens the window, or says in one line why there cannot be one.
final class WindowStart {

    private static final String NO_DISPLAY =
            "There is no display here, so no window can open. In a terminal these work: treefall log, list, show,"
                    + " search, tell, brief, case, export, backup, restore, check, demo (treefall --help).";

    private WindowStart() {}

    static Exit run(WindowCall call, Folders folders, KeepSettings settings, PrintStream err) {
        if (!hasDisplay()) {
            err.println(NO_DISPLAY);
            return Exit.WORLD_FAILED;
        }
        var journal = call.journal();
        var file = journal == null ? folders.journal() : journal;
        try {
            folders.make();
        } catch (IOException e) {
            err.println("The folder for the journal could not be made: " + folders.data());
            return Exit.WORLD_FAILED;
        }
        return switch (InstanceLock.take(file, call.wish())) {
            case InstanceLock.Attempt.Taken(var lock) -> open(call, file, folders, settings, lock, err);
            case InstanceLock.Attempt.AlreadyOpen(var answer) -> {
                err.println(
                        switch (answer) {
                            case COMES_FORWARD -> "Treefall is open already; its window comes forward.";
                            case NONE -> "Treefall is open already.";
                        });
                yield Exit.DONE;
            }
            case InstanceLock.Attempt.NotPossible _ -> open(call, file, folders, settings, null, err);
        };
    }

    private static Exit open(
            WindowCall call,
            Path file,
            Folders folders,
            KeepSettings settings,
            @Nullable InstanceLock lock,
            PrintStream err) {
        var closed = new CountDownLatch(1);
        try {
            Toolkit.start(() -> show(call, settingOf(call, file, folders, settings), lock, closed));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            err.println(NO_DISPLAY);
            return Exit.WORLD_FAILED;
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private static void show(
            WindowCall call, TreefallWindow.Setting setting, @Nullable InstanceLock lock, CountDownLatch closed) {
        var windows = new Windows(setting, () -> {
            Toolkit.end();
            closed.countDown();
        });
        Toolkit.beforeTheEnd(() -> closed.getCount() > 0, windows::end);
        if (lock != null) {
            lock.whenAsked(wish -> Toolkit.later(() -> show(windows, wish)));
        }
        show(windows, call.wish());
    }

    private static void show(Windows windows, InstanceLock.Wish wish) {
        switch (wish) {
            case JOURNAL -> windows.openJournal();
            case CAPTURE -> windows.openCapture();
        }
    }

    private static TreefallWindow.Setting settingOf(
            WindowCall call, Path file, Folders folders, KeepSettings settings) {
        var chosen = call.today();
        Supplier<LocalDate> today = chosen == null ? LocalDate::now : () -> chosen;
        var desks =
                new Desks(folders, InstantSource.system(), ZoneId.systemDefault(), today, Locale.getDefault(), _ -> {});
        return new TreefallWindow.Setting(
                file,
                folders.data().resolve("sample").resolve("journal.db"),
                new OpenJournal(settings, desks),
                desks,
                settings,
                today,
                LocalTime::now,
                Locale.getDefault());
    }

    /// JavaFX ends the whole program when it finds no display; so it is asked only where there is one.
    private static boolean hasDisplay() {
        var linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        var headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
        return !linux || headless || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
