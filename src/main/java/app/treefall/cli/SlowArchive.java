package app.treefall.cli;

import app.treefall.usecase.ExportArchive;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Says how far an archive is once it takes longer than a second, and every five from then on: standard error, so that
/// scripts are not disturbed. Ctrl-C stops it; the file that stood there stands there still.
final class SlowArchive implements ExportArchive.Watcher {

    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(5);
    private static final long MEGA = 1_000_000;

    private final LongSupplier nanos;
    private final Consumer<String> say;
    private long next;

    /// @param nanos a clock that only goes forward
    SlowArchive(LongSupplier nanos, Consumer<String> say) {
        this.nanos = nanos;
        this.say = say;
        next = nanos.getAsLong() + A_SECOND;
    }

    @Override
    public void wrote(long bytes) {
        long now = nanos.getAsLong();
        if (now - next >= 0) {
            next = now + BETWEEN;
            say.accept("Writing: " + bytes / MEGA + " MB so far. Ctrl-C stops it.");
        }
    }

    @Override
    public boolean isStopped() {
        return false;
    }
}
