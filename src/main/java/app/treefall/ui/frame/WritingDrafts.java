package app.treefall.ui.frame;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import org.jspecify.annotations.Nullable;

/// Writes what is being typed without holding the window up. What could not be written is told once and asked for again
/// by whoever keeps it, until something can be written.
public final class WritingDrafts {

    public interface Write {
        void run() throws JournalException;
    }

    private final Workbench bench;
    private boolean isTold;

    public WritingDrafts(Workbench bench) {
        this.bench = bench;
    }

    /// @param failed forgets that it was kept, so that the next look tries again
    public void run(Write write, Runnable failed) {
        bench.background().<@Nullable Trouble>run(() -> attempt(write), trouble -> {
            if (trouble == null) {
                isTold = false;
            } else {
                failed.run();
                tell(trouble);
            }
        });
    }

    private void tell(Trouble trouble) {
        if (!isTold) {
            isTold = true;
            bench.background().trouble().accept(trouble);
        }
    }

    private static @Nullable Trouble attempt(Write write) {
        try {
            write.run();
            return null;
        } catch (JournalException e) {
            return e.trouble();
        }
    }
}
