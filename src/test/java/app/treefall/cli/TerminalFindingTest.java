package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, renaming and merging in the terminal, over the sample journal.
final class TerminalFindingTest {

    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        shell = Shell.withSample(folder);
    }

    @Test
    void listAndSearchTakeTheFiltersOfTheWindow() {
        var wins = done("list", "kind:win", "tag:payments", "has:number");
        assertFalse(wins.lines().isEmpty());
        assertTrue(wins.lines().stream().allMatch(line -> line.contains("  win ")), wins.out());
        assertTrue(done("list", "strength:<=100").lines().size() > wins.lines().size());
        assertEquals(1, done("list", "project:Pricing 4.2").lines().size());
        assertFalse(done("search", "payments", "kind:win").out().contains("learning"));
    }

    @Test
    void aBadFilterSaysWhatWouldDo() {
        assertRefused("is no strength", "list", "strength:weak");
        assertRefused("Nothing is called “nobody”", "search", "vat", "heard:nobody");
        assertRefused("'treefall search' looks for words", "list", "latency");
        assertRefused("Filters alone are for 'treefall list'", "search", "kind:win");
        assertRefused("No view is called", "list", "--view", "Mine");
    }

    @Test
    void renamingAndMergingAreOneStepThatCanBeTakenBack() throws Exception {
        var before = shell.digest();

        assertTrue(done("rename", "tag", "payments", "money", "--dry-run").out().startsWith("Would change 9 entries"));
        assertEquals(before, shell.digest());
        assertTrue(done("rename", "tag", "payments", "money").out().contains("9 entries and 0 other things changed"));
        assertEquals(9, done("list", "tag:money").lines().size());
        done("undo");
        assertEquals(before, shell.digest());

        done("merge", "person", "@lena", "@tomas");
        assertRefused("Nobody in this journal is called", "brief", "--with", "lena");
        done("undo");
        assertEquals(before, shell.digest());

        done("merge", "tag", "checkout", "payments");
        assertRefused("No entry has the tag 'checkout'", "rename", "tag", "checkout", "x");
        done("undo");
        assertEquals(before, shell.digest());
    }

    @Test
    void whatCannotBeRenamedChangesNothing() throws Exception {
        var before = shell.digest();
        assertRefused("It can be tag, project or person", "rename", "entry", "a", "b");
        assertRefused("No entry belongs to a project", "merge", "project", "a", "b");
        assertRefused("A name needs words", "rename", "tag", "payments", " ");
        assertRefused("These are one already", "merge", "tag", "payments", "payments");
        assertRefused("is missing", "rename", "tag", "payments");
        assertEquals(before, shell.digest());
    }

    private Said done(String... call) {
        var said = shell.type(call);
        assertEquals(Exit.DONE, said.exit(), said.err());
        return said;
    }

    private void assertRefused(String why, String... call) {
        var said = shell.type(call);
        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains(why), said.err());
    }
}
