package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import java.time.LocalDate;

/// Which threads still run. One that nobody touched for half a year is forgotten, not a cliffhanger.
final class Threads {

    private static final int FORGOTTEN_AFTER_DAYS = 180;

    private Threads() {}

    static boolean isRunning(Entry entry, LocalDate day) {
        return entry.kind() instanceof Kind.Thread thread
                && thread.isOpen()
                && !entry.days().first().isAfter(day)
                && !lastMoved(entry).isBefore(day.minusDays(FORGOTTEN_AFTER_DAYS));
    }

    /// The last day it is known to have moved, or is expected to.
    static LocalDate lastMoved(Entry entry) {
        var last = entry.day();
        if (entry.kind() instanceof Kind.Thread thread) {
            for (var news : thread.news()) {
                last = later(last, news.day());
            }
            var payOff = thread.payOff();
            last = payOff == null ? last : later(last, payOff);
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
