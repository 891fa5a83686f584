package app.treefall.bench;

import app.treefall.narrative.loop.Loops;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// The board of feedback, which is worked out anew after each save, and what the rail says of it.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class LoopsBench {

    @Benchmark
    public Loops board(OpenedJournal opened) {
        return Loops.of(opened.snapshot, GeneratedJournal.TODAY);
    }

    @Benchmark
    public int badge(OpenedJournal opened) {
        return Loops.needingAWord(opened.snapshot, GeneratedJournal.TODAY);
    }
}
