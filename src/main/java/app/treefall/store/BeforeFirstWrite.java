package app.treefall.store;

import app.treefall.domain.JournalException;
import java.nio.file.Path;

/// What has to happen before a journal is written for the first time today: the backup.
@FunctionalInterface
public interface BeforeFirstWrite {

    BeforeFirstWrite NOTHING = _ -> {};

    /// When this throws, nothing is written, and it is asked again before the next write.
    void run(Path journal) throws JournalException;
}
