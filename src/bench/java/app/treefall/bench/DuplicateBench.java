package app.treefall.bench;

import app.treefall.capture.DuplicateHint;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/// "Looks like …, merge?": asked at each key, beside the typing.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DuplicateBench {

    private static final Prose HEADLINE = Prose.of("Cut the checkout latency from 1.8 s to 0.6 s for the German shop");
    private static final DaySpan TODAY = DaySpan.on(GeneratedJournal.TODAY);

    private OpenedJournal opened;
    private DuplicateHint hint;

    @Setup
    public void know(OpenedJournal journal) {
        opened = journal;
        hint = DuplicateHint.over(journal.snapshot.entries());
    }

    /// The second key and every one after it.
    @Benchmark
    public @Nullable Entry likeWhatIsTyped() {
        return hint.like(HEADLINE, TODAY);
    }

    /// The first key after the start, when no headline was looked at yet.
    @Benchmark
    public @Nullable Entry likeWhatIsTypedFirst() {
        return DuplicateHint.over(opened.snapshot.entries()).like(HEADLINE, TODAY);
    }
}
