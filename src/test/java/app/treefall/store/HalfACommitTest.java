package app.treefall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// a commit begins with the first page, which says how long the file is going to be. Killed right after it, the
/// file is shorter than it says, and its rollback journal mends that.
class HalfACommitTest {

    private static final int PAGES = 28; // where the header says how many there are

    @TempDir
    Path folder;

    @Test
    void aFileThatSaysItIsLongerThanItIsOpensAsItWasBefore() throws Exception {
        var entry = Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17));
        try (var journal = TestJournal.create(folder)) {
            journal.write(TestJournal.LOGGED, tx -> tx.put(entry));
        }
        var killed = folder.resolve("killed.db");
        copyAmidWriting(folder.resolve("journal.db"), killed);
        sayLonger(killed);

        try (var journal = Journal.open(killed, BeforeFirstWrite.NOTHING, TestJournal.clock())) {
            assertEquals(List.of(entry), journal.snapshot().entries());
            journal.verifyRest();
        }
        assertFalse(Files.exists(journalOf(killed)));
    }

    private static void copyAmidWriting(Path file, Path killed) throws Exception {
        try (var sql = new Sql(TestJournal.plain(file))) {
            sql.execute("pragma cache_size = 5");
            sql.execute("begin immediate");
            sql.execute("create table half (bytes blob)");
            sql.execute("""
                insert into half
                with recursive each (n) as (select 1 union all select n + 1 from each where n < 500)
                select randomblob(1000) from each
                """);
            Files.copy(file, killed);
            Files.copy(journalOf(file), journalOf(killed));
            sql.execute("rollback");
        }
    }

    private static void sayLonger(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, 1_000_000), PAGES);
        }
    }

    private static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}
