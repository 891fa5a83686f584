package app.treefall.store;

import app.treefall.codec.CodecException;
import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The open journal: one connection, used by one thread.
///
/// Transactions are opened and closed with our own statements, never with `setAutoCommit(false)`: after a full disk
/// SQLite rolls back by itself, the driver then believes a transaction is still open and lets the next statements
/// through one by one (RELIABILITY.md 3.3). A connection that failed once is not trusted again.
public final class Journal implements AutoCloseable {

    private final Opener opener;
    private final BeforeFirstWrite guard;
    private final InstantSource clock;
    private final Schema schema;
    private final Snapshots snapshots = new Snapshots();
    private final Praise praise = new Praise();
    private @Nullable Sql open;
    private @Nullable LocalDate guarded;
    private boolean unseen;
    private boolean mended;
    private @Nullable Long seenVersion;

    /// Connects when it is first asked something.
    public Journal(Opener opener, BeforeFirstWrite guard, InstantSource clock) {
        this(opener, guard, clock, Schema.OURS);
    }

    Journal(Opener opener, BeforeFirstWrite guard, InstantSource clock, Schema schema) {
        this.opener = opener;
        this.guard = guard;
        this.clock = clock;
        this.schema = schema;
    }

    /// Opens a journal that is there, after looking it over. Nothing is written.
    public static Journal open(Path file, BeforeFirstWrite guard, InstantSource clock) throws JournalException {
        return connected(new Journal(JournalFile.existing(file), guard, clock));
    }

    /// The same for work: where nothing but the search index is damaged, that is built anew out of the entries
    /// first.
    public static Journal openForWork(Path file, BeforeFirstWrite guard, InstantSource clock) throws JournalException {
        try {
            return open(file, guard, clock);
        } catch (JournalException e) {
            if (!SearchDamage.isIn(e.trouble())) {
                throw e;
            }
            SearchMending.run(file, Schema.OURS);
            var journal = open(file, guard, clock);
            journal.mended = true;
            return journal;
        }
    }

    /// Makes a journal where nothing is.
    public static Journal create(Path file, BeforeFirstWrite guard, InstantSource clock) throws JournalException {
        return connected(new Journal(JournalFile.fresh(file), guard, clock));
    }

    public Path file() {
        var file = opener.file();
        if (file == null) {
            throw new IllegalStateException("this journal has no file to name");
        }
        return file;
    }

    /// How the journal stands now, whoever wrote it. Costs what has changed since the last one.
    public Snapshot snapshot() throws JournalException {
        return inTransaction("begin", sql -> {
            try {
                return snapshots.refreshed(sql);
            } catch (CodecException e) {
                throw Troubles.damaged(e);
            }
        });
    }

    /// Whether another connection wrote since this was asked last.
    public boolean changedElsewhere() throws JournalException {
        try {
            long version = connected().number("pragma data_version");
            boolean changed = unseen || (seenVersion != null && version != seenVersion);
            unseen = false;
            seenVersion = version;
            return changed;
        } catch (SQLException e) {
            forget();
            throw Troubles.from(e);
        }
    }

    public <T extends @Nullable Object> T read(Reading<T> reading) throws JournalException {
        return inTransaction("begin", sql -> reading.from(Tx.forReading(sql, snapshots, praise)));
    }

    /// Does it whole or not at all, as one step. When this returns, it is on the disk.
    public <T extends @Nullable Object> T write(Deed deed, Writing<T> writing) throws JournalException {
        opener.assertStillThere();
        guardOnceADay();
        var token = UUID.randomUUID().toString();
        var receipts = new Receipts(token);
        return inTransaction("begin immediate", receipts, sql -> {
            var tx = Tx.forWriting(sql, snapshots, praise, clock.millis());
            var answer = writing.in(tx);
            tx.finish(deed);
            if (tx.hasWritten()) {
                receipts.leave(sql);
            }
            return answer;
        });
    }

    /// Checks everything, where [#open] checked what a start has time for. To be run once the journal is on the
    /// screen.
    public void verifyRest() throws JournalException {
        inTransaction("begin", sql -> {
            new Inspection(sql, schema).everything();
            return true;
        });
    }

    /// The same for work: where nothing but the search index is damaged, that is built anew out of the entries.
    public void verifyRestForWork() throws JournalException {
        try {
            verifyRest();
        } catch (JournalException e) {
            if (!SearchDamage.isIn(e.trouble())) {
                throw e;
            }
            forget();
            SearchMending.run(file(), schema);
            mended = true;
        }
    }

    /// Whether the search index was found damaged and built anew since the journal was opened.
    public boolean hasMendedSearch() {
        return mended;
    }

    @Override
    public void close() {
        forget();
    }

    private interface Work<T extends @Nullable Object> {
        T in(Sql sql) throws SQLException, JournalException;
    }

    private <T extends @Nullable Object> T inTransaction(String begin, Work<T> work) throws JournalException {
        return inTransaction(begin, null, work);
    }

    private <T extends @Nullable Object> T inTransaction(String begin, @Nullable Receipts receipts, Work<T> work)
            throws JournalException {
        boolean ended = false;
        try {
            var sql = connected();
            sql.execute(begin);
            var answer = work.in(sql);
            commit(sql, receipts);
            ended = true;
            return answer;
        } catch (SQLException e) {
            throw Troubles.from(e);
        } finally {
            if (!ended) {
                forget(); // closing rolls back what was open
            }
        }
    }

    /// A commit can report an error and be stored all the same (RELIABILITY.md 3.3), so after one we look before
    /// telling.
    private void commit(Sql sql, @Nullable Receipts receipts) throws SQLException, JournalException {
        try {
            sql.execute("commit");
        } catch (SQLException e) {
            forget();
            if (receipts == null || !arrived(receipts)) {
                throw e;
            }
        }
    }

    private boolean arrived(Receipts receipts) {
        try {
            return receipts.isThere(connected());
        } catch (SQLException | JournalException e) {
            forget();
            return false; // then the first failure is the one to be told
        }
    }

    private void guardOnceADay() throws JournalException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var file = opener.file();
        if (file != null && !today.equals(guarded)) {
            guard.run(file);
            guarded = today;
        }
    }

    private static Journal connected(Journal journal) throws JournalException {
        boolean connected = false;
        try {
            journal.connected();
            connected = true;
            return journal;
        } catch (SQLException e) {
            throw Troubles.from(e);
        } finally {
            if (!connected) {
                journal.forget();
            }
        }
    }

    private Sql connected() throws SQLException, JournalException {
        var sql = open;
        if (sql == null) {
            sql = new Sql(opener.open());
            open = sql;
            bringUp(sql);
        }
        return sql;
    }

    /// Walks an older journal up to our version, with a backup of it as it was.
    private void bringUp(Sql sql) throws SQLException, JournalException {
        var file = opener.file();
        if (Schema.version(sql) < schema.newest()) {
            if (file != null) {
                guard.run(file);
            }
            schema.migrate(sql);
            if (!schema.isTextOf(sql)) {
                throw Inspection.damaged("the tables");
            }
        }
    }

    private void forget() {
        var failed = open;
        open = null;
        unseen = seenVersion != null; // whoever wrote meanwhile, the next connection cannot tell
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                // the first failure is the one that is told
            }
        }
    }
}
