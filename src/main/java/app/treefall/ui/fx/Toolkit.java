package app.treefall.ui.fx;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// JavaFX itself: started once, asked from other threads here and nowhere else.
public final class Toolkit {

    private static final long MILLIS_TO_ANSWER = 500;
    private static final long SECONDS_TO_FINISH = 20;

    private Toolkit() {}

    /// Starts JavaFX and runs `first` on its thread.
    ///
    /// @throws UnsupportedOperationException when there is no display, or [UnsatisfiedLinkError] when its libraries
    /// are not there
    public static void start(Runnable first) {
        Platform.setImplicitExit(false); // the last window may be closing to open another
        Platform.startup(first);
    }

    /// Ends JavaFX, so that the program can end.
    public static void end() {
        Platform.exit();
    }

    /// Runs `work` on the JavaFX thread, soon.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Has `work` run when the system ends the program (log-out, SIGTERM): on the JavaFX thread where that still
    /// answers, else where it stands, for JavaFX ends itself at the same moment.
    ///
    /// @param isNeeded false once the windows were closed by themselves
    public static void beforeTheEnd(BooleanSupplier isNeeded, Runnable work) {
        var begun = new AtomicBoolean();
        Runnable once = () -> {
            if (begun.compareAndSet(false, true)) {
                work.run();
            }
        };
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            if (isNeeded.getAsBoolean() && !isDoneOnTheirThread(once)) {
                once.run();
            }
        }));
    }

    private static boolean isDoneOnTheirThread(Runnable work) {
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                begun.countDown();
                work.run();
                done.countDown();
            });
            return begun.await(MILLIS_TO_ANSWER, TimeUnit.MILLISECONDS)
                    && done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (IllegalStateException e) {
            return false; // JavaFX was never started
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
