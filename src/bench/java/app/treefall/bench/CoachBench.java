package app.treefall.bench;

import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.coach.Reading;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the coach says of one entry, while it is being written. One entry after another, from headlines to whole
/// stories.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class CoachBench {

    private Audience audience;
    private int next;

    @Setup
    public void listen(OpenedJournal opened) {
        audience = Audience.of(opened.snapshot);
    }

    @Benchmark
    public Reading read(OpenedJournal opened) {
        next = next + 1 == opened.snapshot.entries().size() ? 0 : next + 1;
        return Coach.read(opened.snapshot.entries().get(next), audience);
    }
}
