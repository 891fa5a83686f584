package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Counts;
import app.treefall.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;

/// How much a journal or a copy of it holds, and the digest of all of it: two files with one digest hold the same words.
public record Contents(Counts counts, String digest) {

    /// Opens the file with all checks of the store and reads it in one moment.
    ///
    /// @throws JournalException when it is missing, damaged, not a journal, or of a newer version
    public static Contents of(Path file) throws JournalException {
        try (var journal = Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> new Contents(tx.counts(), HexFormat.of().formatHex(tx.contentDigest())));
        }
    }
}
