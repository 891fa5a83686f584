package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leaving with everything, and coming back, as the terminal says it.
class TerminalArchiveTest {

    @TempDir
    Path folder;

    private Shell here;
    private Path file;

    @BeforeEach
    void writeTheSample() throws Exception {
        here = Shell.withSample(Files.createDirectory(folder.resolve("here")));
        file = folder.resolve("everything-including-private.zip");
    }

    @Test
    void anArchiveIsOnlyMadeByWhoSaysThatItHoldsEverything() {
        var said = here.type("export", "archive", "--out", file.toString());

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("--with-private") && said.err().contains("private entries"), said.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void anArchiveMakesTheSameJournalWhereNoneWas() throws Exception {
        var there = new Shell(Files.createDirectory(folder.resolve("there")));

        var out = here.type("export", "archive", "--with-private", "--out", file.toString(), "--json");
        var in = there.type("import", "archive", file.toString(), "--json");

        assertEquals(Exit.DONE, out.exit(), out.err());
        assertEquals(Exit.DONE, in.exit(), in.err());
        assertEquals(
                ReadJson.object(out.out()).get("things"),
                ReadJson.object(in.out()).get("added"));
        assertEquals(here.digest(), there.digest());
        assertEquals(here.type("case", "--format", "md"), there.type("case", "--format", "md"));
        assertEquals(here.type("brief", "--format", "md"), there.type("brief", "--format", "md"));
    }

    @Test
    void aSealedArchiveComesBackWithItsPassphraseAndWithNoOther() throws Exception {
        var there = new Shell(Files.createDirectory(folder.resolve("there")));
        var sealed = folder.resolve("everything.zip.age");

        var out = here.typeWith(
                line("correct horse"),
                "export",
                "archive",
                "--with-private",
                "--passphrase",
                "--out",
                sealed.toString());
        var without = there.type("import", "archive", sealed.toString());
        var wrong = there.typeWith(line("correct horses"), "import", "archive", sealed.toString(), "--passphrase");

        assertEquals(Exit.DONE, out.exit(), out.err());
        assertTrue(without.err().contains("It is sealed"), without.err());
        assertTrue(wrong.err().contains("The passphrase is another"), wrong.err());
        assertFalse(Files.exists(there.journal()), "nothing was begun");
        assertFalse(Files.readString(sealed, StandardCharsets.ISO_8859_1).contains("entry.jsonl"));

        var in = there.typeWith(line("correct horse"), "import", "archive", sealed.toString(), "--passphrase");

        assertEquals(Exit.DONE, in.exit(), in.err());
        assertEquals(here.digest(), there.digest());
    }

    @Test
    void aSealedArchiveThatWasTouchedIsRefused() throws Exception {
        var there = new Shell(Files.createDirectory(folder.resolve("there")));
        here.typeWith(
                line("correct horse"), "export", "archive", "--with-private", "--passphrase", "--out", file.toString());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        var said = there.typeWith(line("correct horse"), "import", "archive", file.toString(), "--passphrase");

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("Nothing was changed"), said.err());
        assertFalse(Files.exists(there.journal()));
    }

    private static byte[] line(String words) {
        return (words + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aRefusedArchiveSaysWhyAndBeginsNoJournal() throws Exception {
        var there = new Shell(Files.createDirectory(folder.resolve("there")));
        here.type("export", "archive", "--with-private", "--out", file.toString());
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        var said = there.type("import", "archive", file.toString());

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("only a piece of one") && said.err().contains("Nothing was changed"));
        assertFalse(Files.exists(there.journal()));
        assertTrue(there.type("import", "archive", folder.resolve("none.zip").toString())
                .err()
                .contains("cannot be read"));
    }

    @Test
    void whatIsOtherwiseHereIsListedUntilSomebodySaysWhoseWordsStay() throws Exception {
        here.type("export", "archive", "--with-private", "--out", file.toString());
        var id = here.type("list", "--limit", "1").out().substring(3, 11);
        assertEquals(
                Exit.DONE,
                here.type("edit", id, "--headline", "Said in other words since").exit());
        var before = here.digest();

        var asked = here.type("import", "archive", file.toString());

        assertEquals(Exit.CALL_WAS_WRONG, asked.exit());
        assertTrue(asked.err().contains(id) && asked.err().contains("--take theirs"), asked.err());
        assertEquals(before, here.digest());
        assertEquals(
                Exit.DONE,
                here.type("import", "archive", file.toString(), "--take", "mine")
                        .exit());
        assertEquals(before, here.digest());
        here.type("import", "archive", file.toString(), "--take", "theirs");
        assertFalse(here.type("show", id).out().contains("Said in other words since"));
        assertEquals(Exit.DONE, here.type("undo").exit());
        assertEquals(before, here.digest());
    }
}
