package app.treefall.backup;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;

/// Journals for these tests: made, filled, and damaged in the ways of RELIABILITY.md.
final class TestJournal {

    static final LocalDate NEWEST_DAY = LocalDate.of(2026, 3, 6);

    private static final int PAGE = 4096;

    private TestJournal() {}

    /// A closed journal with so many entries.
    static Path with(int entries, Path file) throws JournalException {
        Journal.create(file, BeforeFirstWrite.NOTHING, InstantSource.system()).close();
        add(entries, file);
        return file;
    }

    static void add(int entries, Path file) throws JournalException {
        try (var journal = Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            write(journal, entries);
        }
    }

    static void write(Journal journal, int entries) throws JournalException {
        journal.write(Deed.of(Deed.Verb.LOGGED, Prose.of("Test")), tx -> {
            for (int i = 0; i < entries; i++) {
                tx.put(Entry.jotted(Prose.of("Cut latency of service " + i), NEWEST_DAY.minusDays(i % 300)));
            }
            return entries;
        });
    }

    static String sha(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    enum Damage {
        CUT,
        ONE_BYTE_SHORT,
        ZEROED_PAGE,
        MISSING,
        NEWER,
        FOREIGN,
        EMPTY,
        TEXT;

        void doTo(Path file) throws IOException, SQLException {
            switch (this) {
                case CUT -> cut(file, Files.size(file) / 2);
                case ONE_BYTE_SHORT -> cut(file, Files.size(file) - 1);
                case ZEROED_PAGE -> zeroPage(file, 2);
                case MISSING -> Files.delete(file);
                case NEWER -> sql(file, "pragma user_version = 1000");
                case FOREIGN -> {
                    Files.delete(file);
                    sql(file, "create table other (a)");
                }
                case EMPTY -> cut(file, 0);
                case TEXT -> Files.writeString(file, "not a journal at all\n".repeat(1000));
            }
        }
    }

    static void sql(Path file, String sql) throws SQLException {
        try (var connection = connect(file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void cut(Path file, long length) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(length);
        }
    }

    private static void zeroPage(Path file, int page) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek((long) page * PAGE);
            access.write(new byte[PAGE]);
        }
    }
}
