package app.treefall.imports.calendar;

/// How many steps may still be gone to work out one calendar: no rule, however it is written, goes on for ever.
final class Steps {

    private static final int MOST = 300_000;

    private int left = MOST;

    /// False when there are none left.
    boolean take(int steps) {
        left -= steps;
        left = Math.max(-1, left);
        return left >= 0;
    }

    boolean areUsedUp() {
        return left < 0;
    }
}
