package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed is what stands in the file.
class LogHostileLinesTest {

    private static final List<String> LINES = List.of(
            "👩‍👩‍👧 shipped 🏳️‍🌈 it ❤️‍🔥",
            "‮reversed‬ ⁧קבוצה⁩",
            "!\"$%&'()*+,./;<=>?[]_{|}~",
            "Robert'); drop table entry;-- %s ${x} \"NEAR(\"",
            "e\u0301 é \u200d\u200b\ufeff",
            "x".repeat(100_000),
            "نقلت قاعدة البيانات",
            "データベースを移行した");

    private Desk desk;
    private Path file;

    @BeforeEach
    void anEmptyJournal(@TempDir Path folder) throws JournalException {
        desk = TestDesks.empty(folder);
        file = folder.resolve("journal.db");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aHostileLineIsKeptAsTyped() throws JournalException {
        for (var line : LINES) {
            assertInstanceOf(LogEntry.Result.Logged.class, desk.logEntry().run(line), line);
        }

        desk.close();
        desk = TestDesks.open(file);

        assertEquals(
                LINES.stream().map(Prose::of).toList(),
                desk.readJournal().run().entries().stream().map(Entry::headline).toList());
    }

    @Test
    void aLineWithNulIsNotKept() throws JournalException {
        assertInstanceOf(LogEntry.Result.NotYet.class, desk.logEntry().run("Shipped\0 it"));
        assertEquals(List.of(), desk.readJournal().run().entries());
    }
}
