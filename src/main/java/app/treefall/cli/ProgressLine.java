package app.treefall.cli;

import app.treefall.imports.Progress;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// One line of a terminal that says how far a long import is, and is gone when it ends. What is over in a second says
/// nothing.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long FIRST_AFTER_MILLIS = 1_000;
    private static final long THEN_AFTER_MILLIS = 200;
    private static final int HUNDRED = 100;

    private final String name;
    private final PrintStream out;
    private final LongSupplier millis;
    private long next;
    private long shown = -1;
    private int width;

    /// @param name   of the file, as it was typed
    /// @param millis a clock
    ProgressLine(String name, PrintStream out, LongSupplier millis) {
        this.name = name;
        this.out = out;
        this.millis = millis;
        next = millis.getAsLong() + FIRST_AFTER_MILLIS;
    }

    @Override
    public void advanced(long done, long total) {
        long now = millis.getAsLong();
        long share = total <= 0 ? 0 : Math.clamp(done * HUNDRED / total, 0, HUNDRED);
        if (now >= next && share != shown) {
            next = now + THEN_AFTER_MILLIS;
            shown = share;
            write(name + ": " + share + " %");
        }
    }

    /// Ctrl C ends the whole program, and what was not written whole is not there.
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        if (width > 0) {
            write("");
            out.print('\r');
            out.flush();
        }
    }

    private void write(String words) {
        out.print('\r' + words + " ".repeat(Math.max(0, width - words.length())));
        out.flush();
        width = words.length();
    }
}
