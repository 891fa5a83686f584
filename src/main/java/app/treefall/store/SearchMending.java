package app.treefall.store;

import app.treefall.codec.KeptType;
import app.treefall.domain.JournalException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Builds the search index of a journal anew out of its entries, where nothing but that is damaged. No word of an entry
/// is touched.
///
/// The damaged tables are not dropped but forgotten, for dropping would follow their pages; the pages nobody owns then
/// go when SQLite writes the file anew. Killed in between it leaves such pages, which the next opening takes for the
/// same damage and mends again.
final class SearchMending {

    private static final List<String> INDEXES = List.of("entry_search", "entry_beginning", "entry_piece");

    private final Sql sql;
    private final Schema schema;

    private SearchMending(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /// @throws JournalException when more than the search index is damaged; then nothing was written
    static void run(Path file, Schema schema) throws JournalException {
        try {
            if (isNeeded(file, schema)) {
                buildAnew(file, schema);
                writeAnew(file, schema);
            }
        } catch (SQLException e) {
            throw Troubles.from(e);
        }
    }

    private static boolean isNeeded(Path file, Schema schema) throws SQLException, JournalException {
        try (var sql = connected(file)) {
            sql.execute("begin");
            var inspection = new Inspection(sql, schema);
            inspection.identity();
            inspection.soundness(file);
            return false;
        } catch (JournalException e) {
            if (!SearchDamage.isIn(e.trouble())) {
                throw e;
            }
            return true;
        }
    }

    /// On a connection that has not read the damaged tables. Whatever another program did meanwhile, what is built
    /// is of the entries as they are now.
    private static void buildAnew(Path file, Schema schema) throws SQLException, JournalException {
        try (var sql = connected(file)) {
            new SearchMending(sql, schema).buildAnew();
        }
    }

    /// On a connection of its own: the index keeps hold of its pages as long as the one that made it.
    private static void writeAnew(Path file, Schema schema) throws SQLException, JournalException {
        try (var sql = connected(file)) {
            sql.execute("vacuum");
            new Inspection(sql, schema).soundness(file);
        }
    }

    private static Sql connected(Path file) throws SQLException, JournalException {
        var sql = new Sql(JournalFile.connect(JournalFile.url(file, "?mode=rw")));
        Pragmas.applyTo(sql);
        return sql;
    }

    private void buildAnew() throws SQLException {
        sql.execute("begin immediate");
        sql.execute("pragma writable_schema = on");
        sql.execute("delete from sqlite_schema where " + SearchDamage.TABLES.replace("name", "tbl_name"));
        sql.execute("pragma writable_schema = reset");
        schema.makeSearch(sql, INDEXES);
        var index = new SearchIndex(sql);
        var entries = sql.all("select " + Row.COLUMNS + " from entry where trashed is null", Row::from);
        for (var entry : entries) {
            index.follow(KeptType.ENTRY, null, entry);
        }
        sql.execute("commit");
    }
}
