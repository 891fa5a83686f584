package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.TestDoors;
import app.treefall.domain.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way of a new user in the terminal, and what each command does when all is well.
class TerminalTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void anEntrysHistoryShowsWhatChangedAndBringsAVersionBack() throws IOException {
        says("Logged", "log", "Cut latency");
        says("", "edit", "last", "--headline", "Cut checkout latency");

        var history = says("version 2", "history", "last");

        assertTrue(history.out().contains("Cut {+checkout+} latency"), history.out());
        says("Brought back version 1", "history", "last", "--back", "1");
        says("Cut latency", "show", "last");
        says("Taken back", "undo");
        says("Cut checkout latency", "show", "last");
        var json = shell.type("history", "last", "--json");
        assertTrue(json.out().contains("\"versions\":[{\"version\":"), json.out());
    }

    @Test
    void fromTheFirstStartToADossier() throws IOException {
        says(
                "Your journal is ready",
                "start",
                "--name",
                "Ines Varga",
                "--boss",
                "Daniel Osei",
                "--aim",
                "Staff Engineer",
                "--decision",
                "2026-12-11");
        says("Added ^conversion", "priority", "Conversion on phones", "--of", "daniel", "--measure", "64% by December");
        var first = says(
                "understood: 4.9% to 3.1%, #payments",
                "log", "Cut failed card payments 4.9% -> 3.1% #payments ^conversion yesterday");
        says("new person tomas", "log", "Paired @tomas through an incident 2026-11-16");
        says("prevention", "log", "prevented: Stopped a release that undercharged VAT, about $46k a quarter");

        var deep = says(
                "strength",
                "edit",
                first.loggedId(),
                "--stakes",
                "One card payment in twenty failed, and a third of those customers did not come back.",
                "--challenge",
                "Each blind retry makes the bank trust us less.",
                "--action",
                "I learned how banks score a retry and rewrote ours.",
                "--result",
                "About 56 orders a day come back.",
                "--role",
                "led",
                "--scope",
                "customers",
                "--evidence",
                "https://wiki.example/retries");
        assertFalse(deep.out().contains("  ! "), deep.out());

        says("Recorded: Daniel, 2026-11-18, told.", "tell", first.loggedId(), "--to", "daniel", "--on", "2026-11-18");
        says(
                "Recorded: Daniel, 2026-11-19, understood.",
                "tell",
                first.loggedId(),
                "--to",
                "daniel",
                "--landed",
                "understood",
                "--words",
                "So the retries were the trouble.");
        says("● ", "list");
        says("Stopped a release that undercharged VAT", "brief", "--with", "daniel");

        var pdf = folder.resolve("dossier.pdf");
        says("Wrote " + pdf, "export", "dossier", "--out", pdf.toString());
        assertTrue(textOf(pdf).contains("Ines Varga asks for promotion"));
        says(
                "Wrote ",
                "export",
                "dossier",
                "--out",
                folder.resolve("dossier.md").toString());
        assertTrue(Files.readString(folder.resolve("dossier.md")).contains("# Ines Varga"));
    }

    @Test
    void everyOptionMayStandBeforeTheCommandOrBehindIt() {
        var other = folder.resolve("other.db");
        shell.type("log", "Mine");
        says("Logged ", "--journal", other.toString(), "--today", "2026-11-10", "log", "Theirs");

        assertEquals(
                shell.type("list", "--journal", other.toString()).out(),
                shell.type("--journal", other.toString(), "list").out());
        assertTrue(shell.type("list", "--journal", other.toString()).out().contains("2026-11-10  win         Theirs"));
        assertFalse(shell.type("list").out().contains("Theirs"));
        assertEquals(
                1,
                ReadJson.objects(ReadJson.value(shell.type("--json", "list").out()))
                        .size());
    }

    @Test
    void aReadingCommandMakesNoJournal() {
        var said = shell.type("list");

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().startsWith("There is no journal at " + shell.journal() + " yet."), said.err());
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void anEntryIsNamedByTheBeginningOfItsIdOrAsTheLast() {
        var id = shell.type("log", "Wrote the peak runbook").loggedId();
        assertEquals(8, id.length());

        assertTrue(shell.type("show", id.substring(0, 4)).out().startsWith(id));
        assertTrue(
                shell.type("show", id.toUpperCase(java.util.Locale.ROOT)).out().startsWith(id));
        says("Ran the drill", "edit", "last", "--headline", "Ran the drill");
    }

    @Test
    void everyLineOfStandardInputIsTriedAndTheRestIsNamed() {
        var lines = "Fixed the login retry\n\nMoved the cache 2026-11-31\n#tagonly\nCut latency 1.8s -> 0.6s\n";

        var said = shell.typeWith(lines.getBytes(StandardCharsets.UTF_8), "log", "-");

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.out().endsWith("Logged 2 lines, not 2.\n"), said.out());
        assertEquals("""
            Line 3 is not logged: Moved the cache 2026-11-31
              November has 30 days. Did you mean 1 December?
            Line 4 is not logged: #tagonly
              There are no words of your own in it. Say what you did.
            """, said.err());
        assertEquals(2, shell.type("list").lines().size());
    }

    @Test
    void standardInputMayBeginWithAByteOrderMarkAndEndItsLinesAsOnWindows() {
        var said = shell.typeWith(
                "\uFEFFFixed the login retry\r\nMoved the cache\r\n".getBytes(StandardCharsets.UTF_8), "log", "-");

        assertEquals(Exit.DONE, said.exit(), said.err());
        assertTrue(said.out().contains("Fixed the login retry\n"), said.out());
        assertFalse(said.out().contains("\uFEFF"));
    }

    @Test
    void standardInputAnswersScriptsInOneObject() {
        var said = shell.typeWith("One thing\n#nothing\n".getBytes(StandardCharsets.UTF_8), "log", "-", "--json");

        var answer = ReadJson.object(said.out());
        assertEquals(
                "One thing", ReadJson.objects(answer.get("logged")).getFirst().get("headline"));
        assertEquals(2L, ReadJson.objects(answer.get("notLogged")).getFirst().get("line"));
    }

    @Test
    void wordsOfEveryScriptAreFound() {
        shell.type("log", "Перенёс базу без простоя");
        shell.type("log", "データベースを移行した");
        shell.type("log", "Führte die Übergabe ein");
        shell.type("log", "نقلت قاعدة البيانات");

        for (var word : List.of("базу", "移行", "ubergabe", "قاعدة")) {
            assertEquals(1, shell.type("search", word).lines().size(), word);
        }
        assertEquals("Nothing holds these words.\n", shell.type("search", "\"").out());
    }

    @Test
    void undoTakesBackTheLastThingAndSaysWhich() throws JournalException {
        shell.type("log", "Wrote the runbook");
        var before = shell.digest();
        shell.type("log", "A slip");

        assertEquals("Taken back: “A slip”, logged\n", shell.type("undo").out());
        assertEquals(before, shell.digest());
    }

    @Test
    void backupCheckAndRestoreGoThereAndBack() throws JournalException {
        shell.type("log", "Wrote the runbook");
        var before = shell.digest();
        says("Backed up 1 entry to ", "backup");
        shell.type("log", "A second thing");
        says("Whole: 2 entries in " + shell.journal(), "check");
        says("1 entry", "restore");

        var newest = shell.type("restore").lines().stream()
                .filter(line -> line.contains("1 entry"))
                .findFirst()
                .orElseThrow();
        var number = newest.strip().split(" ")[0];
        var worse = shell.type("restore", number);
        assertTrue(worse.exit() == Exit.DONE || worse.err().contains("--even-if-worse"), worse.err());
        says("", "restore", number, "--even-if-worse");
        assertEquals(before, shell.digest());
        assertTrue(
                ReadJson.object(shell.type("backup", "--list", "--json").out()).containsKey("backups"));
    }

    @Test
    void filtersOfTheListCombine() throws JournalException {
        shell = Shell.withSample(folder);
        int all = shell.type("list").lines().size();

        var some = shell.type("list", "--kind", "prevention", "--since", "2026-09-01", "--until", "2026-11-30");
        assertTrue(some.lines().size() > 0 && some.lines().size() < all);
        some.lines().forEach(line -> assertTrue(line.contains("  prevention  "), line));
        assertEquals(2, shell.type("list", "--limit", "2").lines().size());
        shell.type("list", "--unheard", "daniel").lines().forEach(line -> assertTrue(line.startsWith("◌"), line));
        assertEquals(
                "None of the " + all + " entries is like that.\n",
                shell.type("list", "--tag", "nowhere").out());
    }

    @Test
    void aPersonIsAddedOnceAndChangedAfterwards() {
        says("Added @daniel, Daniel Osei, manager", "person", "Daniel Osei", "--as", "manager", "--pronouns", "he");
        says("Changed @daniel, Daniel Osei, manager", "person", "@daniel", "--title", "Director");
        says("Added @daniel-meyer, Daniel Meyer, peer", "person", "Daniel Meyer");

        assertEquals(2, shell.type("person").lines().size());
        assertTrue(shell.type("person", "--json").out().contains("Director"));
    }

    @Test
    void theDemoIsAJournalOfItsOwnAndTellsHowToLookAtIt() {
        var demo = folder.resolve("demo");

        var said = says("--today 2026-11-19", "demo", demo.toString());

        assertTrue(said.out().contains("treefall list --journal " + demo.resolve("journal.db")));
        assertTrue(Files.exists(demo.resolve("dossier-committee.pdf")));
        assertFalse(Files.exists(shell.journal()));
        assertEquals(Exit.CALL_WAS_WRONG, shell.type("demo", demo.toString()).exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "log",
                "list",
                "show",
                "edit",
                "search",
                "tell",
                "person",
                "priority",
                "brief",
                "case",
                "export",
                "undo",
                "backup",
                "restore",
                "check",
                "demo"
            })
    void everyCommandExplainsItselfWithExamples(String command) {
        var said = shell.type(command, "--help");

        assertEquals(Exit.DONE, said.exit());
        assertTrue(said.out().startsWith("treefall " + command), said.out());
        assertTrue(said.out().contains("Examples:\n  "), said.out());
        assertTrue(said.out().contains("treefall " + command), said.out());
        said.lines().forEach(line -> assertTrue(line.length() <= 100, line));
        assertTrue(shell.type("--help").out().contains("\n  " + command + " "));
    }

    @Test
    void theVersionIsTheBuilds() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));

        assertEquals(
                "Treefall " + Terminal.VERSION + "\n", shell.type("--version").out());
        assertTrue(pom.contains("<artifactId>treefall</artifactId>\n  <version>" + Terminal.VERSION + "</version>"));
    }

    @Test
    void aPipeThatNobodyReadsAnyMoreIsNoTrouble() throws JournalException {
        Shell.withSample(folder);
        var err = new java.io.ByteArrayOutputStream();
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        var exit = new Terminal(
                        TestDoors.in(folder),
                        () -> Shell.TODAY,
                        InputStream.nullInputStream(),
                        new PrintStream(closed, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of("list"));

        assertEquals(Exit.DONE, exit);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wordsThatSteerATerminalAreShownAsMarks() {
        shell.type("log", "Wrote it");
        var said = shell.type("log", "Wrote \u202Ereversed");

        assertFalse(said.out().contains("\u202E"));
        assertNotEquals("", said.out() + said.err());
    }

    private Shell.Said says(String words, String... call) {
        var said = shell.type(call);
        assertEquals(Exit.DONE, said.exit(), said.err());
        assertTrue(said.out().contains(words), said.out());
        return said;
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
