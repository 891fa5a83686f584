package app.treefall.bench;

import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Listeners;
import app.treefall.narrative.brief.BankRow;
import app.treefall.narrative.brief.BankRows;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What opening the audience works out: the people, the grid of what serves them, the questions to ask the boss.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class AudienceBench {

    @Benchmark
    public List<Listeners.Listener> people(OpenedJournal opened) {
        return Listeners.of(opened.snapshot, GeneratedJournal.TODAY);
    }

    @Benchmark
    public Alignment recent(OpenedJournal opened) {
        return Alignment.of(opened.snapshot, Alignment.Period.RECENT, GeneratedJournal.TODAY);
    }

    @Benchmark
    public Alignment all(OpenedJournal opened) {
        return Alignment.of(opened.snapshot, Alignment.Period.ALL, GeneratedJournal.TODAY);
    }

    @Benchmark
    public List<BankRow> questions(OpenedJournal opened) {
        var boss = Objects.requireNonNull(opened.snapshot.boss());
        return BankRows.of(opened.snapshot, boss, GeneratedJournal.TODAY);
    }
}
