package app.treefall.ui.harness;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The way from a test to the JavaFX thread and back.
public final class FxThread {

    /// One pulse lays out, one paints, one lets what those two asked for happen.
    private static final int PULSES_TO_REST = 3;

    private static final int PATIENCE_SECONDS = 20;

    private FxThread() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public static <T> T call(Callable<T> work) {
        try {
            if (Platform.isFxApplicationThread()) {
                return work.call();
            }
            var task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the JavaFX thread did not answer in " + PATIENCE_SECONDS + " s", e);
        } catch (Exception e) {
            throw asUnchecked(e);
        }
    }

    /// Waits until the last event has reached the screen.
    public static void settle() {
        var rested = new CountDownLatch(1);
        run(() -> {
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses >= PULSES_TO_REST) {
                        stop();
                        rested.countDown();
                    }
                }
            }.start();
            Platform.requestNextPulse();
        });
        try {
            if (!rested.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse in " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            throw asUnchecked(e);
        }
    }

    private static RuntimeException asUnchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
