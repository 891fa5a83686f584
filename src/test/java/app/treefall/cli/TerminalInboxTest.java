package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports and the inbox as they are typed.
class TerminalInboxTest {

    @TempDir
    Path folder;

    private Shell shell;
    private String file;

    @BeforeEach
    void aJournalAndAFile() throws Exception {
        shell = new Shell(folder);
        shell.type("log", "Began the journal");
        file = Files.writeString(folder.resolve("brag.md"), """
            # Log
            hello there
            ## May 2026
            - Fixed the leak in the importer
            - Learned: how to read a heap dump
            """).toString();
    }

    @Test
    void anImportIsPreviewedReadListedAcceptedAndTakenBack() {
        var preview = shell.type("import", file, "--dry-run");
        assertEquals(Exit.DONE, preview.exit());
        assertTrue(preview.out().startsWith("Would add 2 suggestions from "), preview.out());
        assertTrue(preview.out().contains("Not understood: 1 line.\n  line 2: hello there"), preview.out());
        assertTrue(shell.type("inbox").out().startsWith("Nothing waits in the inbox."));

        var added = shell.type("import", file);
        assertTrue(added.out().startsWith("Added 2 suggestions from "));
        var shown = added.lines().get(1).strip().substring(0, 8);
        assertEquals(Exit.DONE, shell.type("inbox", "show", shown).exit());
        assertTrue(shell.type("import", file).out().contains("all 2 are known"));
        assertTrue(shell.type("inbox").out().startsWith("2 suggestions in the inbox:"));
        assertTrue(shell.type("inbox", "accept", "--all", "--kind", "learning")
                .out()
                .startsWith("Accepted 1."));
        assertTrue(shell.type("undo").out().contains("accepted from the inbox"));
        assertTrue(shell.type("inbox", "dismiss", "--all").out().startsWith("Dismissed 2 for good."));
        assertTrue(shell.type("inbox", "batches").out().contains("brag.md  2 suggestions"));
    }

    @Test
    void theColumnsOfATableAreSaidShownAndRemembered() throws Exception {
        var table = Files.writeString(folder.resolve("t.csv"), "Ticket,Foo,Day\nA-1,Fixed it,2026-05-01\n")
                .toString();
        var shown = shell.type("import", "csv", table, "--dry-run", "--map", "Foo=stakes", "--map", "Ticket=headline");
        assertTrue(shown.out().startsWith("Read as UTF-8, separated by commas."), shown.out());
        assertTrue(shown.out().contains("  Foo: stakes\n  Day: day\nWould add 1 suggestion"), shown.out());
        assertTrue(shell.type("import", table, "--map", "Foo=headline").out().contains("Fixed it"));
        var again = shell.type("import", table).out();
        assertTrue(again.startsWith("Read as UTF-8, separated by commas, columns as last time.\nNothing in "), again);
        var wrong = shell.type("import", table, "--map", "Bar=headline");
        assertEquals(Exit.CALL_WAS_WRONG, wrong.exit());
        assertTrue(wrong.err().contains("no column 'Bar'. It has Ticket, Foo, Day"), wrong.err());
        assertEquals(
                Exit.CALL_WAS_WRONG,
                shell.type("import", table, "--map", "Foo=hat").exit());
        assertEquals(
                Exit.CALL_WAS_WRONG,
                shell.type("import", file, "--map", "Foo=day").exit());
    }

    @Test
    void ofAFolderOfSeveralKindsEachFileIsRead() throws Exception {
        var notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("may.md"), "## May 2026\n- Fixed the leak\n");
        Files.writeString(notes.resolve("all.csv"), "Headline,Day\nMoved the export,2026-05-04\n");
        Files.writeString(notes.resolve("2026-05.txt"), "4: {text: Wrote the runbook}\n");

        shell.type("import", notes.toString());
        var inbox = shell.type("inbox").out();
        for (var headline : List.of("Fixed the leak", "Moved the export", "Wrote the runbook")) {
            assertTrue(inbox.contains(headline), inbox);
        }
    }

    @Test
    void aFolderOfTextsIsOneImport() throws Exception {
        var month = Files.createDirectories(folder.resolve("journal/2026/05"));
        Files.writeString(month.resolve("13.txt"), "[2026-05-13 09:00] Shipped the retry\n");
        Files.writeString(month.resolve("14.txt"), "[2026-05-14 09:00] Wrote the guide\nImpact: fewer calls\n");
        var said = shell.type("import", "jrnl", folder.resolve("journal").toString());
        assertTrue(said.out().startsWith("Added 2 suggestions from "), said.out() + said.err());
    }

    @Test
    void scriptsGetWhatPeopleGet() {
        var json = shell.type("import", file, "--json").out();
        assertTrue(json.contains("\"added\":2") && json.contains("\"leftOver\":[{\"line\":2"), json);
        var id = json.replaceFirst("(?s).*?\"suggestions\":\\[\\{\"id\":\"([0-9a-f-]+)\".*", "$1")
                .strip();
        assertTrue(shell.type("inbox", "show", id).out().contains("from: brag.md:4"));
        assertTrue(shell.type("inbox", "merge", id, "last").out().startsWith("Merged into "));
        assertTrue(shell.type("inbox", "--json").out().startsWith("{\"suggestions\":[{\"id\":"));
    }

    @Test
    void wrongCallsAndFilesAreRefusedWithWhatToDo() throws Exception {
        assertEquals(
                Exit.CALL_WAS_WRONG,
                shell.type("import", file, "--format", "csv2").exit());
        assertEquals(Exit.CALL_WAS_WRONG, shell.type("inbox", "accept").exit());
        assertEquals(Exit.CALL_WAS_WRONG, shell.type("inbox", "accept", "zzzz").exit());
        assertEquals(Exit.CALL_WAS_WRONG, shell.type("inbox", "eat").exit());
        var unclear = Files.writeString(folder.resolve("unclear.md"), "# Log\n- 02-05-2024: Did it\n")
                .toString();
        var said = shell.type("import", unclear);
        assertEquals(Exit.WORLD_FAILED, said.exit());
        assertTrue(said.err().contains("line 2") && said.err().contains("--dates day-first"), said.err());
        assertEquals(
                Exit.DONE,
                shell.type("import", unclear, "--dates", "month-first").exit());
    }
}
