package app.treefall.store;

import app.treefall.domain.Id;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds entries by their words, newest first.
final class Search {

    private record Found(String id, EntryWords words) {
        @Override
        public String toString() {
            return "Found[" + id + "]";
        }
    }

    private final Sql sql;

    Search(Sql sql) {
        this.sql = sql;
    }

    List<Hit> run(String typed, int limit) throws SQLException {
        var sought = Sought.from(typed);
        if (sought.isNothing() || limit < 1) {
            return List.of();
        }
        var places = new TreeSet<Long>(Comparator.reverseOrder());
        if (!sought.all().isEmpty() || !sought.pieces().isEmpty()) {
            places.addAll(places(sought, sought.all(), "", limit));
        }
        var last = sought.last();
        if (last != null) {
            places.addAll(places(sought, sought.finished(), Sought.beginning(last), limit));
        }
        var hits = new ArrayList<Hit>();
        for (long place : places) {
            if (hits.size() == limit) {
                break;
            }
            var found = found(place);
            if (found != null) {
                hits.add(Snippet.hit(Id.of(found.id()), found.words(), sought));
            }
        }
        return hits;
    }

    /// The newest places where all of it stands: finished words by their stem, a beginning as it is, pieces anywhere.
    private List<Long> places(Sought sought, String finished, String beginning, int limit) throws SQLException {
        var from = new ArrayList<String>();
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!beginning.isEmpty()) {
            from.add("entry_beginning");
            where.add("entry_beginning match ?");
            values.add(beginning);
        }
        if (!finished.isEmpty()) {
            from.add("entry_search");
            where.add("entry_search match ?");
            values.add(finished);
        }
        if (!sought.pieces().isEmpty()) {
            from.add("entry_piece");
            for (var piece : sought.pieces()) {
                where.add("entry_piece.text like ? escape '\\'");
                values.add("%" + escaped(piece) + "%");
            }
        }
        for (int i = 1; i < from.size(); i++) {
            where.add(from.get(i) + ".rowid = " + from.getFirst() + ".rowid");
        }
        values.add(limit);
        return sql.all("select " + from.getFirst() + ".rowid from " + String.join(" cross join ", from)
                + " where " + String.join(" and ", where) + " order by " + from.getFirst() + ".rowid desc limit ?",
                row -> row.getLong(1), values.toArray());
    }

    private @Nullable Found found(long place) throws SQLException {
        return sql.first("""
                select entry.id, searchable.headline, story, people, tags
                from searchable
                join entry on entry.sequence = ?
                where place = ?
                """, row -> new Found(row.getString(1),
                new EntryWords(row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
                SearchIndex.sequenceAt(place), place);
    }

    private static String escaped(String piece) {
        return piece.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
