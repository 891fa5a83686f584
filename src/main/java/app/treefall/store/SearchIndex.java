package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Keeps the words of the entries findable while they change, within one transaction. Entries in the trash are not
/// found.
final class SearchIndex {

    private static final long FARTHEST = 1L << 30; // days from 1970 that still fit beside a sequence number

    private static final String[] INDEXES = {"entry_search", "entry_beginning", "entry_piece"};

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
    }

    /// @param before null when it was not there; likewise `after`
    void follow(KeptType<?> type, @Nullable Row before, @Nullable Row after) throws SQLException {
        if (type == KeptType.ENTRY) {
            if (before != null && !before.isTrashed()) {
                remove(before);
            }
            if (after != null && !after.isTrashed()) {
                add(after);
            }
        } else if (type == KeptType.PERSON && !name(before).equals(name(after))) {
            renewMentionsOf(after != null ? after.id() : before != null ? before.id() : "");
        }
    }

    /// Where an entry stands in the order of search: by its day, then by its first saving.
    static long place(long day, long sequence) {
        return (Math.clamp(day, -FARTHEST, FARTHEST) << 32) + sequence;
    }

    static long sequenceAt(long place) {
        return place & 0xffff_ffffL;
    }

    /// An index marks what was taken out and keeps its words until it is merged; this merges all of it. Costs the
    /// size of the index, so it is done for a purge only: an edit keeps the old words in the history anyway.
    void forget() throws SQLException {
        for (var index : INDEXES) {
            sql.run("insert into " + index + " (" + index + ") values ('optimize')");
        }
    }

    private void renewMentionsOf(String person) throws SQLException {
        var entries = sql.all(
                "select " + Row.COLUMNS + " from entry where trashed is null and instr(body, ?) > 0",
                Row::from,
                person);
        for (var entry : entries) {
            remove(entry);
            add(entry);
        }
    }

    private void add(Row row) throws SQLException {
        long place = place(row);
        var words = EntryWords.of(entry(row), this::nameOf);
        sql.run("""
            insert into searchable (place, headline, story, people, tags)
            values (?, ?, ?, ?, ?)
            """, place, words.headline(), words.story(), words.people(), words.tags());
        for (var index : new String[] {"entry_search", "entry_beginning"}) {
            sql.run(
                    "insert into " + index + " (rowid, headline, story, people, tags) values (?, ?, ?, ?, ?)",
                    place,
                    words.headline(),
                    words.story(),
                    words.people(),
                    words.tags());
        }
        var unspaced = words.unspaced();
        if (!unspaced.isEmpty()) {
            sql.run("insert into entry_piece (rowid, text) values (?, ?)", place, unspaced);
        }
    }

    /// The indexes read what they have to forget from `searchable`, so it goes last.
    private void remove(Row row) throws SQLException {
        long place = place(row);
        for (var index : INDEXES) {
            sql.run("delete from " + index + " where rowid = ?", place);
        }
        sql.run("delete from searchable where place = ?", place);
    }

    private String nameOf(String person) throws SQLException {
        return sql.text("select name from person where id = ? and trashed is null", person);
    }

    static long place(Row row) throws SQLException {
        return place(entry(row).day().toEpochDay(), row.sequence());
    }

    private static Entry entry(Row row) throws SQLException {
        try {
            return Codec.read(Entry.class, row.body());
        } catch (CodecException e) {
            throw new Row.DamagedRow(row.body());
        }
    }

    private static String name(@Nullable Row row) throws SQLException {
        if (row == null || row.isTrashed()) {
            return "";
        }
        try {
            return Codec.read(Person.class, row.body()).name().text();
        } catch (CodecException e) {
            throw new Row.DamagedRow(row.body());
        }
    }
}
