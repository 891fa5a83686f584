package app.treefall.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Kind;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Part;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.markdown.PrintedIntake;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImporterTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final ImportOptions OPTIONS = new ImportOptions(TODAY, Locale.ENGLISH, null);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        var found = found("date,headline,project\n2024-01-02,Did it,Tests\n".replace(",", separator));
        assertEquals("Did it", found.getFirst().entry().headline().text());
        assertEquals("Tests", found.getFirst().entry().project().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOrGuessedAndSaid(String name) {
        var text = "Datum;Titel\n02.01.2024;Größere Lücke geschlossen\n03.01.2024;Übergabe gemacht\n";
        var source = new Source("a.csv", text.getBytes(Charset.forName(name)));
        var understood = assertInstanceOf(Intake.Understood.class, new CsvImporter().read(source, OPTIONS));
        assertEquals(
                "Größere Lücke geschlossen",
                understood.found().getFirst().entry().headline().text());
        assertTrue(new CsvImporter()
                .look(source, OPTIONS)
                .encoding()
                .words()
                .startsWith(name.equals("windows-1252") ? "Windows-1252, guessed" : name.substring(0, 5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        2024-05-13                     = 2024-05-13
        2024-05-13T23:10:00Z           = 2024-05-13
        2024-05-13 08:15:00.123 +02:00 = 2024-05-13
        13/May/24 3:04 PM              = 2024-05-13
        13-May-2024                    = 2024-05-13
        May 13, 2024, 3:04 PM          = 2024-05-13
        May 13, 2024 at 10:12:22 AM GMT+2 = 2024-05-13
        20240513                       = 2024-05-13
        13.05.24                       = 2024-05-13
        05/13/2024                     = 2024-05-13
        13 мая 2024                    = 2024-05-13
        2024/05/13                     = 2024-05-13
        Mon, 13 May 2024 10:00:00 GMT  = 2024-05-13
        """)
    void daysAreReadInTheShapesProgramsGiveThem(String cell, LocalDate day) {
        var found = found("Title,Date\nDid it,\"" + cell + "\"\n").getFirst();
        assertEquals(day, found.entry().days().first());
    }

    @Test
    void aDayThatCouldBeReadTwoWaysIsAskedForOnce() {
        var text = "Title,Date\nDid it,02/05/2024\n";
        assertEquals(new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, 2), read(text, OPTIONS));
        var told = new ImportOptions(TODAY, Locale.ENGLISH, DateOrder.MONTH_FIRST);
        assertEquals(
                LocalDate.of(2024, 2, 5),
                understood(text, told).found().getFirst().entry().day());
        assertEquals(
                LocalDate.of(2024, 5, 2),
                found(text + "Did more,13/05/2024\n").getFirst().entry().day());
    }

    @Test
    void twoColumnsMayWriteTheirDaysTwoWays() {
        var found = found("Title,From,To\nA,02/05/2024,05/13/2024\nB,13/05/2024,05/14/2024\n");
        assertEquals(LocalDate.of(2024, 5, 2), found.getFirst().entry().days().first());
        assertEquals(LocalDate.of(2024, 5, 13), found.getFirst().entry().days().last());
    }

    @Test
    void columnsAreWhatThePersonSays() {
        var columns = Map.of("Foo", Part.HEADLINE, "Summary", Part.STAKES, "column 3", Part.NOTHING);
        var entry = understood(
                        "Summary,Foo,Bar,When\nwhy,what,gone,2024-01-02\n",
                        new ImportOptions(TODAY, Locale.ENGLISH, null, columns))
                .found()
                .getFirst();
        assertEquals("what", entry.entry().headline().text());
        assertEquals("why", entry.entry().story().stakes().text());
        assertEquals(List.of(), entry.notUnderstood());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        Impact / Result  = RESULT
        Impact (numbers) = RESULT
        Impact & Outcome = RESULT
        Link(s)          = EVIDENCE
        Closed Date      = DAY
        Category (win/learning) = TAGS
        Description [optional]: = ACTION
        """)
    void aHeadIsKnownWithBracketsBehindItOrASecondName(String head, Part part) {
        var source = source("Title,Date," + head + "\nDid it,2024-01-02,x\n");
        var columns = new CsvImporter().look(source, OPTIONS).columns();
        assertEquals(part, columns.getLast().part());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        Learning    = LEARNING
        Learnings   = LEARNING
        Setback     = SETBACK
        Rückschlag  = SETBACK
        Prevention  = PREVENTION
        Goal        = THREAD
        Kudos       = WIN
        Win         = WIN
        """)
    void aCategoryThatNamesAKindOrASectionSetsTheKind(String category, Kind.Name kind) {
        var entry =
                found("Title,Category\nDid it," + category + "\n").getFirst().entry();
        assertEquals(kind, entry.kindName());
        var tags = entry.tags().stream().map(tag -> tag.text()).toList();
        assertEquals(category.equals("Kudos") ? List.of("Kudos") : List.of(), tags);
    }

    @Test
    void anotherCategoryAndAnyLabelAreTags() {
        for (var head : List.of("Category", "Labels")) {
            var entry = found("Title,Date," + head + "\nDid it,2024-01-02,Billing\n")
                    .getFirst()
                    .entry();
            assertEquals("Billing", entry.tags().getFirst().text());
        }
        var labelled = found("Title,Labels\nDid it,Learning\n").getFirst().entry();
        assertEquals(Kind.Name.WIN, labelled.kindName());
        assertEquals("Learning", labelled.tags().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duplicate",
                "Duplikat",
                "Wird nicht erledigt",
                "Won't Do",
                "Cannot Reproduce",
                "Kann nicht reproduziert werden",
                "Declined",
                "Abgelehnt",
                "Obsolete",
                "Veraltet",
                "Invalid",
                "Ungültig",
                "Not a Bug",
                "Incomplete",
                "Unvollständig"
            })
    void aTicketThatWasClosedForAnotherReasonIsNoWin(String resolution) {
        var head = "Issue key,Summary,Status,Resolution,Resolved\n";
        var entry = found(head + "PAY-1,Fix it,Done," + resolution + ",2024-05-13\n")
                .getFirst()
                .entry();
        assertEquals(Kind.Name.SETBACK, entry.kindName());
    }

    @ParameterizedTest
    @CsvSource({"Active,THREAD", "Aktiv,THREAD", "New,THREAD", "Removed,SETBACK", "Entfernt,SETBACK", "Closed,WIN"})
    void theStatesOfABoardAreKnown(String state, Kind.Name kind) {
        assertEquals(
                kind,
                found("ID,Title,State\n7,Fix it," + state + "\n")
                        .getFirst()
                        .entry()
                        .kindName());
    }

    @Test
    void aTicketOfJiraIsKnownByItsKeyWhateverBecomesOfItsWords() {
        var head = "Issue key,Summary,Status,Resolved\n";
        var before = found(head + "PAY-1,Fix it,To Do,\n").getFirst();
        var after = found(head + "PAY-2,Else,To Do,\nPAY-1,Fixed the thing,Done,2024-05-13\n");
        assertEquals(Kind.Name.THREAD, before.entry().kindName());
        assertEquals(before.key(), after.get(1).key());
    }

    @Test
    void oneBadRowCostsOneRow() {
        var understood = understood("date,title\n2024-01-01,\"open\n2024-01-02,Fine\n2024-01-03,\"Too\"\n", OPTIONS);
        assertEquals(
                List.of(2),
                understood.leftOver().stream().map(line -> line.number()).toList());
        assertEquals(2, understood.found().size());
    }

    @Test
    void aTableMayHaveAThousandColumns() {
        var head = "title,date" + ",x".repeat(998);
        assertInstanceOf(Intake.Understood.class, read(head + "\nDid it,2024-01-01\n", OPTIONS));
        assertEquals(new Intake.Refused(Refusal.TOO_MANY_COLUMNS, 1), read(head + ",x\nDid it,2024-01-01\n", OPTIONS));
        assertNull(new CsvImporter().look(source(head + ",x\n"), OPTIONS));
        var wide = understood("title,date\nDid it" + ",y".repeat(1_000) + "\nDid more,2024-01-01\n", OPTIONS);
        assertEquals(1, wide.found().size());
        assertEquals(1, wide.leftOver().size());
    }

    @Test
    void tooManyRowsAreRefused() {
        var rows = new StringBuilder("title,date\n");
        for (int i = 0; i <= 100_000; i++) {
            rows.append("Did ").append(i).append(",2024-01-01\n");
        }
        assertEquals(new Intake.Refused(Refusal.TOO_MANY_ENTRIES, 0), read(rows.toString(), OPTIONS));
        int last = rows.lastIndexOf("Did");
        assertEquals(100_000, found(rows.substring(0, last)).size());
    }

    @Test
    void controlCharactersAreRefusedWithTheirLineAndOverridesAreKept() {
        assertEquals(
                new Intake.Refused(Refusal.CONTROL_CHARACTER, 2), read("title,date\na\u0007b,2024-01-01\n", OPTIONS));
        assertEquals(new Intake.Refused(Refusal.CONTROL_CHARACTER, 1), read("ti\0tle,date\nx,y\n", OPTIONS));
        var found = found("title,tags\nDid \u202Eit,per\u202Ef\n").getFirst();
        assertEquals("Did \u202Eit", found.entry().headline().text());
        assertEquals("perf", found.entry().tags().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\n", ",", "\"a\n", "\"\",", "a\"", "|;,\t", "x,\"", "\"\"\"\n", "\n\"", "=", "\t"})
    void whatIsRepeatedOftenIsReadOrRefusedWithinSeconds(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> read("title,date\n" + piece.repeat(150_000), OPTIONS));
    }

    @Test
    void everyWordOfRandomTablesIsSomewhere() {
        var random = new Random(5);
        var pieces = new String[] {
            "\"",
            ",",
            ",",
            ",",
            "\n",
            "\n",
            "\r\n",
            ";",
            "|",
            "\t",
            "2024-05-13",
            "13/05/2024",
            "quite",
            "ordinary",
            "wonderful",
            "\"\"",
            " ",
            "Date",
            "Title",
            "Notes",
            "#tag",
            "https://a.example/b",
            "1.8s -> 0.6s",
            "done"
        };
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder("Date,Title,Notes\n");
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            if (read(text.toString(), OPTIONS) instanceof Intake.Understood understood) {
                var printed = PrintedIntake.of(understood);
                for (var word : List.of("quite", "ordinary", "wonderful")) {
                    assertTrue(
                            count(printed, word) >= Math.min(1, count(text.toString(), word)), word + " of\n" + text);
                }
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private static Source source(String text) {
        return new Source("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake read(String text, ImportOptions options) {
        return new CsvImporter().read(source(text), options);
    }

    private static Intake.Understood understood(String text, ImportOptions options) {
        return assertInstanceOf(Intake.Understood.class, read(text, options));
    }

    private static List<Found> found(String text) {
        return understood(text, OPTIONS).found();
    }
}
