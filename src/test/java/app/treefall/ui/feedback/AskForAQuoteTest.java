package app.treefall.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Deed;
import app.treefall.domain.Prose;
import app.treefall.narrative.SmallSeason;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a case that lacks a quote to the question for one.
final class AskForAQuoteTest {

    private static final Place.AskForAQuote WISH = new Place.AskForAQuote(SmallSeason.JO, SmallSeason.CHURN);

    @TempDir
    private Path folder;

    private Desk desk;
    private TestBench tools;
    private FeedbackViewModel model;

    @BeforeEach
    void openTheSmallSeason() throws Exception {
        desk = TestDesks.empty(folder);
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, SmallSeason.things());
        tools = new TestBench(desk);
        model = new FeedbackViewModel(tools.bench);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whomAndAboutWhatAndTheWordsStandThere() throws Exception {
        var asking = model.askForAQuote(WISH);

        assertEquals("Jo", asking.name());
        assertEquals(
                SmallSeason.CHURN,
                asking.entries().chosenProperty().get().getFirst().id());
        assertEquals(
                "What did “Cut churn in month two from 8.1% to 5.2%” change for you or your team?"
                        + " May I quote you on it?",
                asking.questionProperty().get());
        asking.form().close();
        assertEquals(0, desk.keepDraft().all().size());
    }

    @Test
    void whatWasTypedBeforeIsNotLost() {
        var typed = model.ask();
        typed.questionProperty().set("What would you have done?");
        typed.form().close();

        var asking = model.askForAQuote(WISH);

        assertEquals("What would you have done?", asking.questionProperty().get());
    }
}
