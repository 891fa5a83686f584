package app.treefall.ui.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Telling;
import app.treefall.domain.WorkingWeek;
import app.treefall.ui.frame.Place;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The grid in front of a person, by keys and by mouse.
@ExtendWith(Fx.class)
final class VisibilityWindowTest {

    private Desk desk;
    private TestBench window;
    private VisibilityScreen screen;
    private Stage stage;

    @BeforeEach
    void openTheSample(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        FxThread.run(() -> {
            window = new TestBench(desk);
            screen = new VisibilityScreen(window.bench, new SimpleObjectProperty<>(WorkingWeek.of(Locale.ROOT)));
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(screen.node()), 980, 720));
            new Theme().dress(stage.getScene());
            stage.show();
            screen.show(new Place.Visibility());
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.settle();
        desk.close();
    }

    @Test
    void theArrowsGoFromCellToCellAndEachIsSaidAloud() {
        assertEquals("Daniel has not heard “Rehearsed peak with Support and Operations”.", spoken());

        Keyboard.press(KeyCode.RIGHT);
        Keyboard.press(KeyCode.DOWN);

        assertEquals("Priya has not heard “Cut failed card payments from 4.9% to 3.1%”.", spoken());
        Keyboard.press(KeyCode.RIGHT);
        assertTrue(spoken().startsWith("Marta was told “Cut failed card payments"), spoken());
        Keyboard.press(KeyCode.LEFT, Held.CONTROL);
        assertTrue(spoken().startsWith("18 November. Cut failed card payments from 4.9% to 3.1%."), spoken());
    }

    @Test
    void theCursorBringsAColumnThatIsOutOfSight() {
        Keyboard.press(KeyCode.RIGHT, Held.CONTROL);
        Shot.of(Path.of("target/pictures/visibility-last-column.png"), 1);

        assertTrue(spoken().startsWith("Anna has not heard"), spoken());
        assertTrue(Screen.shows("Anna"));
    }

    @Test
    void enterTellsAnUnheardCellAndTheGridKnows() {
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Who heard it");
        Shot.of(Path.of("target/pictures/visibility-tell.png"), 1);
        Screen.click("Record it");

        Screen.awaitGone("Who heard it");
        assertEquals("Daniel was told “Rehearsed peak with Support and Operations” on 19 November.", spoken());

        Keyboard.press(KeyCode.ENTER);
        Screen.await("Did it land?");
    }

    @Test
    void enterOnTheHeadlineOpensTheEntry() {
        Keyboard.press(KeyCode.LEFT);
        Keyboard.press(KeyCode.ENTER);

        assertInstanceOf(Place.OpenEntry.class, window.went.getLast());
    }

    @Test
    void aClickOnACellTellsThatEntryToThatPerson() {
        var row = Screen.text("Retired the legacy tax service");
        var ruth = Screen.text("Ruth");
        Mouse.click(new Point2D(Mouse.centre(ruth).getX(), Mouse.centre(row).getY()));

        Screen.await("Who heard it");
        Screen.click("Record it");

        Screen.awaitGone("Who heard it");
        var told = window.bench.live().snapshot().tellings().getLast();
        assertEquals("Ruth", window.bench.live().snapshot().find(told.person()).shortName());
    }

    @Test
    void aMessageIsCopiedAndRecordedInOneClick() {
        int before = window.bench.live().snapshot().tellings().size();
        Keyboard.press(KeyCode.ENTER);
        Screen.await("Who heard it");
        Screen.click("Write it to them");
        Screen.await("Two lines for them");
        Shot.of(Path.of("target/pictures/visibility-write.png"), 1);
        Screen.click("Copy the message");

        Screen.awaitGone("Who heard it");
        assertTrue(window.copied.getFirst().startsWith("I rehearsed peak with Support and Operations.\n"));
        var tellings = window.bench.live().snapshot().tellings();
        assertEquals(before + 1, tellings.size());
        assertEquals(Telling.Setting.EMAIL, tellings.getLast().setting());
    }

    @Test
    void theEmailIsReadBeforeItIsCopied() {
        Screen.click("Write the e-mail");
        Screen.await("An e-mail to Daniel");
        Shot.of(Path.of("target/pictures/visibility-email.png"), 1);
        Screen.click("Copy the e-mail");

        Screen.awaitGone("An e-mail to Daniel");
        assertTrue(window.copied.getFirst().startsWith("Daniel,\n\nTwo things I have not told you yet:"));
        Screen.await("Say how they landed");
    }

    @Test
    void whatWasToldIsAskedAboutFromTheSide() {
        Screen.click("Say how they landed");
        Screen.await("Did it land with Daniel?");
        Shot.of(Path.of("target/pictures/visibility-told.png"), 1);
        Screen.click("Not yet");

        Screen.awaitGone("Did it land with Daniel?");
        assertEquals("Noted: it has not landed yet.", window.said.getLast().words());
    }

    @Test
    void theRightSideIsAboutWhoeverIsChosen() {
        Mouse.click(Screen.text("Marta"));

        Screen.await(() -> Screen.reads().contains("not landed with Marta."), Screen::reads);
    }

    @Test
    void theirAnswerIsWrittenDown() {
        Screen.click("Write down an answer");
        Screen.await("What does Daniel say?");
        Screen.write("Their answer", "You keep the checkout up.");
        Shot.of(Path.of("target/pictures/visibility-answer.png"), 1);
        Screen.click("Keep the answer");

        Screen.awaitGone("What does Daniel say?");
        Screen.await("“You keep the checkout up.”");
    }

    private String spoken() {
        return FxThread.call(() -> {
            var list = (ListView<?>) stage.getScene().lookup(".grid-list");
            for (var node : list.lookupAll(".grid-cell")) {
                if (node instanceof ListCell<?> cell && cell.isSelected() && !cell.isEmpty()) {
                    return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                }
            }
            return "";
        });
    }
}
