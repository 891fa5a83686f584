package app.treefall.ui.inbox;

import app.treefall.imports.Progress;
import org.jspecify.annotations.Nullable;

/// How far a reading has come, said by one thread and looked at by another now and then.
final class Watched implements Progress {

    private volatile int parts = 1;
    private volatile int part;
    private volatile @Nullable String name;
    private volatile double share;
    private volatile boolean cancelled;

    /// The next of so many files begins.
    void begin(int newPart, int ofParts, String newName) {
        parts = ofParts;
        part = newPart;
        name = newName;
        share = 0;
    }

    void cancel() {
        cancelled = true;
    }

    /// 0 to 1, of all.
    double share() {
        return Math.min(1, (part + share) / parts);
    }

    @Nullable
    String name() {
        return name;
    }

    @Override
    public void advanced(long done, long total) {
        share = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
