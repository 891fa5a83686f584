package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.narrative.ledger.Gap;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A whole season lived in one window, from nothing written to the case that shows where each claim was understood:
/// whom to convince, what was done, a 1:1, what is left of the gap, the next 1:1. Once without the mouse; once with
/// the mouse for everything but words.
@ExtendWith(Fx.class)
final class SeasonJourneyTest {

    private static final String LINE_CLOSES = "Esc closes, your words stay";
    private static final LocalDate NEXT = TestDesks.TODAY.plusDays(7);
    private static final String PAGES = "Cut pages at night from 21 to 4 a week";
    private static final String RESTORE = "Halved the time to restore a market";
    private static final String VAT = "Stopped a price release that undercharged VAT on 2% of baskets";
    private static final String WORDS = "What did Daniel say? Daniel’s words, not yours.";

    private static final String SAID = "So the team sleeps.";

    /// A row of the appendix with its line breaks away: `[1] headline, day … Understood: who, when, 1:1 no. 2`.
    private static final Pattern ROW = Pattern.compile(
            "\\[\\d+] (?<claim>[^\\[\\]]+?), \\d+ \\p{L}+ [^\\[\\]]*?Understood: (?<who>[^\\[\\]]*?1:1 no\\. \\d+)");

    @TempDir
    private Path folder;

    private LivedSeason season;

    @BeforeEach
    void start() {
        season = new LivedSeason(folder);
        Screen.await("Start my journal");
    }

    @AfterEach
    void end() {
        season.close();
    }

    @Test
    void aSeasonIsLivedByTheKeyboardAlone() {
        setUpByKeys();
        List.of(PAGES, RESTORE, VAT).forEach(SeasonJourneyTest::logByKeys);
        look(KeyCode.DIGIT7);
        Walk.tabTo("Entries");
        Keyboard.press(KeyCode.RIGHT);
        assertTheGapIs(3, 3, "Three of your three have not landed with Daniel.");

        planByKeys();
        holdByKeys();
        List.of(KeyCode.M, KeyCode.DIGIT2, KeyCode.D).forEach(SeasonJourneyTest::landsByKeys);
        wrapUpByKeys("The next one is on 26 November.");
        look(KeyCode.DIGIT7);
        assertTheGapIs(2, 3, "Two of your three have not landed with Daniel.");

        season.goOnTo(NEXT);
        look(KeyCode.DIGIT6);
        holdByKeys();
        List.of(KeyCode.DIGIT2, KeyCode.DIGIT2).forEach(SeasonJourneyTest::landsByKeys);
        wrapUpByKeys("The next one is on 3 December.");
        look(KeyCode.DIGIT7);
        assertTheGapIs(0, 3, "All three have landed with Daniel.");

        look(KeyCode.DIGIT8);
        Screen.await("Daniel understands every claim of it.");
        assertEquals(
                Map.of(
                        PAGES, "Daniel, 26 November, 1:1 no. 2",
                        RESTORE, "Daniel, 26 November, 1:1 no. 2",
                        VAT, "Daniel, 19 November, 1:1 no. 1"),
                copiedByKeys());
    }

    @Test
    void aSeasonIsLivedByTheMouse() {
        setUpByMouse();
        List.of(PAGES, VAT).forEach(SeasonJourneyTest::logByMouse);
        Screen.click("Visibility");
        Screen.click("The gap");
        assertTheGapIs(2, 2, "Two of your two have not landed with Daniel.");

        Screen.click("1:1s");
        Screen.write("Day", "today\t");
        Screen.click("Plan it");
        Screen.click("Start the meeting");
        landsByMouse(PAGES, "Understood");
        Screen.clickText(VAT);
        Screen.click("Next time");
        wrapUpByMouse("The next one is on 26 November.");
        Screen.click("Visibility");
        assertTheGapIs(1, 2, "One of your two has not landed with Daniel.");

        season.goOnTo(NEXT);
        Screen.click("1:1s");
        Screen.click("Start the meeting");
        landsByMouse(VAT, "Understood");
        wrapUpByMouse("The next one is on 3 December.");
        Screen.click("Visibility");
        assertTheGapIs(0, 2, "All two have landed with Daniel.");

        Screen.click("Promotion case");
        Screen.await("Daniel understands every claim of it.");
        assertEquals(
                Map.of(PAGES, "Daniel, 19 November, 1:1 no. 1", VAT, "Daniel, 26 November, 1:1 no. 2"),
                copiedByMouse());
    }

    private static void setUpByKeys() {
        Walk.tabTo("What should your documents call you?");
        Keyboard.type("Alex Rivera\t\tStaff Engineer\n");
        Screen.await("This week");
        look(KeyCode.DIGIT5);
        Walk.tabTo("Add a person");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Name", Screen.focused());
        Keyboard.type("Daniel Osei\t");
        Screen.await("Saved at 09:00");
        Keyboard.press(KeyCode.ESCAPE);
        Walk.tabTo("Add a priority");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("In a few words", Screen.focused());
        Keyboard.type("Nights without a page");
        Walk.tabTo("Short name");
        Keyboard.type("nights\t");
        Screen.await("Saved at 09:00");
    }

