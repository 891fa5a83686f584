package app.treefall.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The way of a program that measures to the JavaFX thread and back.
public final class OnFx {

    private static final int PATIENCE_SECONDS = 400;

    private OnFx() {}

    public static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    public static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
