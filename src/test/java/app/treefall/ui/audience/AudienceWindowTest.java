package app.treefall.ui.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Expectation;
import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.harness.Walk;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Setting up one's audience as a person does it, once by the keyboard alone and once with the mouse.
@ExtendWith(Fx.class)
final class AudienceWindowTest {

    private static final String VAT = "Stopped a price release that undercharged VAT on 2% of baskets";

    private Desk desk;
    private TestBench tools;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            tools = new TestBench(desk);
            var theme = new Theme();
            theme.appearanceProperty().set(Appearance.LIGHT);
            var audience = new AudienceScreen(tools.bench);
            var scene = new Scene((Parent) audience.node(), 990, 990);
            theme.dress(scene);
            audience.show(new Place.Audience(null));
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void everythingIsSetUpByTheKeyboardAlone() {
        Walk.tabTo("Add a person");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("Name", Screen.focused());
        Keyboard.type("Nadia Berg\t");
        Walk.tabTo("What they watch");
        Keyboard.type("What a release costs");
        Walk.tabTo("How they report upward");
        Keyboard.type("A page to the board each month");
        Walk.tabTo("Words they use");
        Keyboard.type("margin, makers\t");
        Screen.await("Saved at 09:00");
        var nadia = journal().people().getLast();
        assertEquals("Nadia Berg", nadia.name().text());
        assertEquals("What a release costs", nadia.attention().watches().text());
        assertEquals(
                "A page to the board each month", nadia.attention().reportsUp().text());
        assertEquals(2, nadia.attention().theirWords().size());

        Keyboard.press(KeyCode.ESCAPE);
        Walk.tabTo("Add a priority");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("In a few words", Screen.focused());
        Keyboard.type("Cheaper releases\t");
        Screen.await("Saved at 09:00");
        var priority = journal().priorities().getLast();
        assertEquals("Cheaper releases", priority.name().text());
        assertEquals(nadia.id(), priority.person());

        Keyboard.press(KeyCode.ESCAPE);
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.DOWN);
        Keyboard.press(KeyCode.LEFT);
        Keyboard.press(KeyCode.RIGHT);
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Does it serve “Checkout that converts”?");
        Keyboard.type("Makers keep what they charged");
        Keyboard.press(KeyCode.ENTER);
        Screen.awaitGone("Does it serve");
        var row = alignment().rows().get(2);
        assertEquals(VAT, row.headline());
        assertEquals(
                "Makers keep what they charged",
                row.serving(alignment().columns().getFirst()).how().text());
    }

    @Test
    void anExpectationIsNotedAndAQuestionAskedByTheKeyboardAlone() {
        Walk.tabTo("Note an expectation");
        Keyboard.press(KeyCode.ENTER);
        assertEquals("What you asked", Screen.focused());
        Keyboard.type("What next?\tOwners for both.\tBoth handed over\tIn November\t");
        Walk.tabTo("Save expectation");
        Keyboard.press(KeyCode.ENTER);
        Screen.await("“Owners for both.”");
        assertEquals(
                "Both handed over", journal().expectations().getLast().meets().text());

        Walk.tabTo("Add to the brief");
        Keyboard.press(KeyCode.ENTER);
        Screen.button("In the brief; take it out: Which of my stories could you tell without me?");
    }

    @Test
    void everythingIsSetUpWithTheMouse() {
        Screen.clickText("Priya Raman");
        Screen.await("What Priya expects");
        Screen.click("Note an expectation");
        Screen.write("What you asked", "What would amaze you?");
        Screen.write("What Priya answered", "A peak I only read about.");
        Screen.write("would amaze", "A peak she only reads about");
        Screen.click("Link an entry");
        Screen.write("A few words of the headline", "rehearsed");
        Keyboard.press(KeyCode.ENTER);
        Screen.click("Save expectation");
        Screen.await("“A peak I only read about.”");
        var expectation = journal().expectations().getLast();
        assertEquals("A peak I only read about.", expectation.answer().text());
        assertEquals(1, expectation.metBy().size());
        assertEquals(Expectation.Progress.OPEN, expectation.progress());
        Screen.click("Back to what serves them");

        Screen.clickText("Daniel Osei");
        Screen.click("Add to the brief: If peak goes well, what would you want to tell Priya about it?");
        var meeting = journal().episodesWith(journal().boss().id()).getLast();
        assertEquals(3, meeting.questions().size());
        Screen.button("In the brief; take it out: If peak goes well, what would you want to tell Priya about it?");
    }

    @Test
    void theGridShowsWhatTheNarrativeComputes() {
        var computed = alignment();
        assertTrue(Screen.shows(computed.servingNothingWords()));
        for (var row : computed.rows().subList(0, 8)) {
            assertTrue(Screen.reads().contains(row.headline().substring(0, 18)), row.headline());
        }
        assertTrue(Screen.shows("nobody"));
        assertFalse(computed.columns().isEmpty());
    }

    private Snapshot journal() {
        return tools.bench.live().snapshot();
    }

    private Alignment alignment() {
        return Alignment.of(journal(), Alignment.Period.RECENT, TestDesks.TODAY);
    }
}
