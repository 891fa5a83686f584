package app.treefall.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work beside the journal of which only the newest answer counts, as while somebody types: what is asked for during
/// the work waits, and of several that wait only the last is worked out.
///
/// To be asked on the JavaFX thread.
public final class Newest {

    private sealed interface Outcome<T extends @Nullable Object> {
        record Done<T extends @Nullable Object>(T answer) implements Outcome<T> {}

        record Failed<T extends @Nullable Object>(Exception ours) implements Outcome<T> {}
    }

    private final Background background;
    private @Nullable Runnable waiting;
    private boolean busy;

    public Newest(Background background) {
        this.background = background;
    }

    public <T extends @Nullable Object> void ask(Callable<T> work, Consumer<T> then) {
        if (busy) {
            waiting = () -> start(work, then);
        } else {
            start(work, then);
        }
    }

    private <T extends @Nullable Object> void start(Callable<T> work, Consumer<T> then) {
        busy = true;
        background.aside(() -> outcome(work), outcome -> finish(outcome, then));
    }

    private static <T extends @Nullable Object> Outcome<T> outcome(Callable<T> work) {
        try {
            return new Outcome.Done<>(work.call());
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        }
    }

    private <T extends @Nullable Object> void finish(Outcome<T> outcome, Consumer<T> then) {
        busy = false;
        var next = waiting;
        waiting = null;
        if (next != null) {
            next.run();
            return;
        }
        switch (outcome) {
            case Outcome.Done<T>(var answer) -> then.accept(answer);
            case Outcome.Failed<T>(var ours) -> background.ours().accept(ours);
        }
    }
}
