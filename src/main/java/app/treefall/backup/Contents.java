package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Counts;
import app.treefall.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;

/// How much a journal or a copy of it holds, and the digest of all of it: two files with one digest hold the same
/// words.
public record Contents(Counts counts, String digest) {

    /// Opens the file with the checks of the store and reads it in one moment.
    ///
    /// @throws JournalException when it is missing, damaged, not a journal, or of a newer version
    public static Contents of(Path file) throws JournalException {
        try (var journal = open(file)) {
            return read(journal);
        }
    }

    /// The same, after the words of every single thing were checked, not only of the newest.
    public static Contents ofWhole(Path file) throws JournalException {
        try (var journal = open(file)) {
            journal.verifyRest();
            return read(journal);
        }
    }

    private static Journal open(Path file) throws JournalException {
        return Journal.open(file, BeforeFirstWrite.NOTHING, InstantSource.system());
    }

    private static Contents read(Journal journal) throws JournalException {
        return journal.read(tx -> new Contents(tx.counts(), HexFormat.of().formatHex(tx.contentDigest())));
    }
}
