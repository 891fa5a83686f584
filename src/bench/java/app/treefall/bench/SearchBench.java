package app.treefall.bench;

import app.treefall.domain.JournalException;
import app.treefall.usecase.SearchJournal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Search as one types: one measured call is one key, and the next is asked with one letter more.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 3)
public class SearchBench {

    private static final int MOST = 50;

    @Param({"COMMON", "RARE", "SEVERAL", "PHRASE", "ACCENTS", "UNSPACED", "NOTHING"})
    public Sought sought;

    private SearchJournal searchJournal;
    private List<String> keys;
    private int next;

    @Setup
    public void prepare(OpenedJournal opened) {
        searchJournal = new SearchJournal(opened.journal);
        keys = sought.keys();
    }

    @Benchmark
    public List<SearchJournal.Found> typeOneKey() throws JournalException {
        next = next + 1 == keys.size() ? 0 : next + 1;
        return searchJournal.run(keys.get(next), MOST);
    }
}
