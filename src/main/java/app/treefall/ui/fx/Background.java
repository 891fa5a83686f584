package app.treefall.ui.fx;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes work off the JavaFX thread and brings the answer back to it. The only class that crosses threads.
///
/// @param worker  the one thread that owns the journal; `Runnable::run` in tests of view models
/// @param aside   for work that does not touch the journal: parsing, typesetting, files
/// @param fx      `Platform::runLater`; `Runnable::run` in tests of view models
/// @param trouble hears of what the world did
/// @param ours    hears of what we did wrong
public record Background(
        Executor worker, Executor aside, Executor fx, Consumer<Trouble> trouble, Consumer<Throwable> ours) {

    /// Work on the journal, in the order it was asked for.
    public <T extends @Nullable Object> void run(Callable<T> work, Consumer<T> then) {
        worker.execute(() -> finish(work, then));
    }

    /// Work beside the journal.
    public <T extends @Nullable Object> void aside(Callable<T> work, Consumer<T> then) {
        aside.execute(() -> finish(work, then));
    }

    private <T extends @Nullable Object> void finish(Callable<T> work, Consumer<T> then) {
        var ending = attempt(work, then);
        fx.execute(ending);
    }

    private <T extends @Nullable Object> Runnable attempt(Callable<T> work, Consumer<T> then) {
        try {
            T answer = work.call();
            return () -> then.accept(answer);
        } catch (JournalException e) {
            return () -> trouble.accept(e.trouble());
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            return () -> ours.accept(e);
        }
    }
}
