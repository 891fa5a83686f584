package app.treefall.store;

import app.treefall.domain.Id;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongPredicate;
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
    private final Praise praise;

    Search(Sql sql, Praise praise) {
        this.sql = sql;
        this.praise = praise;
    }

    List<Hit> run(String typed, int limit) throws SQLException {
        return run(typed, limit, _ -> true);
    }

    /// @param among by the order of first saving; whatever is not among them does not count towards the limit
    List<Hit> run(String typed, int limit, LongPredicate among) throws SQLException {
        var sought = Sought.from(typed);
        if (sought.isNothing() || limit < 1) {
            return List.of();
        }
        var all = new TreeSet<Long>(Comparator.reverseOrder());
        if (!sought.all().isEmpty() || !sought.pieces().isEmpty()) {
            all.addAll(places(sought, sought.all(), "", limit, among));
        }
        var last = sought.last();
        if (last != null) {
            all.addAll(places(sought, sought.finished(), Sought.beginning(last), limit, among));
        }
        var said = praise.saying(sql, sought);
        said.keySet().stream()
                .filter(place -> among.test(SearchIndex.sequenceAt(place)))
                .forEach(all::add);
        var hits = new ArrayList<Hit>();
        for (long place : all) {
            if (hits.size() == limit) {
                break;
            }
            var found = found(place);
            if (found != null) {
                var words = said.get(place);
                hits.add(
                        words == null
                                ? Snippet.hit(Id.of(found.id()), found.words(), sought)
                                : Snippet.saidAbout(
                                        Id.of(found.id()), found.words().headline(), words.words(), sought));
            }
        }
        return hits;
    }

    /// The newest places where all of it stands: finished words by their stem, a beginning as it is, pieces
    /// anywhere.
    private List<Long> places(Sought sought, String finished, String beginning, int limit, LongPredicate among)
            throws SQLException {
        try (var meeting = new Meeting()) {
            if (!beginning.isEmpty()) {
                meeting.add(
                        sql,
                        "select rowid from entry_beginning where entry_beginning match ? order by rowid desc",
                        beginning);
            }
            if (!finished.isEmpty()) {
                meeting.add(
                        sql, "select rowid from entry_search where entry_search match ? order by rowid desc", finished);
            }
            for (var piece : sought.pieces()) {
                meeting.add(
                        sql,
                        "select rowid from entry_piece where text like ? escape '\\' order by rowid desc",
                        "%" + escaped(piece) + "%");
            }
            return meeting.first(limit, place -> among.test(SearchIndex.sequenceAt(place)));
        }
    }

    private @Nullable Found found(long place) throws SQLException {
        return sql.first(
                """
                select entry.id, searchable.headline, story, people, tags
                from searchable
                join entry on entry.sequence = ?
                where place = ?
                """,
                row -> new Found(
                        row.getString(1),
                        new EntryWords(row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
                SearchIndex.sequenceAt(place),
                place);
    }

    private static String escaped(String piece) {
        return piece.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
