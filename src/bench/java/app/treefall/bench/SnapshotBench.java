package app.treefall.bench;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// Reading the journal into the window: whole at the start, then what a save changed (beside
/// `SaveBench.editAndReadAgain`, which has the file in it).
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class SnapshotBench {

    /// The looking over, a connection in a warm process, and everything read.
    @Benchmark
    public Snapshot openAndReadAll(OpenedJournal opened) throws IOException, JournalException {
        try (var journal = GeneratedJournal.open(GeneratedJournal.of(opened.entries))) {
            return journal.snapshot();
        }
    }

    /// One changed entry, without the file.
    @Benchmark
    public Snapshot takeOneChangeIn(OpenedJournal opened) {
        Entry last = opened.snapshot.entries().getLast();
        return opened.snapshot.with(List.of(new Saved<>(last, 2, Integer.MAX_VALUE)), List.of());
    }
}
