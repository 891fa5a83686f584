package app.treefall.bench;

import app.treefall.domain.Unit;
import app.treefall.imports.readings.ReadReadings;
import app.treefall.imports.readings.Terms;
import app.treefall.narrative.impact.Course;
import app.treefall.narrative.impact.Impact;
import app.treefall.narrative.ledger.Ledger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What the impact screen works out when it is opened and after each save, and what a paste of a thousand lines costs
/// with each key.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class ImpactBench {

    private static final String PASTED = "2026-11-03\t1,234.5\tafter the move\n".repeat(1_000);

    @Benchmark
    public Object everythingOnTheScreen(OpenedJournal opened) {
        var impact = Impact.of(Ledger.of(opened.snapshot, GeneratedJournal.TODAY));
        return List.of(impact.moved(), impact.sentence(), impact.secondLooks(), impact.said());
    }

    @Benchmark
    public @Nullable Course oneCourse(OpenedJournal opened) {
        var impact = Impact.of(Ledger.of(opened.snapshot, GeneratedJournal.TODAY));
        return impact.course(opened.snapshot.metrics().getFirst().id(), Course.Reach.ALL);
    }

    @Benchmark
    public ReadReadings aThousandLines() {
        return ReadReadings.of(PASTED, new Terms(GeneratedJournal.TODAY, Unit.of("s"), null, null));
    }
}
