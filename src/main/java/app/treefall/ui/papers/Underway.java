package app.treefall.ui.papers;

import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Every;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.util.Duration;

/// A document on its way out, beside the window. What takes longer than a second is said, and can be stopped.
final class Underway {

    private static final Duration A_SECOND = Duration.seconds(1);

    /// Takes it out, unless it was stopped meanwhile.
    interface Way<T> {
        T take(BooleanSupplier isStopped);
    }

    private volatile boolean isOver;
    private volatile boolean isStopped;

    private Underway() {}

    /// @param words what is being done
    static <T> void go(Workbench bench, String words, Way<T> way, Consumer<T> then) {
        var under = new Underway();
        var waiting = Every.after(A_SECOND, () -> {
            if (!under.isOver) {
                bench.frame().say(new Notice(Icon.CLOCK, words, Text.of("papers.stop"), () -> under.isStopped = true));
            }
        });
        bench.background().aside(() -> under.take(way), came -> {
            waiting.run();
            then.accept(came);
        });
    }

    private <T> T take(Way<T> way) {
        try {
            return way.take(() -> isStopped);
        } finally {
            isOver = true;
        }
    }
}