    private static void setUpByMouse() {
        Screen.write("What should your documents call you?", "Alex Rivera");
        Screen.write("What are you aiming for?", "Staff Engineer");
        Screen.click("Start my journal");
        Screen.await("This week");
        Screen.click("Audience");
        Screen.click("Add a person");
        Screen.write("Name", "Daniel Osei\t");
        Screen.await("Saved at 09:00");
        Screen.click("Back to what serves them");
        Screen.click("Add a priority");
        Screen.write("In a few words", "Nights without a page");
        Screen.write("Short name", "nights\t");
        Screen.await("Saved at 09:00");
    }

    private static void logByKeys(String line) {
        Keyboard.press(KeyCode.N, Held.CONTROL);
        Screen.await(LINE_CLOSES);
        Keyboard.type(line + " ^nights");
        Keyboard.press(KeyCode.ENTER);
        Screen.awaitGone(LINE_CLOSES);
    }

    private static void logByMouse(String line) {
        Screen.click("New entry");
        Screen.await(LINE_CLOSES);
        Keyboard.type(line + " ^nights");
        Screen.click("Enter saves");
        Screen.awaitGone(LINE_CLOSES);
    }

    private static void planByKeys() {
        look(KeyCode.DIGIT6);
        Walk.tabTo("Day");
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("today\t");
        Walk.tabTo("Plan it");
        Keyboard.press(KeyCode.ENTER);
    }

    private static void holdByKeys() {
        Screen.await("Start the meeting");
        Walk.tabTo("Start the meeting");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Kept as you type");
    }

    /// One key for how it landed, their words where there are any, and on to the next point.
    private static void landsByKeys(KeyCode how) {
        Keyboard.press(how);
        if (how != KeyCode.D) {
            Keyboard.press(KeyCode.ENTER);
            Keyboard.type(SAID);
            Keyboard.press(KeyCode.ESCAPE);
        }
        Keyboard.press(KeyCode.DOWN);
    }

    private static void wrapUpByKeys(String saved) {
        Keyboard.press(KeyCode.W);
        Screen.await("Save how it went");
        Walk.tabBackTo("Next time");
        Keyboard.press(KeyCode.A, Held.CONTROL);
        Keyboard.type("in a week\t");
        Walk.tabTo("Save how it went");
        Keyboard.press(KeyCode.ENTER);
        Screen.await(saved);
    }

    private static void landsByMouse(String point, String how) {
        Screen.await("Kept as you type");
        Screen.clickText(point);
        Screen.click(how);
        Screen.write(WORDS, SAID);
    }

    private static void wrapUpByMouse(String saved) {
        Screen.click("Wrap up");
        Screen.write("Next time", "in a week\t");
        Screen.click("Save how it went");
        Screen.await(saved);
    }

    private static void look(KeyCode screen) {
        Keyboard.press(screen, Held.CONTROL);
    }

    /// On the screen, in words and in the picture, and in the ledger.
    private void assertTheGapIs(int toGo, int total, String sentence) {
        Screen.await(sentence);
        var gap = gap();
        assertEquals(total, gap.total());
        assertEquals(toGo, gap.toGo());
        assertTrue(Screen.shows(gap.total() + " done"));
        assertEquals(toGo > 0, Screen.shows(gap.toGo() + " not yet"));
        assertTrue(Screen.shows(gap.heardAndUnderstood() + " understood"));
    }

    private Gap gap() {
        var ledger = season.ledger();
        var journal = ledger.journal();
        return ledger.gap(journal.boss().id(), journal.seasonOn(season.today()));
    }

    private static Map<String, String> copiedByKeys() {
        Walk.tabTo("The case");
        List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).forEach(Keyboard::press);
        Walk.tabTo("Plain text");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Copy");
        Walk.tabTo("Copy");
        Keyboard.press(KeyCode.ENTER);
        return understood();
    }

    private static Map<String, String> copiedByMouse() {
        Screen.click("The dossier");
        Screen.click("Export as Plain text");
        Screen.await("Copy");
        Screen.click("Copy");
        return understood();
    }

    /// What the appendix of the dossier that was copied says of each claim: by headline, who understood it, when,
    /// and in which 1:1.
    private static Map<String, String> understood() {
        Screen.await(() -> copied().contains("Understood:"), SeasonJourneyTest::copied);
        var text = copied();
        var understood = new LinkedHashMap<String, String>();
        ROW.matcher(text.replaceAll("\\s+", " "))
                .results()
                .forEach(row -> understood.put(row.group("claim"), row.group("who")));
        return understood;
    }

    private static String copied() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().hasString()
                ? Clipboard.getSystemClipboard().getString()
                : "");
    }
}
