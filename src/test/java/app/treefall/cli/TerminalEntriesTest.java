package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.JournalException;
import app.treefall.export.ReadCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries for a spreadsheet, as the terminal writes them.
class TerminalEntriesTest {

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void writeTheSample() throws JournalException {
        shell = Shell.withSample(folder);
        shell.type("log", "Fixed the canary-headline leak 5s -> 2s !private");
        shell.type("edit", "last", "--result", "canary-result");
        shell.type("log", "Cut the quiet-round cost !manager");
    }

    @Test
    void theEntriesOfAFilterAreRowsInTheOrderOfTheList() {
        var rows = rows(shell.type("export", "entries", "kind:prevention").out());
        var listed = shell.type("list", "kind:prevention").lines();

        assertEquals(listed.size(), rows.size() - 1);
        assertEquals(List.of("From", "To", "Kind", "Headline"), rows.getFirst().subList(0, 4));
        for (int i = 0; i < listed.size(); i++) {
            var row = rows.get(i + 1);
            assertTrue(listed.get(i).contains(row.get(1) + "  prevention")
                    && listed.get(i).endsWith(row.get(3)));
            assertEquals("Prevention", row.get(2));
            assertEquals(rows.getFirst().size(), row.size());
        }
    }

    @Test
    void numbersStandAsTheyWereWritten() {
        var said = shell.type("export", "entries", "--with-private", "--format", "csv");
        var rows = rows(said.out());
        var row = rows.stream()
                .filter(each -> each.get(3).contains("canary-headline"))
                .findFirst()
                .orElseThrow();

        assertEquals("5", row.get(rows.getFirst().indexOf("Before")));
        assertEquals("2", row.get(rows.getFirst().indexOf("After")));
        assertEquals("s", row.get(rows.getFirst().indexOf("Unit")));
        assertEquals("Private", row.get(rows.getFirst().indexOf("Confidentiality")));
        assertEquals("", said.err());
    }

    @Test
    void whatIsPrivateOrForTheManagerOnlyIsNotInItUnlessSaidAndIsCounted() {
        var said = shell.type("export", "entries");
        var all = shell.type("export", "entries", "--with-private");

        assertFalse(said.out().contains("canary") || said.out().contains("quiet-round"));
        int withheld = rows(all.out()).size() - rows(said.out()).size();
        assertTrue(withheld >= 2);
        assertTrue(said.err().startsWith(withheld + " entries are not in it"), said.err());
        assertTrue(all.out().contains("canary-result") && all.out().contains("quiet-round"));
    }

    @Test
    void aFileIsWrittenWholeAndNotOverAnother() throws IOException {
        var file = folder.resolve("entries.csv");

        assertEquals(
                Exit.DONE,
                shell.type("export", "entries", "--out", file.toString()).exit());

        assertEquals(shell.type("export", "entries").out(), Files.readString(file));
        var again = shell.type("export", "entries", "--out", file.toString());
        assertEquals(Exit.CALL_WAS_WRONG, again.exit());
        assertTrue(again.err().contains("--force"));
    }

    @Test
    void theJournalItselfIsNeverWrittenOver() throws JournalException {
        var before = shell.digest();
        for (var what : List.of("entries", "dossier", "archive")) {
            var said = shell.type(
                    "export",
                    what,
                    "--with-private",
                    "--force",
                    "--format",
                    what.equals("entries") ? "csv" : "md",
                    "--out",
                    shell.journal().toString());
            assertEquals(Exit.CALL_WAS_WRONG, said.exit(), what);
            assertTrue(said.err().contains("the journal itself"), said.err());
        }
        assertEquals(before, shell.digest());
    }

    @Test
    void wordsThatAreAskedForNowhereAreRefused() {
        assertTrue(
                shell.type("export", "dossier", "extra", "--out", "a.md").err().contains("'extra' is not asked for"));
        assertTrue(shell.type("export", "entries", "latency").err().contains("is no filter"));
        assertTrue(shell.type("export", "entries", "--format", "pdf").err().contains("csv"));
    }

    private static List<List<String>> rows(String csv) {
        return ReadCsv.rows(csv.getBytes(StandardCharsets.UTF_8));
    }
}
