package app.treefall.bench;

import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A copy of a generated journal that is open, read and may be written to.
@State(Scope.Benchmark)
public class WritableJournal {

    @Param({"500", "5000", "100000"})
    public int entries;

    Journal journal;
    Snapshot atFirst;
    private Path file;

    @Setup(Level.Trial)
    public void open() throws IOException, JournalException {
        file = GeneratedJournal.copyOf(entries);
        journal = GeneratedJournal.open(file);
        atFirst = journal.snapshot();
    }

    @TearDown(Level.Trial)
    public void throwAway() throws IOException {
        journal.close();
        Files.delete(file);
    }
}
