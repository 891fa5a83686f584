package app.treefall.imports.git;

import app.treefall.imports.Progress;
import java.io.IOException;

/// How far a reading in several parts has come, and where it hears that nobody waits for it any more.
final class Way {

    /// Nobody waits any more.
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// What all parts together are.
    static final int WHOLE = 100;

    private static final int FINE = 1_000;

    private final Progress progress;
    private int before;
    private int share;
    private long steps = 1;
    private long done;

    Way(Progress progress) {
        this.progress = progress;
    }

    /// The next part begins.
    ///
    /// @param newShare of [#WHOLE]
    /// @param newSteps how many it is thought to have; when they are more, it stays where it is
    void part(int newShare, long newSteps) throws Cancelled {
        before = Math.min(WHOLE, before + share);
        share = Math.min(WHOLE - before, newShare);
        steps = Math.max(1, newSteps);
        done = 0;
        tell();
    }

    void step() throws Cancelled {
        done = Math.min(steps, done + 1);
        tell();
    }

    private void tell() throws Cancelled {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.advanced(before * (long) FINE + share * (long) FINE * done / steps, WHOLE * (long) FINE);
    }
}
