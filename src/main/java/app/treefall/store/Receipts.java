package app.treefall.store;

import java.sql.SQLException;

/// A mark one write leaves, by which it is known again when its commit reported an error.
final class Receipts {

    private static final int KEPT = 64;

    private final String token;

    Receipts(String token) {
        this.token = token;
    }

    void leave(Sql sql) throws SQLException {
        sql.run("insert into receipt (token) values (?)", token);
        sql.run("delete from receipt where number <= (select max(number) from receipt) - ?", KEPT);
    }

    boolean isThere(Sql sql) throws SQLException {
        return sql.number("select exists (select 1 from receipt where token = ?)", token) == 1;
    }
}
