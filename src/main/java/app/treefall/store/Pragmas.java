package app.treefall.store;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// How SQLite has to work for us. Each setting is read back: a misspelt one is silently ignored.
final class Pragmas {

    private static final Map<String, String[]> WANTED = wanted();

    private Pragmas() {}

    /// Settings of the connection only. Nothing in the file changes, so it can be looked over first.
    static void applyTo(Sql sql) throws SQLException, JournalException {
        for (var each : WANTED.entrySet()) {
            sql.execute("pragma " + each.getKey() + " = " + each.getValue()[0]);
            require(sql, each.getKey(), each.getValue()[1]);
        }
    }

    /// The rollback journal keeps one file at rest, which a copy of that file needs (RELIABILITY.md 3.1).
    static void keepOneFile(Sql sql) throws SQLException, JournalException {
        if (!sql.text("pragma journal_mode").equals("delete")) {
            sql.text("pragma journal_mode = delete");
            require(sql, "journal_mode", "delete");
        }
    }

    private static void require(Sql sql, String name, String value) throws SQLException, JournalException {
        if (!sql.text("pragma " + name).equals(value)) {
            throw new JournalException(new Trouble.Other("PRAGMA_" + name));
        }
    }

    private static Map<String, String[]> wanted() {
        var wanted = new LinkedHashMap<String, String[]>();
        wanted.put("busy_timeout", same("2000"));
        wanted.put("trusted_schema", set("off", "0"));
        wanted.put("cell_size_check", set("on", "1"));
        wanted.put("mmap_size", same("0"));
        wanted.put("foreign_keys", set("on", "1"));
        wanted.put("secure_delete", set("on", "1"));
        wanted.put("temp_store", set("memory", "2"));
        wanted.put("locking_mode", same("normal"));
        wanted.put("cache_size", same("-32768")); // KiB; the indexes of search are walked at each save
        wanted.put("synchronous", set("extra", "3"));
        wanted.put("fullfsync", set("on", "1"));
        return wanted;
    }

    private static String[] set(String value, String readBack) {
        return new String[] {value, readBack};
    }

    private static String[] same(String value) {
        return set(value, value);
    }
}
