package app.treefall.store;

import app.treefall.codec.CodecException;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteException;

/// What SQLite reports, in the words of the domain.
public final class Troubles {

    static final List<String> SOMEWHERE = List.of("the file");

    private Troubles() {}

    public static JournalException from(SQLException e) {
        return new JournalException(trouble(e), e);
    }

    /// A text in the file that no journal writes.
    static JournalException damaged(CodecException e) {
        return new JournalException(new Trouble.Damaged(SOMEWHERE), e);
    }

    private static Trouble trouble(SQLException e) {
        if (e instanceof Row.DamagedRow damaged) {
            return new Trouble.Damaged(List.of(damaged.part()));
        }
        if (!(e instanceof SQLiteException told)) {
            return new Trouble.Other("SQL");
        }
        return switch (told.getResultCode().code & 0xff) { // the low byte is the primary code
            case 5, 6 -> new Trouble.LockedByAnother(); // BUSY, LOCKED
            case 8, 14 -> new Trouble.ReadOnly(); // READONLY, CANTOPEN of the rollback journal beside the file
            case 11 -> new Trouble.Damaged(SOMEWHERE); // CORRUPT
            case 13 -> new Trouble.DiskFull(); // FULL
            case 26 -> new Trouble.NotAJournal(); // NOTADB
            default -> new Trouble.Other(told.getResultCode().name());
        };
    }
}
