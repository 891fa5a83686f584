package app.treefall.ui.fx;

import app.treefall.domain.Trouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The threads of the window: one that owns the journal, one for typesetting and files, JavaFX's own.
public final class Threads implements AutoCloseable {

    private static final int SECONDS_TO_FINISH = 5;

    private final ExecutorService journal = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal").factory());
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("aside").factory());

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
}
