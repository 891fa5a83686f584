package app.treefall.bench;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.usecase.PrepareBrief;
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

/// Preparing the next 1:1 with the manager: what to say out of the whole journal, and why.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class BriefBench {

    private Id<Person> manager;

    @Setup
    public void find(OpenedJournal opened) {
        manager = opened.snapshot.boss().id();
    }

    @Benchmark
    public PrepareBrief.Prepared prepare(OpenedJournal opened) {
        return new PrepareBrief().run(opened.snapshot, manager, null, GeneratedJournal.TODAY);
    }
}
