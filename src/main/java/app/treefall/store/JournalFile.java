package app.treefall.store;

import app.treefall.domain.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A journal file on a disk.
public final class JournalFile implements Opener {

    private final Path file;

    private JournalFile(Path file) {
        this.file = file;
    }

    public static JournalFile existing(Path file) {
        return new JournalFile(file);
    }

    public static JournalFile fresh(Path file) {
        return new JournalFile(file);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Connection open() throws SQLException, JournalException {
        throw new UnsupportedOperationException();
    }
}
