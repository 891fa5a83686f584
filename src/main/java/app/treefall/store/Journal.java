package app.treefall.store;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import java.nio.file.Path;
import java.time.InstantSource;

/// The open journal. One thread uses it.
public final class Journal implements AutoCloseable {

    private final Opener opener;

    public Journal(Opener opener, BeforeFirstWrite guard, InstantSource clock) {
        this.opener = opener;
    }

    public static Journal open(Path file, BeforeFirstWrite guard, InstantSource clock) throws JournalException {
        return new Journal(JournalFile.existing(file), guard, clock);
    }

    public static Journal create(Path file, BeforeFirstWrite guard, InstantSource clock) throws JournalException {
        return new Journal(JournalFile.fresh(file), guard, clock);
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    public Snapshot snapshot() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public boolean changedElsewhere() throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends @org.jspecify.annotations.Nullable Object> T read(Reading<T> reading) throws JournalException {
        throw new UnsupportedOperationException();
    }

    public <T extends @org.jspecify.annotations.Nullable Object> T write(Deed deed, Writing<T> writing) throws JournalException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() { }
}
