package app.treefall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One connection, and the statements it has already prepared.
final class Sql implements AutoCloseable {

    /// How one row of an answer becomes a value.
    @FunctionalInterface
    interface Row<T extends @Nullable Object> {
        T from(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Runs statements that take nothing and answer nothing: a whole migration, `begin`, `commit`.
    void execute(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        try (var answer = bound(sql, values).executeQuery()) {
            var all = new ArrayList<T>();
            while (answer.next()) {
                all.add(row.from(answer));
            }
            return all;
        }
    }

    <T extends @Nullable Object> @Nullable T first(String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (var answer = bound(sql, values).executeQuery()) {
            return answer.next() ? row.from(answer) : null;
        }
    }

    /// The one number of a query that always gives one.
    long number(String sql, @Nullable Object... values) throws SQLException {
        var number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    /// The one text of a query, empty when it gives none.
    String text(String sql, @Nullable Object... values) throws SQLException {
        var text = this.<@Nullable String>first(sql, row -> row.getString(1), values);
        return text == null ? "" : text;
    }

    @Override
    public void close() throws SQLException {
        prepared.clear();
        connection.close();
    }

    static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /// For an answer that is not read to its end; whoever asks closes it.
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
