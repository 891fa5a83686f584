package app.treefall.cli;

import app.treefall.TestDoors;
import app.treefall.domain.JournalException;
import app.treefall.sample.SampleJournal;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import app.treefall.usecase.TestDesks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/// A terminal over a folder that is thrown away: what is typed goes in, what was said comes out.
final class Shell {

    static final LocalDate TODAY = SampleJournal.WRITTEN_ON;

    /// What one call said and how it ended.
    record Said(Exit exit, String out, String err) {

        /// The first word of the line an entry was logged with: its id.
        String loggedId() {
            return out.replaceFirst("(?s)Logged (\\S+) .*", "$1");
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    static Shell withSample(Path folder) throws JournalException {
        TestDesks.sample(folder).close();
        return new Shell(folder);
    }

    Path journal() {
        return folder.resolve("journal.db");
    }

    Said type(String... call) {
        return typeWith("".getBytes(StandardCharsets.UTF_8), call);
    }

    Said typeWith(byte[] standardInput, String... call) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = new Terminal(
                        TestDoors.in(folder),
                        () -> TODAY,
                        new ByteArrayInputStream(standardInput),
                        stream(out),
                        stream(err))
                .run(List.of(call));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The digest of everything in the journal.
    String digest() throws JournalException {
        try (var journal = Journal.open(journal(), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            return journal.read(tx -> HexFormat.of().formatHex(tx.contentDigest()));
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
