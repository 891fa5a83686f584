package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.store.JournalFile;
import app.treefall.store.Troubles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies a journal by SQLite, never by Java: reading an open journal's file with Java gives up the locks of this
/// program on it, and another's write gets lost (RELIABILITY.md 3.2).
///
/// The copy is compact: no free pages, so nothing that was deleted.
final class Copying {

    private Copying() {}

    /// @param empty an empty file of ours; SQLite would make a new one readable for everybody
    /// @return the schema version of the copy
    static int copy(Path journal, Path empty) throws JournalException {
        try (var connection = JournalFile.existing(journal).open()) {
            into(connection, empty);
            return schemaOf(connection);
        } catch (SQLException e) {
            throw Troubles.from(e);
        }
    }

    private static void into(Connection connection, Path empty) throws SQLException {
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, empty.toString());
            statement.execute();
        }
    }

    private static int schemaOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }
}
