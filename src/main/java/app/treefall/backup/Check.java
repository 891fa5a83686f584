package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.nio.file.Path;

/// What looking at a journal or a backup found. Nothing is written by looking.
public sealed interface Check {

    record Whole(Contents contents) implements Check {}

    /// The file is left as it is.
    record Unwell(Trouble trouble) implements Check {}

    /// Opens the file with all the store's checks, and closes it.
    static Check of(Path file) {
        try {
            return new Whole(Contents.ofWhole(file));
        } catch (JournalException e) {
            return new Unwell(e.trouble());
        }
    }
}
