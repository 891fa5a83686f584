package app.treefall.store;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Journals for tests: real files, a clock that ticks a second whenever it is looked at.
final class TestJournal {

    static final Deed LOGGED = Deed.of(Deed.Verb.LOGGED, Prose.NONE);
    static final Deed EDITED = Deed.of(Deed.Verb.EDITED, Prose.NONE);
    static final Deed UNDONE = Deed.of(Deed.Verb.UNDONE, Prose.NONE);

    private TestJournal() {}

    static InstantSource clock() {
        var ticks = new AtomicLong(Instant.parse("2026-11-17T08:00:00Z").toEpochMilli());
        return () -> Instant.ofEpochMilli(ticks.addAndGet(1000));
    }

    static Journal create(Path folder) throws JournalException {
        return Journal.create(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, clock());
    }

    static Journal open(Path folder) throws JournalException {
        return Journal.open(folder.resolve("journal.db"), BeforeFirstWrite.NOTHING, clock());
    }

    /// A connection that knows nothing of journals.
    static Connection plain(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    static void execute(Path file, String sql) throws SQLException {
        try (var connection = plain(file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
