package app.treefall.bench;

import app.treefall.narrative.lens.Lens;
import app.treefall.usecase.BuildCase;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// Building the promotion case of the season, with the committee's reading of it.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class CaseBench {

    @Benchmark
    public BuildCase.Result forTheCommittee(OpenedJournal opened) {
        return new BuildCase().run(opened.snapshot, Lens.COMMITTEE, GeneratedJournal.TODAY);
    }
}
