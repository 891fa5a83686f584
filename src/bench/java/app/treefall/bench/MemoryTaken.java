package app.treefall.bench;

import app.treefall.domain.JournalException;
import java.io.IOException;

/// Says how much of the heap an open journal takes: live objects after a collection, before and after it was read.
public final class MemoryTaken {

    private static final double MIB = 1024 * 1024;

    private MemoryTaken() {}

    public static void main(String[] sizes) throws IOException, JournalException {
        for (var size : sizes) {
            var file = GeneratedJournal.of(Integer.parseInt(size));
            double before = live();
            var journal = GeneratedJournal.open(file);
            var snapshot = journal.snapshot();
            double after = live();
            System.out.printf(
                    "%7d entries, %d things in all: %.1f MiB%n",
                    snapshot.entries().size(), snapshot.everything().size(), after - before);
            journal.close();
        }
    }

    private static double live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / MIB;
    }
}
