package app.treefall.store;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.OwnerOnly;
import app.treefall.files.RealPath;
import app.treefall.files.Rollback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/// A journal file on a disk: found or made, looked over, and only then opened.
///
/// Java never opens it, not even to read: closing any descriptor of the file would drop SQLite's locks on it
/// (RELIABILITY.md 3.2). Attributes are asked for, bytes never.
public final class JournalFile implements Opener {

    private final Path file;
    private final Schema schema;
    private boolean toBeMade;
    private @Nullable Object looked; // the file's key, once it was looked over whole

    private JournalFile(Path file, Schema schema, boolean toBeMade) {
        this.file = file.toAbsolutePath();
        this.schema = schema;
        this.toBeMade = toBeMade;
    }

    /// A journal that is there. A missing one is refused, never made.
    public static JournalFile existing(Path file) {
        return new JournalFile(file, Schema.OURS, false);
    }

    /// A journal that is made at the first opening. A file that is there already is refused.
    public static JournalFile fresh(Path file) {
        return new JournalFile(file, Schema.OURS, true);
    }

    static JournalFile existing(Path file, Schema schema) {
        return new JournalFile(file, schema, false);
    }

    static JournalFile fresh(Path file, Schema schema) {
        return new JournalFile(file, schema, true);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Connection open() throws SQLException, JournalException {
        if (toBeMade) {
            new Birth(file, schema).run();
            toBeMade = false;
        }
        var key = key();
        glance();
        var connection = connect(url(file, "?mode=rw"));
        try {
            var sql = new Sql(connection);
            Pragmas.applyTo(sql);
            sql.execute(
                    "begin"); // nobody writes while it is looked over, or its length and its page count would differ
            var inspection = new Inspection(sql, schema);
            inspection.identity();
            inspection.library();
            if (!key.equals(looked)) {
                inspection.soundness(file);
            }
            sql.execute("commit");
            Pragmas.keepOneFile(sql);
            OwnerOnly.narrow(List.of(RealPath.of(file))); // SQLite gives its own journal file the same rights
            looked = key;
            return connection;
        } catch (SQLException | JournalException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void assertStillThere() throws JournalException {
        if (looked != null && !key().equals(looked)) {
            throw new JournalException(new Trouble.Other("FILE_REPLACED"));
        }
    }

    Schema schema() {
        return schema;
    }

    static Connection connect(String url) throws SQLException {
        var connection = new JDBC().connect(url, new Properties());
        if (connection == null) {
            throw new SQLException("no connection");
        }
        return connection;
    }

    static String url(Path file, String query) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath().replace("?", "%3f") + query;
    }

    /// Reads the header as it lies there, without a lock and without rolling anything back: a file that is not ours
    /// stays as it is. A writer killed early in a commit leaves a header that says more pages than there are, and
    /// the rollback journal that mends it; SQLite reads such a header nevertheless where the schema is writable
    /// (lockBtree in btree.c), and the real opening rolls it back.
    private void glance() throws SQLException, JournalException {
        try (var sql = new Sql(connect(url(file, "?mode=ro&immutable=1")))) {
            if (hasRollback()) {
                sql.execute("pragma writable_schema = on");
            }
            new Inspection(sql, schema).identity();
        }
    }

    private boolean hasRollback() throws JournalException {
        try {
            return Rollback.standsBeside(file);
        } catch (IOException e) {
            throw new JournalException(new Trouble.Other("NOT_READABLE"), e);
        }
    }

    private Object key() throws JournalException {
        try {
            if (!Boolean.TRUE.equals(Files.getAttribute(file, "isRegularFile"))) {
                throw new JournalException(new Trouble.NotAJournal());
            }
            if (!Files.isReadable(file)) {
                throw new JournalException(new Trouble.Other("NOT_READABLE"));
            }
            var key = Files.getAttribute(file, "fileKey");
            return key == null ? file : key;
        } catch (IOException e) {
            throw new JournalException(
                    Files.isSymbolicLink(file) ? new Trouble.NotAJournal() : new Trouble.Missing(), e);
        }
    }
}
