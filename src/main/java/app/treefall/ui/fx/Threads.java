package app.treefall.ui.fx;

import app.treefall.domain.Trouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The threads of the window: one that owns the journal, one for typesetting and files, JavaFX's own.
public final class Threads implements AutoCloseable {

    private static final int SECONDS_TO_FINISH = 5;

    private final ExecutorService journal = one(Thread.ofPlatform().name("journal"));
    private final ExecutorService aside = one(Thread.ofPlatform().daemon().name("aside"));

    public Background background(Consumer<Trouble> trouble, Consumer<Throwable> ours) {
        return new Background(journal, aside, Platform::runLater, trouble, ours);
    }

    /// Lets the journal's last writes finish: what was being typed is kept.
    @Override
    public void close() {
        aside.shutdownNow();
        journal.shutdown();
        try {
            journal.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What an answer still asks for when its window is closed already is nobody's any more.
    private static ExecutorService one(Thread.Builder thread) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                thread.factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
