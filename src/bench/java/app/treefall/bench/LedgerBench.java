package app.treefall.bench;

import app.treefall.capture.Known;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What the window works out anew after each save: who has heard what, what needs a word, what a line can name.
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class LedgerBench {

    @Benchmark
    public Ledger ledger(OpenedJournal opened) {
        return Ledger.of(opened.snapshot, GeneratedJournal.TODAY);
    }

    @Benchmark
    public List<Nudge> nudges(OpenedJournal opened) {
        return Ledger.of(opened.snapshot, GeneratedJournal.TODAY).nudges();
    }

    @Benchmark
    public Known known(OpenedJournal opened) {
        return Known.of(opened.snapshot, GeneratedJournal.TODAY);
    }
}
