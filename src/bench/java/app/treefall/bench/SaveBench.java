package app.treefall.bench;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.usecase.EditEntry;
import app.treefall.usecase.LogEntry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a save keeps its owner waiting, the disk's own confirmation included.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class SaveBench {

    private LogEntry logEntry;
    private EditEntry editEntry;
    private Entry edited;
    private long revision;
    private int number;

    @Setup
    public void prepare(WritableJournal opened) {
        logEntry = new LogEntry(opened.journal, () -> GeneratedJournal.TODAY, Locale.ENGLISH);
        editEntry = new EditEntry(opened.journal, () -> GeneratedJournal.TODAY);
        edited = opened.atFirst.entries().getLast();
        revision = opened.atFirst.revisionOf(edited.id());
    }

    /// One typed line, read and kept. What was saved before is read into the snapshot first, as after every save in
    /// the window.
    @Benchmark
    public LogEntry.Result logOneLine() throws JournalException {
        number++;
        return logEntry.run("Cut checkout latency no. " + number + " from 1.8 s to 0.6 s #search @marta yesterday");
    }

    /// What the window has done by the time Enter is pressed: the journal is read, what a line can name is known.
    @State(Scope.Benchmark)
    public static class Ready {

        @Setup(Level.Invocation)
        public void know(SaveBench bench, WritableJournal opened) throws JournalException {
            bench.logEntry.known(opened.journal.snapshot());
        }
    }

    /// One typed line as the window saves it.
    @Benchmark
    public LogEntry.Result logOneLineInTheWindow(Ready ready) throws JournalException {
        return logOneLine();
    }

    /// An entry of the editor, with its words changed.
    @Benchmark
    public EditEntry.Result editOneEntry() throws JournalException {
        number++;
        var changed = edited.toDraft()
                .headline(Prose.of("Moved the nightly build, part " + number))
                .finished();
        var result = editEntry.run(changed, revision);
        if (result instanceof EditEntry.Result.Edited(var saved)) {
            revision = saved.revision();
            return result;
        }
        throw new IllegalStateException("nothing was saved");
    }

    /// What the window does after each save: the journal as it stands now.
    @Benchmark
    public Snapshot editAndReadAgain(WritableJournal opened) throws JournalException {
        editOneEntry();
        return opened.journal.snapshot();
    }
}
