package app.treefall.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// Where several falling lists of places meet. Reads each list only as far as it must, so that common words cost no
/// more than rare ones.
final class Meeting implements AutoCloseable {

    /// One list, and the place it has come down to.
    private static final class Falling {
        private final PreparedStatement statement;
        private final ResultSet rows;
        private long place;

        Falling(PreparedStatement statement, ResultSet rows) {
            this.statement = statement;
            this.rows = rows;
        }

        /// Down to `limit` or below; false when nothing is left.
        boolean fallTo(long limit) throws SQLException {
            while (place > limit) {
                if (!rows.next()) {
                    return false;
                }
                place = rows.getLong(1);
            }
            return true;
        }
    }

    private final List<Falling> lists = new ArrayList<>();

    void add(Sql sql, String query, String value) throws SQLException {
        var statement = sql.prepare(query);
        statement.setString(1, value);
        var falling = new Falling(statement, statement.executeQuery());
        falling.place = Long.MAX_VALUE;
        lists.add(falling);
    }

    /// The highest places that are in all lists and wanted.
    List<Long> first(int limit, LongPredicate wanted) throws SQLException {
        var places = new ArrayList<Long>();
        long ceiling = Long.MAX_VALUE - 1;
        while (places.size() < limit) {
            for (var list : lists) {
                if (!list.fallTo(ceiling)) {
                    return places;
                }
                ceiling = list.place;
            }
            if (lists.getFirst().place == ceiling) {
                if (wanted.test(ceiling)) {
                    places.add(ceiling);
                }
                ceiling--;
            }
        }
        return places;
    }

    @Override
    public void close() throws SQLException {
        for (var list : lists) {
            list.rows.close();
            list.statement.close();
        }
    }
}
