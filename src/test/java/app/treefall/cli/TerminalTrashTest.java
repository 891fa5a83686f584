package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.JournalException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trash as the terminal shows it.
class TerminalTrashTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void writeTheSample() throws JournalException {
        shell = Shell.withSample(folder);
    }

    @Test
    void anEntryIsThrownAwayListedAndBroughtBack() {
        shell.type("log", "Wrote the wrong thing down");

        assertTrue(shell.type("trash", "put", "last").out().contains("entry  Wrote the wrong thing down"));

        assertFalse(shell.type("list").out().contains("Wrote the wrong thing down"));
        var listed = shell.type("trash").lines();
        assertEquals(1, listed.size());
        assertTrue(listed.getFirst().endsWith("entry  Wrote the wrong thing down"), listed.getFirst());

        shell.type("trash", "restore", listed.getFirst().substring(0, 8));
        assertTrue(shell.type("list").out().contains("Wrote the wrong thing down"));
        assertEquals(
                "Nothing has been thrown away.", shell.type("trash").lines().getFirst());
    }

    @Test
    void whatAPersonTakesAlongIsSaidBeforeAnythingIsDone() {
        var refused = shell.type("trash", "put", "@daniel");
        assertEquals(Exit.CALL_WAS_WRONG, refused.exit());
        assertTrue(refused.err().contains("Daniel is named in"), refused.err());
        assertTrue(shell.type("person").out().contains("Daniel"));

        shell.type("trash", "put", "@daniel", "--yes");
        assertFalse(shell.type("person").out().contains("Daniel"));
        assertTrue(shell.type("trash").out().contains("person  Daniel"));

        shell.type("undo");
        assertTrue(shell.type("person").out().contains("Daniel"));
    }

    @Test
    void itIsEmptiedOnlyAfterASecondYes() {
        shell.type("log", "Wrote the wrong thing down");
        shell.type("trash", "put", "last");

        assertEquals(Exit.CALL_WAS_WRONG, shell.type("trash", "empty").exit());
        assertEquals(1, shell.type("trash").lines().size());

        assertTrue(shell.type("trash", "empty", "--yes").out().contains("Deleted for good: 1."));
        assertTrue(shell.type("trash", "--json").out().contains("\"trash\":[]"));
    }
}
