package app.treefall.store;

import app.treefall.domain.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How a connection to the journal comes about: the seam through which tests let disks fill up and files vanish.
@FunctionalInterface
public interface Opener {

    /// A connection to a journal that was looked over, in no transaction.
    Connection open() throws SQLException, JournalException;

    /// The journal's file; null when there is none to name.
    default @Nullable Path file() {
        return null;
    }

    /// Refuses when the file opened last is no longer the one at its path.
    default void assertStillThere() throws JournalException {}
}
