package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.JournalException;
import app.treefall.domain.WorkingWeek;
import app.treefall.export.WordFile;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.usecase.KeepSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The brief and the case as the terminal gives them: the same each time, traceable, and readable by a script.
class TerminalDocumentsTest {

    private static final Pattern TRACE = Pattern.compile("\\[([⁰¹²³⁴⁵⁶⁷⁸⁹]+)]\\(#evidence-(\\d+)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^### Evidence (\\d+)\n\n\\*\\*\\S.*\\*\\*, \\d");

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void writeTheSample() throws JournalException {
        shell = Shell.withSample(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "skip-level", "committee", "peers", "me"})
    void theSameJournalGivesTheSameMarkdown(String lens) {
        var first = shell.type("case", "--lens", lens, "--format", "md");

        assertEquals(Exit.DONE, first.exit());
        assertEquals(first, shell.type("case", "--lens", lens, "--format", "md"));
        assertEquals(shell.type("brief", "--format", "md"), shell.type("brief", "--format", "md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "skip-level", "committee", "peers", "me"})
    void everyRaisedNumberLeadsToARowOfTheAppendix(String lens) {
        var dossier = shell.type("case", "--lens", lens, "--format", "md").out();
        var rows =
                ROW.matcher(dossier).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
        var traces = TRACE.matcher(dossier).results().toList();

        assertTrue(traces.size() > 10, "traces " + traces.size());
        for (var trace : traces) {
            assertEquals(trace.group(2), digits(trace.group(1)));
            assertTrue(rows.contains(trace.group(2)), "no row for " + trace.group(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "pdf", "docx", "txt"})
    void everyDocumentIsWrittenInEveryFormat(String format) {
        for (var document : List.of("dossier", "cards", "brief", "story last", "week")) {
            var file = folder.resolve("all-" + document.substring(0, 4) + "." + format);
            var call = new java.util.ArrayList<>(List.of("export"));
            call.addAll(List.of(document.split(" ")));
            call.addAll(List.of("--out", file.toString()));

            assertEquals(Exit.DONE, shell.type(call.toArray(String[]::new)).exit(), document);
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void aWeekBeginsOnTheDayChosenInTheWindow(@TempDir Path other) throws Exception {
        var own = Shell.withSample(other);
        var settings =
                new KeepSettings(new Preferences(new Folders(other, other).preferences(), FileMoves.OF_THE_SYSTEM));
        settings.keepWeek(WorkingWeek.of(Locale.ENGLISH).startingOn(DayOfWeek.WEDNESDAY));

        var file = other.resolve("week.md");
        own.type("export", "week", "--out", file.toString());
        var week = Files.readString(file);
        assertTrue(week.contains("The week of 18 November 2026"), week);
    }

    @Test
    void whatLeavesIsSaidAndNothingIsWritten() {
        var file = folder.resolve("never.pdf");

        var said = shell.type("export", "dossier", "--what-leaves", "--out", file.toString());

        assertEquals(Exit.DONE, said.exit());
        assertTrue(said.out().startsWith("What leaves: 23 entries, 8 measures, "), said.out());
        assertTrue(said.out().contains("Named: Ines Varga, Daniel Osei"), said.out());
        assertTrue(said.out().contains("Left out: "), said.out());
        assertFalse(Files.exists(file));
    }

    @Test
    void aPrivateStoryIsInNoDocument() {
        var id = shell.type("log", "Talked to a lawyer !private").loggedId();

        var said = shell.type(
                "export", "story", id, "--out", folder.resolve("p.md").toString());

        assertEquals(Exit.CALL_WAS_WRONG, said.exit());
        assertTrue(said.err().contains("private"), said.err());
        assertFalse(Files.exists(folder.resolve("p.md")));
        shell.type("undo");
    }

    @Test
    void aLinkThatOnlyPeopleInsideCanFollowIsPointedOut() {
        var id = shell.type("log", "Wrote the page at http://wiki.corp/x").loggedId();

        var said = shell.type(
                "export", "story", id, "--out", folder.resolve("inside.md").toString());

        assertTrue(said.err().contains("wiki.corp"), said.err());
        shell.type("undo");
    }

    @Test
    void theNameOfTheFileSaysThatItIsForWord() throws IOException {
        var file = folder.resolve("dossier.docx");

        assertEquals(
                Exit.DONE,
                shell.type("export", "dossier", "--out", file.toString()).exit());
        var parts = WordFile.of(Files.readAllBytes(file)).parts().keySet();
        assertTrue(parts.containsAll(List.of("word/document.xml", "word/styles.xml")), parts.toString());
    }

    @Test
    void aBriefForScriptsHasWhatIsSaidAndWhy() {
        var brief = ReadJson.object(
                shell.type("brief", "--with", "daniel", "--json").out());

        assertEquals("Daniel Osei", brief.get("with"));
        var points = ReadJson.objects(brief.get("points"));
        assertTrue(points.size() >= 2 && points.size() <= 4);
        for (var point : points) {
            assertTrue(entries().contains(point.get("entry")));
            long sum = ReadJson.objects(point.get("reasons")).stream()
                    .mapToLong(reason -> (long) reason.get("points"))
                    .sum();
            assertEquals(point.get("score"), sum);
            assertTrue((long) point.get("minutes") > 0);
            assertFalse(ReadJson.objects(point.get("beats")).isEmpty());
        }
        assertFalse(ReadJson.objects(brief.get("asks")).isEmpty());
        assertInstanceOf(Map.class, brief.get("forwardable"));
    }

    @Test
    void aCaseForScriptsHasClaimsCriteriaAndChecks() {
        var promotion = ReadJson.object(
                shell.type("case", "--lens", "committee", "--json").out());

        var claims = ReadJson.objects(promotion.get("claims"));
        assertFalse(claims.isEmpty());
        claims.forEach(claim -> assertTrue(entries().contains(claim.get("entry"))));
        var verdicts = List.of("sustained", "enough", "one-quarter", "thin", "nothing-lately", "nothing");
        var criteria = ReadJson.objects(promotion.get("criteria"));
        assertFalse(criteria.isEmpty());
        criteria.forEach(criterion -> assertTrue(verdicts.contains(criterion.get("verdict"))));
        var checks = ReadJson.objects(promotion.get("checks"));
        assertFalse(checks.isEmpty());
        checks.forEach(check -> assertInstanceOf(Boolean.class, check.get("passed")));
        assertEquals("", shell.type("case", "--json").err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "person",
                "priority",
                "show last",
                "search peak",
                "brief",
                "case",
                "check",
                "backup --list",
                "restore"
            })
    void everyAnswerForScriptsIsOneJsonValue(String call) {
        var said = shell.type((call + " --json").split(" "));

        assertEquals(Exit.DONE, said.exit(), said.err());
        ReadJson.value(said.out());
    }

    @Test
    void aThinJournalIsToldSoInPlainWords() throws JournalException {
        var thin = new Shell(folder.resolve("thin"));
        thin.type("start", "--name", "Ines", "--boss", "Daniel", "--aim", "Staff Engineer");
        thin.type("log", "Wrote it");
        assertTrue(thin.type("case", "--format", "md")
                .out()
                .contains("One entry in this season, and it has too little to stand on. Three make a case."));

        thin.type("log", "Wrote another");
        var two = thin.type("case", "--format", "md").out();
        assertTrue(
                two.contains("Two entries in this season, none of them with enough to stand on. Three make a case."));
        assertTrue(two.contains("Daniel understands none of it yet."));
    }

    private static List<Object> entries() {
        return ReadJson.objects(ReadJson.value(shell.type("list", "--json").out())).stream()
                .map(entry -> entry.get("id"))
                .toList();
    }

    private static String digits(String raised) {
        return raised.chars()
                .mapToObj(c -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)))
                .collect(Collectors.joining());
    }
}
