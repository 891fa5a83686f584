package app.treefall.store;

import java.sql.SQLException;

/// The numbers one transaction hands out: which change it is, and which place in the order of first saving comes next.
final class Changes {

    private final Sql sql;
    private final long now;
    private long number;
    private boolean wrote;

    /// @param now epoch milliseconds
    Changes(Sql sql, long now) {
        this.sql = sql;
        this.now = now;
    }

    long now() {
        return now;
    }

    /// The number of this change; taken from the journal when it is first needed.
    long number() throws SQLException {
        if (number == 0) {
            number = next("change");
        }
        return number;
    }

    long nextSequence() throws SQLException {
        return next("sequence");
    }

    boolean isNumbered() {
        return number != 0;
    }

    /// Something was written, kept thing or not.
    void written() {
        wrote = true;
    }

    boolean hasWritten() {
        return wrote || number != 0;
    }

    static long latest(Sql sql) throws SQLException {
        return sql.number("""
            select cast(value as integer)
            from meta
            where name = 'change'
            """);
    }

    private long next(String counter) throws SQLException {
        return sql.number("""
            insert into meta (name, value)
            values (?, '1')
            on conflict (name) do update set value = cast(cast(value as integer) + 1 as text)
            returning cast(value as integer)
            """, counter);
    }
}
