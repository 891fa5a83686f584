package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Change;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.narrative.SmallSeason;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Place.More;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// From what a committee misses to where the entry says it.
@ExtendWith(Fx.class)
final class TellingMoreTest {

    private Desk desk;
    private TestBench tools;
    private JournalScreen screen;
    private Stage stage;

    @BeforeEach
    void openTheJournal(@TempDir Path folder) throws Exception {
        desk = TestDesks.empty(folder);
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, SmallSeason.things());
        tools = new TestBench(desk, () -> SmallSeason.TODAY, () -> LocalTime.of(9, 0));
        FxThread.run(() -> {
            screen = new JournalScreen(tools.bench, () -> null);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 1000, 700));
            new Theme().dress(stage.getScene());
            screen.fit(app.treefall.ui.frame.Screen.Width.USUAL);
            stage.show();
            screen.show(new Place.Journal());
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        desk.close();
    }

    @Test
    void aStoryIsFinishedInTheFirstOfItsFieldsThatIsEmpty() {
        tell(SmallSeason.id("taught"), More.STORY);
        assertEquals("Stakes", Screen.focused());
        tell(SmallSeason.CHURN, More.STORY);
        assertEquals("Headline", Screen.focused());
    }

    @Test
    void theListOrFormThatAsksIsOpen() {
        tell(SmallSeason.LEAK, More.EVIDENCE);
        Screen.await("A link");
        Keyboard.press(KeyCode.ESCAPE);
        tell(SmallSeason.LEAK, More.MY_PART);
        Screen.await("Advised");
        Keyboard.press(KeyCode.ESCAPE);
        tell(SmallSeason.SALARY, More.REACH);
        Screen.await("Customers");
        Keyboard.press(KeyCode.ESCAPE);
        tell(SmallSeason.LEAK, More.REACH);
        Screen.await("Asked of me");
    }

    @Test
    void theNumberThatLacksItsSourceOrBaselineIsOpen() throws Exception {
        var churn = tools.bench.live().snapshot().find(SmallSeason.CHURN);
        var claims = new ArrayList<>(churn.claims());
        claims.add(new ImpactClaim(
                Prose.of("Trials that convert"),
                null,
                new Change.By(Quantity.of("12", "%")),
                null,
                Prose.of("of the spring"),
                null,
                Prose.NONE,
                null));
        desk.keep()
                .all(
                        Deed.Verb.EDITED,
                        Prose.NONE,
                        List.of(churn.toDraft().claims(claims).finished()));
        FxThread.run(tools.bench.live()::refresh);

        tell(SmallSeason.CHURN, More.SOURCE);
        assertEquals("of the spring", Screen.written("Over what time"));
        Keyboard.press(KeyCode.ESCAPE);

        tell(SmallSeason.CHURN, More.BASELINE);
        assertEquals("of the spring", Screen.written("Over what time"));
    }

    @Test
    void withoutANumberANewOneIsAsked() {
        tell(SmallSeason.LEAK, More.BASELINE);

        assertEquals("", Screen.written("Over what time"));
    }

    private void tell(Id<Entry> entry, More more) {
        FxThread.run(() -> screen.show(new Place.TellMore(entry, more)));
        FxThread.settle();
    }
}
