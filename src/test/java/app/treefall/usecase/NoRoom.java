package app.treefall.usecase;

import app.treefall.domain.JournalException;
import app.treefall.store.JournalFile;
import app.treefall.store.Opener;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Does not let the journal grow.
record NoRoom(JournalFile journal) implements Opener {

    @Override
    public @Nullable Path file() {
        return journal.file();
    }

    @Override
    public Connection open() throws SQLException, JournalException {
        var connection = journal.open();
        try (var statement = connection.createStatement();
                var pages = statement.executeQuery("pragma page_count")) {
            int most = pages.getInt(1) + 4;
            statement.executeQuery("pragma max_page_count = " + most).close();
        }
        return connection;
    }
}
