package app.treefall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Deed;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Metric;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Unit;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Walk;
import app.treefall.usecase.TestDesks;
import app.treefall.usecase.TrashThing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever one made goes to the trash from its own screen, waits in the settings under its kind, and comes back.
@ExtendWith(Fx.class)
final class TrashWindowTest {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    Path folder;

    private final Person anna = Person.named(Prose.of("Anna Keller"), Person.Relation.PEER);
    private RealWindow window;

    @BeforeEach
    void openAJournalWithOneOfEach() throws Exception {
        var entry = Entry.jotted(Prose.of("Cut checkout latency"), TODAY);
        var reading = new Metric.Reading(TODAY, new BigDecimal("0.6"), false, Prose.NONE);
        var metric = new Metric(
                Id.fresh(),
                Prose.of("Checkout p95"),
                Unit.of("s"),
                Direction.LOWER,
                null,
                Prose.NONE,
                List.of(reading));
        var said = new Testimonial(
                Id.fresh(),
                Prose.of("It has never been this quiet."),
                null,
                Prose.of("Jo Park"),
                Prose.NONE,
                TODAY,
                Permission.GIVEN,
                List.of());
        var asked = new Question(
                Id.fresh(), Prose.NONE, Prose.of("What would you drop?"), Question.Purpose.CLARIFY, false, List.of());
        var told = new Telling(
                Id.fresh(), entry.id(), anna.id(), TODAY, Telling.Setting.DEMO, null, null, Prose.NONE, null, null);
        var heard = Feedback.unasked(anna.id(), Feedback.Tone.CONSTRUCTIVE, Prose.of("Shorter mails"), TODAY);
        var season = new Season(
                Id.fresh(), Prose.of("Autumn"), TODAY.minusDays(9), TODAY.plusDays(90), null, Prose.NONE, Prose.NONE);
        try (var desk = RealWindow.begin(folder)) {
            var all = List.<Kept>of(entry, anna, metric, said, asked, told, heard, season);
            desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, all);
        }
        window = RealWindow.open(folder);
        Screen.await("This week");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSeriesAndSomebodysWordsGoAndComeBack() throws Exception {
        Keyboard.press(KeyCode.DIGIT3, Held.CONTROL);
        Screen.await("Jo Park");
        Screen.click("Edit the words of Jo Park");
        Screen.click("Move to the trash");
        Screen.await("Moved to the trash.");
        assertEquals(List.of(), journal().testimonials());

        Keyboard.press(KeyCode.Z, Held.CONTROL);
        Screen.await("Jo Park");
        assertEquals(1, journal().testimonials().size());

        Walk.tabTo("Numbers");
        Keyboard.press(KeyCode.DELETE);
        Screen.await("Moved to the trash.");
        assertEquals(List.of(), journal().metrics());

        openTheTrash();
        assertTrue(FxThread.call(Screen::reads).contains("Metric, thrown away on"));
        Screen.click("Restore");
        Screen.await("Back in the journal.");
        assertEquals(1, journal().metrics().getFirst().readings().size());
    }

    @Test
    void whatAPersonIsNamedInIsSaidFirstAndAllOfItComesBack() throws Exception {
        Keyboard.press(KeyCode.DIGIT5, Held.CONTROL);
        Screen.await("Anna");
        Screen.click("Edit");
        Screen.click("Move to the trash");
        Screen.await("Anna is named in one telling and one piece of feedback. They stay in the journal, but stand in no"
                + " document and count for nothing until you restore Anna.");
        Screen.click("Keep it");
        assertEquals(1, journal().people().size());

        Screen.click("Move to the trash");
        Screen.clickOnTop("Move to the trash");
        Screen.await("Moved to the trash.");
        assertEquals(List.of(), journal().people());
        assertEquals(1, journal().tellings().size());

        openTheTrash();
        Screen.await("Anna Keller");
        Screen.click("Delete for good");
        Screen.await("one telling and one piece of feedback with them");
        Screen.click("Keep it");
        Screen.click("Restore");
        Screen.await("Back in the journal.");
        assertEquals(anna, journal().people().getFirst());
    }

    @Test
    void feedbackAndAQuestionAndTheSeasonGoAndTheTrashIsEmptied() throws Exception {
        Keyboard.press(KeyCode.DIGIT4, Held.CONTROL);
        Screen.await("Shorter mails");
        Keyboard.press(KeyCode.DELETE);
        Screen.await("Moved to the trash.");
        assertEquals(List.of(), journal().feedback());
        Keyboard.press(KeyCode.Z, Held.CONTROL);
        Screen.await("Shorter mails");
        assertEquals(1, journal().feedback().size());

        Keyboard.press(KeyCode.COMMA, Held.CONTROL);
        turnTo("Autumn");
        Screen.click("Move to the trash");
        Screen.await("Moved to the trash.");
        assertEquals(List.of(), journal().seasons());

        openTheTrash();
        assertTrue(FxThread.call(Screen::reads).contains("Season, thrown away on"));
        Screen.click("Empty the trash");
        Screen.click("Keep all of it");
        Screen.click("Empty the trash");
        Screen.click("Delete all of it for good");
        Screen.await("Nothing has been thrown away.");
        assertFalse(FxThread.call(Screen::reads).contains("Autumn"));
    }

    /// Half of a season is thrown away, whatever points to it: every screen still opens.
    @Test
    void everyScreenOpensWhateverLiesInTheTrash(@TempDir Path other) throws Exception {
        var random = new Random(7);
        try (var desk = TestDesks.sample(other)) {
            for (var saved : desk.readJournal().run().everything()) {
                if (TrashThing.takes(saved.value()) && random.nextBoolean()) {
                    desk.trashThing().run(saved.value());
                }
            }
        }
        window.close();
        window = RealWindow.open(other);
        Screen.await("This week");
        var titles = List.of("This week", "", "Impact", "Feedback", "Audience", "", "Visibility", "");
        for (int i = 0; i < titles.size(); i++) {
            Keyboard.press(KeyCode.valueOf("DIGIT" + (i + 1)), Held.CONTROL);
            Screen.await(titles.get(i));
            FxThread.settle();
        }
        openTheTrash();
    }

    private static void openTheTrash() {
        Keyboard.press(KeyCode.COMMA, Held.CONTROL);
        turnTo("Restore");
    }

    /// Down the sections until it reads so.
    private static void turnTo(String words) {
        for (int i = 0; i < 20 && !FxThread.call(Screen::reads).contains(words); i++) {
            Keyboard.press(KeyCode.DOWN);
        }
        Screen.await(words);
    }

    private Snapshot journal() throws Exception {
        try (var desk = RealWindow.second(folder)) {
            return desk.readJournal().run();
        }
    }
}
