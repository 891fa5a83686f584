package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.Main;
import app.treefall.domain.JournalException;
import app.treefall.files.ChildProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with a call, a line or a file: it is said what, where and what to do, and nothing is lost.
class TerminalRefusalsTest {

    @TempDir
    static Path sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeTheSample() throws JournalException {
        Shell.withSample(sample);
    }

    static Stream<Arguments> wrongCalls() {
        return Stream.of(
                wrong("There is no command 'lst'. Did you mean list?", "lst"),
                wrong("There is no command 'nonsense'.", "nonsense"),
                wrong("What should be done? Say a command", "--json"),
                wrong("--today needs DATE behind it.", "list", "--today"),
                wrong("'2026-13-01' is no day. Write it as 2026-11-20", "log", "x", "--today", "2026-13-01"),
                wrong("'+99999999-01-01' is no day.", "list", "--today", "+99999999-01-01"),
                wrong("Which journal? --journal needs a file.", "list", "--journal", ""),
                wrong("--capture opens a window for one line", "--capture", "list"),
                wrong("What did you do?", "log"),
                wrong("What did you do?", "log", "  "),
                wrong("There are no words of your own in it.", "log", "#tag"),
                wrong("November has 30 days. Did you mean 1 December?", "log", "Wrote it 2026-11-31"),
                wrong("'--jsn' is no option of 'treefall log'.", "log", "Fixed it", "--jsn"),
                wrong("'--bogus' is no option of 'treefall search'.", "search", "--bogus"),
                wrong("'--knd' is no option of 'treefall list'. Did you mean --kind?", "list", "--knd", "win"),
                wrong(
                        "--kind cannot be 'foo'. It can be win, prevention, learning, setback, thread.",
                        "list",
                        "--kind",
                        "foo"),
                wrong("'never' is no day.", "list", "--since", "never"),
                wrong("--limit cannot be '0'. Write a whole number above zero.", "list", "--limit", "0"),
                wrong("Nobody in this journal is called 'nobody'. There are @", "list", "--unheard", "nobody"),
                wrong("No entry has an id that begins with 'zzzz'.", "show", "zzzz"),
                wrong("Which entry?", "show", ""),
                wrong("ENTRY is missing.", "show"),
                wrong("'treefall show' does not take 'b'.", "show", "last", "b"),
                wrong(
                        "--role cannot be 'boss'. It can be led, built, advised, supported.",
                        "edit",
                        "last",
                        "--role",
                        "boss"),
                wrong("There is no change of a number in 'better'.", "edit", "last", "--claim", "better"),
                wrong("No priority is called 'nowhere'. There are ^", "edit", "last", "--serves", "nowhere"),
                wrong("'120' is no share.", "edit", "last", "--claim", "x 1 -> 2", "--share", "120"),
                wrong("Not saved: headline.", "edit", "last", "--headline", " "),
                wrong("--note holds a control character (U+0000) at position 2.", "edit", "last", "--note", "a\0b"),
                wrong("To whom? Say it with --to PERSON.", "tell", "last"),
                wrong("What shows that it landed?", "tell", "last", "--to", "daniel", "--landed", "understood"),
                wrong("--landed cannot be 'well'.", "tell", "last", "--to", "daniel", "--landed", "well"),
                wrong(
                        "2027-01-01 has not come yet. Nothing was recorded.",
                        "tell",
                        "last",
                        "--to",
                        "daniel",
                        "--on",
                        "2027-01-01"),
                wrong("--as cannot be 'king'.", "person", "Somebody", "--as", "king"),
                wrong("--pronouns cannot be 'xyz'. Write she, he or they.", "person", "Somebody", "--pronouns", "xyz"),
                wrong("Who? Say their name", "person", " "),
                wrong("Which priority?", "priority", " "),
                wrong("What to look for?", "search", " "),
                wrong("Nobody in this journal is called 'x'.", "brief", "--with", "x"),
                wrong("A terminal cannot show pdf.", "brief", "--format", "pdf"),
                wrong(
                        "--lens cannot be 'bad'. It can be manager, skip-level, committee, peers, me.",
                        "case",
                        "--lens",
                        "bad"),
                wrong("DOCUMENT is missing.", "export"),
                wrong("Where to? Say it with --out FILE.", "export", "dossier"),
                wrong("Which format?", "export", "dossier", "--out", "dossier"),
                wrong("'xyz' is no format known here.", "export", "dossier", "--out", "dossier.xyz"),
                wrong("'letter' cannot be exported. It can be dossier", "export", "letter", "--out", "a.md"),
                wrong("Your manager here is Daniel Osei already.", "start", "--boss", "Ruth"),
                wrong("There is a season already", "start", "--aim", "Director"),
                wrong("What is decided on that day?", "start", "--decision", "2026-12-31"),
                wrong("'treefall undo' does not take 'twice'.", "undo", "twice"),
                wrong("NUMBER cannot be 'abc'.", "restore", "abc"),
                wrong("There is no backup 99", "restore", "99"),
                wrong("DIR is missing.", "demo"),
                wrong("Where to? The path is empty.", "demo", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallSaysWhatIsWrongAndChangesNothing(String words, List<String> call) throws JournalException {
        var shell = new Shell(sample);
        var before = shell.digest();

        var said = shell.type(call.toArray(String[]::new));

        assertTrue(said.err().contains(words), said.err());
        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertEquals("", said.out());
        assertEquals(before, shell.digest());
    }

    @Test
    void aDecisionInThePastBeginsNoSeason() {
        var said = new Shell(folder).type("start", "--aim", "Staff Engineer", "--decision", "2020-01-01");

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertEquals("The decision day has passed already. Nothing was written.\n", said.err());
    }

    @Test
    void standardInputThatIsNoTextIsRefusedWhole() throws JournalException {
        var shell = new Shell(sample);
        var before = shell.digest();

        var said = shell.typeWith(new byte[] {'a', '\n', (byte) 0xff, '\n'}, "log", "-");

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("Standard input is not UTF-8 text. Nothing was logged"), said.err());
        assertEquals(before, shell.digest());
    }

    @Test
    void aDocumentThatIsThereIsReplacedOnlyWhenForced() throws IOException {
        var shell = new Shell(sample);
        var there = Files.writeString(folder.resolve("dossier.md"), "mine");

        var said = shell.type("export", "dossier", "--out", there.toString());

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("is there already. --force replaces it."), said.err());
        assertEquals("mine", Files.readString(there));
        assertEquals(
                Exit.DONE,
                shell.type("export", "dossier", "--force", "--out", there.toString())
                        .exit());
        assertTrue(Files.readString(there).contains("# Ines Varga"));
        var nowhere = shell.type(
                "export", "dossier", "--out", folder.resolve("nowhere/a.md").toString());
        assertEquals(Exit.WORLD_FAILED, nowhere.exit());
        assertTrue(nowhere.err().contains("There is no folder for "), nowhere.err());
    }

    @Test
    void filesThatAreNoJournalStayAsTheyAre() throws IOException {
        var whole = Files.readAllBytes(sample.resolve("journal.db"));
        assertRefused("is not a journal of Treefall. It is untouched.", new byte[0]);
        assertRefused(
                "is not a journal of Treefall. It is untouched.", "Dear diary\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("This journal is damaged (", Arrays.copyOf(whole, 5000));
    }

    @Test
    void aJournalOfANewerTreefallIsLeftAlone() throws IOException, SQLException {
        var newer = Files.copy(sample.resolve("journal.db"), folder.resolve("newer.db"));
        sql(newer, "pragma user_version = 99");

        assertRefused("written by a newer Treefall (format 99, this one knows ", Files.readAllBytes(newer));
        assertRefused("It is untouched; please update.", Files.readAllBytes(newer));
    }

    @Test
    void aJournalThatIsGoneIsNotBegunAgain() throws IOException {
        var shell = new Shell(folder);
        shell.type("log", "One thing");
        Files.delete(shell.journal());

        var said = shell.type("log", "Another");

        assertEquals(Exit.WORLD_FAILED, said.exit());
        assertTrue(
                said.err().contains("There was a journal here and now there is none. 'treefall restore'")
                        || said.err().contains("There is no journal here, and no backup of one."),
                said.err());
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void aJournalThatAnotherProgramHoldsIsNotWaitedForForever() throws SQLException, JournalException {
        var shell = new Shell(folder);
        shell.type("log", "One thing");
        var before = shell.digest();
        try (var holder = DriverManager.getConnection("jdbc:sqlite:" + shell.journal());
                var statement = holder.createStatement()) {
            statement.executeUpdate("begin exclusive");

            var said = shell.type("log", "Another");

            assertEquals(Exit.WORLD_FAILED, said.exit());
            assertTrue(
                    said.err()
                            .contains("Another program is holding the journal. Nothing was changed; try again in a"
                                    + " moment."),
                    said.err());
            statement.executeUpdate("rollback");
        }
        assertEquals(before, shell.digest());
    }

    @Test
    void fourProgramsThatLogAtOnceLoseNothing() throws IOException, InterruptedException {
        var shell = new Shell(folder);
        shell.type("log", "The first");
        var children = new ArrayList<ChildProgram>();
        for (int i = 0; i < 4; i++) {
            children.add(ChildProgram.start(List.of("env", "TREEFALL_HOME=" + folder), Main.class, "log", "-"));
        }
        for (int i = 0; i < 4; i++) {
            try (var lines = children.get(i).process().outputWriter(StandardCharsets.UTF_8)) {
                for (int n = 0; n < 50; n++) {
                    lines.write("Program " + i + " did thing " + n + "\n");
                }
            }
        }
        for (var child : children) {
            assertEquals("Logged 50 lines.", child.rest().getLast());
            assertEquals(0, child.process().waitFor());
            child.close();
        }

        assertEquals(201, shell.type("list").lines().size());
        assertEquals(Exit.DONE, shell.type("check").exit());
    }

    private void assertRefused(String words, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("strange.db"), bytes);
        for (var call : List.of(
                List.of("list"), List.of("log", "A thing"), List.of("check"), List.of("backup"), List.of("undo"))) {
            var typed = new ArrayList<>(call);
            typed.addAll(List.of("--journal", file.toString()));

            var said = new Shell(folder.resolve("home")).type(typed.toArray(String[]::new));

            assertEquals(Exit.WORLD_FAILED, said.exit(), call.toString());
            assertTrue(said.err().startsWith(file + ": ") && said.err().contains(words), said.err());
            assertEquals("", said.out());
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    private static Arguments wrong(String words, String... call) {
        return Arguments.of(words, List.of(call));
    }
}
