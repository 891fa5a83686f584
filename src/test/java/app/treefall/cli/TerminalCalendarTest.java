package app.treefall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.usecase.TestDesks;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calendars as they are typed.
class TerminalCalendarTest {

    @TempDir
    Path folder;

    private Shell shell;
    private String file;

    @BeforeEach
    void aJournalAndACalendar() throws Exception {
        shell = new Shell(folder);
        shell.type("log", "Began the journal");
        var last = TestDesks.TODAY.minusDays(12).toString().replace("-", "");
        file = Files.writeString(folder.resolve("work.txt"), """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:weekly
            DTSTART:%sT100000
            DURATION:PT45M
            RRULE:FREQ=WEEKLY;INTERVAL=2
            SUMMARY:Lunch
            ATTENDEE;CN=Anna Keller:mailto:anna@example.org
            ATTENDEE;CN=Ada:mailto:ada@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:town-hall
            DTSTART:%sT150000
            SUMMARY:Town hall
            END:VEVENT
            END:VCALENDAR
            """.formatted(last, last))
                .toString();
    }

    @Test
    void aCalendarIsPreviewedReadListedPlannedAndTakenBack() {
        var preview = shell.type("import", "ical", file, "--me", "ada@example.org", "--dry-run");
        assertEquals(Exit.DONE, preview.exit());
        assertTrue(preview.out().startsWith("Would add 1 suggestion from "), preview.out());
        assertTrue(
                preview.out().contains("1:1         with Anna Keller, who is new at 10:00, every two weeks; 1 before"),
                preview.out());
        assertTrue(preview.out().contains("1 event: nobody else is asked to it"), preview.out());

        shell.type("import", file, "--me", "ada@example.org");
        var inbox = shell.type("inbox").out();
        assertTrue(inbox.startsWith("1 suggestion in the inbox:"), inbox);
        var id = inbox.lines().skip(1).findFirst().orElseThrow().strip().substring(0, 8);
        var shown = shell.type("inbox", "show", id).out();
        assertTrue(shown.contains("called: Lunch") && shown.contains("address: anna@example.org"), shown);

        var planned = shell.type("inbox", "plan", id, "--next", "2", "--past").out();
        assertTrue(planned.startsWith("Planned 2. Entered 1 as held."), planned);
        assertTrue(shell.type("import", file, "--me", "ada@example.org").out().startsWith("Nothing in "));
        assertTrue(shell.type("undo").out().contains("accepted from the inbox"));
        assertTrue(shell.type("inbox", "dismiss", id).out().startsWith("Dismissed 1 for good."));
        assertTrue(shell.type("inbox").out().startsWith("Nothing waits in the inbox."));
    }

    @Test
    void whoOneIsIsNotGuessedWhereNothingSaysIt() {
        var preview = shell.type("import", file, "--dry-run").out();
        assertTrue(preview.contains("nothing says which of them you are"), preview);
    }

    @Test
    void aScriptReadsWhenTheyAre() {
        var json = shell.type("import", file, "--me", "Ada", "--json").out();
        assertTrue(json.contains("\"added\":1") && json.contains("\"with\":\"Anna Keller\""), json);
        assertTrue(json.contains("\"at\":\"10:00\",\"minutes\":45"), json);
        assertTrue(shell.type("inbox", "--json").out().contains("\"everyDays\":14"));
    }

    @Test
    void aWrongCallChangesNothing() {
        shell.type("import", file, "--me", "Ada");
        for (var wrong : new String[][] {
            {"inbox", "plan"}, {"inbox", "plan", "zzzz"}, {"inbox", "plan", "--all", "--next", "many"}
        }) {
            var answer = shell.type(wrong);
            assertEquals(Exit.CALL_WAS_WRONG, answer.exit());
            assertTrue(answer.err().contains("Nothing was changed."), answer.err());
        }
        assertFalse(shell.type("inbox").out().startsWith("Nothing waits"));
    }
}
