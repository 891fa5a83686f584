package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks a file over before it is trusted, and writes nothing.
final class Inspection {

    /// Rows whose digests are checked at each opening; the others are checked later, see `docs/decisions`.
    static final int AT_ONCE = 5_000;

    /// Pages up to which everything is checked at each opening: about a thousand entries.
    static final int SMALL = 1_000;

    private static final int OLDEST_SQLITE = 3_051_003; // below it the WAL-reset bug

    private final Sql sql;
    private final Schema schema;

    Inspection(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /// Is it ours, and do we know its version?
    void identity() throws SQLException, JournalException {
        if (sql.number("pragma application_id") != Schema.APPLICATION_ID) {
            throw new JournalException(new Trouble.NotAJournal());
        }
        int version = Schema.version(sql);
        if (version > schema.newest()) {
            throw new JournalException(new Trouble.WrittenByNewerVersion(version, schema.newest()));
        }
        if (version < 1) {
            throw new JournalException(new Trouble.NotAJournal());
        }
    }

    void library() throws SQLException, JournalException {
        var parts = sql.text("select sqlite_version()").split("\\.");
        int number = Integer.parseInt(parts[0]) * 1_000_000
                + Integer.parseInt(parts[1]) * 1_000
                + Integer.parseInt(parts[2]);
        if (number < OLDEST_SQLITE || number == 3_052_000) {
            throw new JournalException(new Trouble.Other("SQLITE_TOO_OLD"));
        }
    }

    /// Is it whole: length, schema, pages, and the newest words?
    void soundness(Path file) throws SQLException, JournalException {
        if (sql.number("pragma page_count") * sql.number("pragma page_size") != length(file)) {
            throw damaged("the end of the file");
        }
        if (!schema.isTextOf(sql)) {
            throw damaged("the tables");
        }
        if (sql.number("pragma page_count") <= SMALL) {
            everything();
            return;
        }
        refuse(damagedRows(AT_ONCE));
        for (var table : tables()) {
            if (!isOk(table)) {
                requireOk();
                throw damaged("the file");
            }
        }
    }

    /// All pages, all words, and the search index against the words. About a second for twenty thousand entries.
    void everything() throws SQLException, JournalException {
        refuse(damagedRows(Integer.MAX_VALUE));
        requireOk();
    }

    private void requireOk() throws SQLException, JournalException {
        var told = complaints();
        if (told.equals(List.of("ok"))) {
            return;
        }
        if (!SearchDamage.isAll(told, sql)) {
            throw damaged("the file");
        }
        for (var table : tables()) {
            if (!SearchDamage.isIn(table) && !isOk(table)) {
                throw damaged("the file");
            }
        }
        throw damaged(SearchDamage.PART);
    }

    /// A damaged search index ends the check early, after all that was to be said about the pages.
    private List<String> complaints() throws SQLException {
        var told = new ArrayList<String>();
        try {
            sql.all("pragma integrity_check", row -> told.add(row.getString(1)));
        } catch (SQLException e) {
            if (told.isEmpty()) {
                throw e;
            }
        }
        return told;
    }

    private boolean isOk(String table) throws SQLException {
        return sql.text("pragma integrity_check(" + table + ")").equals("ok");
    }

    /// Every table but the virtual ones, whose own check reads all words anew. What they store lies in ordinary
    /// tables, which are here.
    private List<String> tables() throws SQLException {
        return sql.all("""
            select 'sqlite_schema'
            union all
            select name
            from sqlite_schema
            where type = 'table'
              and sql not like 'create virtual table%'
            """, row -> row.getString(1));
    }

    /// The rows among the newest `limit` of each type that are not as they were written, for people.
    List<String> damagedRows(int limit) throws SQLException {
        var damaged = new ArrayList<String>();
        for (var type : KeptType.ALL) {
            if (!Schema.hasTable(sql, type.name())) {
                continue; // an older journal, looked over before it walks up
            }
            damaged.addAll(sql
                    .all(
                            """
                            select id, revision, trashed, body, digest
                            from %s
                            order by changed desc
                            limit ?
                            """.formatted(type.name()),
                            row -> {
                                var body = row.getString("body");
                                var digest = Digest.ofRow(
                                        row.getString("id"),
                                        row.getLong("revision"),
                                        Sql.longOrNull(row, "trashed"),
                                        body);
                                return Arrays.equals(digest, row.getBytes("digest")) ? "" : described(body);
                            },
                            limit)
                    .stream()
                    .filter(part -> !part.isEmpty())
                    .toList());
        }
        return damaged;
    }

    static void refuse(List<String> damaged) throws JournalException {
        if (!damaged.isEmpty()) {
            throw new JournalException(new Trouble.Damaged(damaged));
        }
    }

    static JournalException damaged(String part) {
        return new JournalException(new Trouble.Damaged(List.of(part)));
    }

    /// Which row it is, as far as that can still be read.
    static String described(String body) {
        try {
            return "the entry of " + Codec.read(Entry.class, body).day();
        } catch (CodecException e) {
            return "something in the file";
        }
    }

    private static long length(Path file) throws JournalException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new JournalException(new Trouble.Missing(), e);
        }
    }
}
