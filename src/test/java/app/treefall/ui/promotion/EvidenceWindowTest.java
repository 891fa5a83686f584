package app.treefall.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.narrative.SmallSeason;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen.Width;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.theme.Theme;
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

/// A gap of the case is closed where it is seen: linked, unlinked and taken back, by key and by mouse.
@ExtendWith(Fx.class)
final class EvidenceWindowTest {

    private static final String GUIDANCE_IN_MAY =
            "Guidance, May: one entry, one small. Strongest: Taught Jo to read a confusion matrix";

    private SmallDesk small;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        small = SmallDesk.in(folder);
        FxThread.run(() -> {
            var screen = new PromotionScreen(small.tools().bench);
            stage = new Stage();
            stage.setScene(new Scene((Parent) screen.node(), 990, 800));
            new Theme().dress(stage.getScene());
            screen.fit(Width.USUAL);
            stage.show();
            screen.show(new Place.PromotionCase());
        });
        Screen.await("What the committee would say");
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        small.close();
    }

    @Test
    void anEmptyMonthIsFilledByKeysAlone() throws Exception {
        var may = Screen.button(GUIDANCE_IN_MAY);
        FxThread.run(may::requestFocus);
        Keyboard.press(KeyCode.RIGHT);
        assertEquals("Guidance, June: nothing yet", Screen.focused());
        Shot.of(Path.of("target/pictures/promotion-empty-month.png"), 1);

        Keyboard.press(KeyCode.ENTER);
        Screen.await("One entry in the season, but not in June.");
        Keyboard.press(KeyCode.TAB);
        assertEquals("Link an entry", Screen.focused());
        Keyboard.press(KeyCode.ENTER);
        Keyboard.type("churn");
        Keyboard.press(KeyCode.ENTER);

        Screen.await("Two entries in the season, one of them in June.");
        assertEquals(3, shown(SmallSeason.CHURN));
        assertEquals("Linked to Guidance.", small.tools().said.getLast().words());
        Keyboard.press(KeyCode.ESCAPE);
        assertEquals(
                "Guidance, June: one entry, one big. Strongest: Cut churn in month two from 8.1% to 5.2%",
                Screen.focused());

        small.desk().undoLast().run();
        FxThread.run(small.tools().bench.live()::refresh);

        assertEquals("Guidance, June: nothing yet", Screen.focused());
        assertEquals(2, shown(SmallSeason.CHURN));
    }

    @Test
    void theDeleteKeyUnlinksTheChosenEntryAndTheBoxStaysOpen() throws Exception {
        var june = Screen.button("Craft, June: two entries, one big, one solid."
                + " Strongest: Cut churn in month two from 8.1% to 5.2%");
        FxThread.run(june::requestFocus);
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Three entries in the season, two of them in June.");

        Keyboard.press(KeyCode.DELETE);

        Screen.await("Two entries in the season, one of them in June.");
        assertEquals(1, shown(SmallSeason.CHURN));
        assertEquals("No longer linked to Craft.", small.tools().said.getLast().words());
        Keyboard.press(KeyCode.ENTER);
        assertEquals(new Place.OpenEntry(SmallSeason.LEAK), small.tools().went.getFirst());
    }

    @Test
    void linkingAndUnlinkingByMouse() throws Exception {
        Screen.click("Guidance, January: nothing yet");
        Screen.await("Guidance, January");
        Screen.click("Link an entry");
        Shot.of(Path.of("target/pictures/promotion-evidence.png"), 1);
        Screen.clickText("Read 200 exit surveys");
        Screen.await("Two entries in the season, none of them in January.");
        assertEquals(2, shown(SmallSeason.id("survey")));

        Screen.click("Unlink: Read 200 exit surveys");

        Screen.await("One entry in the season, but not in January.");
        assertEquals(1, shown(SmallSeason.id("survey")));
        assertTrue(small.tools().went.isEmpty());
        Screen.clickText("Taught Jo to read a confusion matrix");
        assertInstanceOf(Place.OpenEntry.class, small.tools().went.getFirst());
    }

    @Test
    void theStepOfAThinCriterionOpensItsRow() {
        Screen.click("Link an entry, or log one");

        Screen.await("One entry in the season.");
        Screen.await("Log a new one");
        Keyboard.press(KeyCode.ESCAPE);
        assertEquals("Guidance, June: nothing yet", Screen.focused());
    }

    private int shown(Id<Entry> entry) throws Exception {
        return small.desk().readJournal().run().find(entry).shows().size();
    }
}
