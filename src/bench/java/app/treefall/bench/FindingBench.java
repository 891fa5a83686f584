package app.treefall.bench;

import app.treefall.domain.Condition;
import app.treefall.domain.Entry;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.narrative.finding.FilterWords;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Strengths;
import app.treefall.narrative.ledger.Ledger;
import java.util.List;
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

/// What a filter costs in the list of the journal: each change of a chip, each key in the search field.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class FindingBench {

    @State(Scope.Benchmark)
    public static class Read {
        Ledger ledger;
        Strengths strengths;

        @Setup
        public void read(OpenedJournal opened) {
            ledger = Ledger.of(opened.snapshot, GeneratedJournal.TODAY);
            strengths = new Strengths();
            new Finding(ledger, strengths).entries(Filter.of(new Condition.AtLeast(0)));
        }
    }

    @Benchmark
    public List<Entry> cheapConditions(OpenedJournal opened, Read read) {
        return new Finding(read.ledger, read.strengths)
                .entries(Filter.of(
                        new Condition.OfKind(Kind.Name.WIN),
                        new Condition.Heard(opened.snapshot.people().getFirst().id(), Condition.Reach.UNHEARD),
                        new Condition.Has(Condition.Part.NUMBER)));
    }

    @Benchmark
    public List<Entry> strengthOnceKnown(Read read) {
        return new Finding(read.ledger, read.strengths).entries(Filter.of(new Condition.WeakerThan(60)));
    }

    @Benchmark
    public FilterWords.Typed typedFilters(OpenedJournal opened) {
        return FilterWords.read(
                "kind:win tag:search heard:boss strength:<60 latency", opened.snapshot, GeneratedJournal.TODAY);
    }
}
