package app.treefall.bench;

import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import java.io.IOException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A generated journal that is open and read, as it is while the window is in front. Never written to.
@State(Scope.Benchmark)
public class OpenedJournal {

    @Param({"500", "5000", "100000"})
    public int entries;

    Journal journal;
    Snapshot snapshot;

    @Setup(Level.Trial)
    public void open() throws IOException, JournalException {
        journal = GeneratedJournal.open(GeneratedJournal.of(entries));
        snapshot = journal.snapshot();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    @TearDown(Level.Trial)
    public void close() {
        journal.close();
    }
}
