package app.treefall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.sqlite.JDBC;

/// The schema of the journal: the numbered migrations it walks up, and the text it must then have.
///
/// A new file is born at 001 and walks every step as an old one does, so there is one way to be born.
final class Schema {

    static final int APPLICATION_ID = 0x54524545; // "TREE"

    private static final List<String> NAMES =
            List.of("001-journal.sql", "002-named-views.sql", "003-dossier.sql", "004-inbox.sql", "005-calendar.sql");

    static final Schema OURS = new Schema(NAMES.stream().map(Schema::resource).toList());

    private final List<String> migrations;
    private final Map<Integer, List<String>> texts = new ConcurrentHashMap<>();

    Schema(List<String> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    static List<String> names() {
        return NAMES;
    }

    static String resource(String name) {
        try (var in = Schema.class.getResourceAsStream("/sql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("migration " + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int newest() {
        return migrations.size();
    }

    /// Walks from the version the file has to the newest, each step whole or not at all.
    void migrate(Sql sql) throws SQLException {
        while (version(sql) < newest()) {
            sql.execute("begin immediate");
            int version = version(sql); // another process may have walked meanwhile
            if (version < newest()) {
                sql.execute(migrations.get(version));
                sql.execute("pragma user_version = " + (version + 1));
            }
            sql.execute("commit");
        }
    }

    /// Whether the file has exactly the tables, indexes and nothing else that its version should have.
    boolean isTextOf(Sql sql) throws SQLException {
        return text(sql).equals(textAt(version(sql)));
    }

    /// Makes the tables for searching, empty, as a journal of this file's version has them.
    ///
    /// @param indexes the virtual ones among them, with settings of their own
    void makeSearch(Sql sql, List<String> indexes) throws SQLException {
        try (var empty = new Sql(new JDBC().connect("jdbc:sqlite::memory:", new Properties()))) {
            new Schema(migrations.subList(0, version(sql))).migrate(empty);
            sql.execute(empty.text("select sql from sqlite_schema where name = 'searchable'"));
            for (var index : indexes) {
                sql.execute(empty.text("select sql from sqlite_schema where name = ?", index));
                for (var setting :
                        empty.all("select k from " + index + "_config where k <> 'version'", row -> row.getString(1))) {
                    sql.run(
                            "insert into " + index + " (" + index + ", rank) values (?, ?)",
                            setting,
                            empty.number("select v from " + index + "_config where k = ?", setting));
                }
            }
        }
    }

    static boolean hasTable(Sql sql, String name) throws SQLException {
        return sql.number("select count(*) from sqlite_schema where type = 'table' and name = ?", name) > 0;
    }

    static int version(Sql sql) throws SQLException {
        return (int) sql.number("pragma user_version");
    }

    static List<String> text(Sql sql) throws SQLException {
        return sql.all("""
            select type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')
            from sqlite_schema
            order by type, name
            """, row -> row.getString(1));
    }

    private List<String> textAt(int version) throws SQLException {
        var known = texts.get(version);
        if (known != null) {
            return known;
        }
        try (var empty = new Sql(new JDBC().connect("jdbc:sqlite::memory:", new Properties()))) {
            new Schema(migrations.subList(0, version)).migrate(empty);
            var text = text(empty);
            texts.put(version, text);
            return text;
        }
    }
}
