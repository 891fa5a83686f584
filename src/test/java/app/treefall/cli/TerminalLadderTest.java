package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ladder read from a file, as it is typed.
class TerminalLadderTest {

    @TempDir
    Path folder;

    @Test
    void aLadderIsLookedAtTakenOnceAndTakenBackInOneStep() throws Exception {
        var shell = new Shell(folder);
        shell.type("log", "Began the journal");
        var file = Files.writeString(folder.resolve("levels.md"), """
            # Our ladder
            Ask Ana.

            | Competency | Junior | Senior |
            |---|---|---|
            | Craft | Writes | Designs |
            | Impact | Tasks | |
            """).toString();

        var preview = shell.type("import", "ladder", file, "--dry-run");
        assertEquals(Exit.DONE, preview.exit());
        assertTrue(
                preview.out().startsWith("Would take the ladder “Our ladder”: 2 levels, 2 competencies."),
                preview.out());
        assertTrue(preview.out().contains("Senior\n  Craft: Designs\n  Impact: –"), preview.out());
        assertTrue(preview.out().contains("Not taken: 1\n  line 2: Ask Ana."), preview.out());

        assertTrue(shell.type("import", "ladder", file).out().startsWith("Took the ladder"));
        assertTrue(shell.type("import", "ladder", file).out().startsWith("Nothing was taken"));
        assertEquals(Exit.DONE, shell.type("undo").exit());
        assertTrue(shell.type("import", "ladder", file, "--json").out().contains("\"taken\":true"));
    }

    @Test
    void whatIsNoLadderIsRefusedWithWhatToDo() throws Exception {
        var shell = new Shell(folder);
        var file = Files.writeString(folder.resolve("ladder.toml"), "[junior]\ncraft = \"Wri")
                .toString();
        var said = shell.type("import", "ladder", file);
        assertEquals(Exit.WORLD_FAILED, said.exit());
        assertTrue(said.err().contains("line 2: this cannot be read as TOML from here on."), said.err());
    }
}
