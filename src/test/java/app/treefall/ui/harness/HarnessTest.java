package app.treefall.ui.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The harness is what every window test believes, so it is tried over a small stage of its own.
@ExtendWith(Fx.class)
class HarnessTest {

    private final List<String> heard = new ArrayList<>();
    private Stage stage;
    private TextField name;
    private ListView<String> list;
    private ComboBox<String> kind;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            name = new TextField();
            var label = new Label("_Name");
            label.setLabelFor(name);
            label.setMnemonicParsing(true);

            var save = new Button("Save entry");
            save.setOnAction(_ -> heard.add("saved " + name.getText()));
            var menu = new ContextMenu(new MenuItem("Move to trash"));
            save.setContextMenu(menu);
            menu.getItems().getFirst().setOnAction(_ -> heard.add("trashed"));

            kind = new ComboBox<>(FXCollections.observableArrayList("Win", "Thanks", "Lesson"));
            kind.setAccessibleText("Kind");

            list = new ListView<>();
            for (int i = 0; i < 100; i++) {
                list.getItems().add("Entry " + i);
            }
            list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            list.setPrefHeight(150);
            list.setOnMouseClicked(e -> heard.add("clicks " + e.getClickCount()));

            var far = new Button("Far below");
            far.setOnAction(_ -> heard.add("reached"));
            var tall = new Region();
            tall.setMinHeight(800);
            var pane = new ScrollPane(new VBox(tall, far));
            pane.setPrefHeight(80);

            stage = new Stage();
            stage.setScene(new Scene(new VBox(8, label, name, save, kind, list, pane), 400, 420));
            stage.setX(60);
            stage.setY(40);
            stage.show();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::hide);
    }

    @Test
    void aFieldIsFoundByItsLabelAndTakesAnyScript() {
        Screen.write("Name", "Žluťoučký 日本語 😀");

        assertEquals("Žluťoučký 日本語 😀", name.getText());
        assertEquals("Name", Screen.focused());
    }

    @Test
    void writingReplacesWhatWasThere() {
        FxThread.run(() -> name.setText("old"));

        Screen.write("Name", "new");

        assertEquals("new", name.getText());
    }

    @Test
    void aButtonAnswersToTheMouseAndThenToTheSpaceBar() {
        Screen.click("Save entry");
        Keyboard.press(KeyCode.SPACE);

        assertEquals(List.of("saved ", "saved "), heard);
        assertEquals("Save entry", Screen.focused());
    }

    @Test
    void theKeyboardWalksThroughTheWindow() {
        Mouse.click(Screen.field("Name"));

        Keyboard.type("Ada\t");

        assertEquals("Save entry", Screen.focused());
        Keyboard.press(KeyCode.TAB, Held.SHIFT);
        assertEquals("Name", Screen.focused());
    }

    @Test
    void chordsReachTheControl() {
        Screen.write("Name", "all of it");

        Keyboard.press(KeyCode.A, Held.CONTROL);

        assertEquals("all of it", FxThread.call(name::getSelectedText));
    }

    @Test
    void draggingSelectsText() {
        Screen.write("Name", "some long words to select");
        var bounds = FxThread.call(() -> name.localToScreen(name.getBoundsInLocal()));

        Mouse.drag(
                new Point2D(bounds.getMinX() + 10, bounds.getCenterY()),
                new Point2D(bounds.getMinX() + 90, bounds.getCenterY()));

        assertTrue(FxThread.call(name::getSelectedText).length() > 5);
    }

    @Test
    void aControlClickAddsToTheSelection() {
        Mouse.click(Screen.text("Entry 1"));
        Mouse.click(Screen.text("Entry 3"), Held.CONTROL);

        assertEquals(
                List.of(1, 3),
                FxThread.call(() -> List.copyOf(list.getSelectionModel().getSelectedIndices())));
    }

    @Test
    void aDoubleClickIsOne() {
        Mouse.doubleClick(Screen.text("Entry 2"));

        assertEquals(List.of("clicks 1", "clicks 2"), heard);
    }

    @Test
    void theWheelScrolls() {
        Mouse.scroll(list, -20);

        assertFalse(Screen.reads().lines().anyMatch("Entry 1"::equals));
    }

    @Test
    void aPopupIsPartOfTheScreen() {
        Mouse.click(Screen.field("Kind"));
        Screen.clickText("Thanks");

        assertEquals("Thanks", kind.getValue());
    }

    @Test
    void aContextMenuOpensUnderTheRightButton() {
        Mouse.rightClick(Screen.button("Save entry"));
        Screen.clickText("Move to trash");

        assertEquals(List.of("trashed"), heard);
    }

    @Test
    void whatIsScrolledAwayIsReached() {
        Screen.click("Far below");

        assertEquals(List.of("reached"), heard);
    }

    @Test
    void wordsThatComeLaterAreWaitedForAndGoneAgain() {
        var late = new Thread(() -> Platform.runLater(() -> name.setText("at last")));
        late.start();

        Screen.await("at last");

        FxThread.run(name::clear);
        Screen.awaitGone("at last");
    }

    @Test
    void textThatIsCutToFitIsNotShown() {
        FxThread.run(() -> stage.setScene(new Scene(new VBox(new Label("a sentence that is far too long")), 60, 60)));
        FxThread.settle();

        assertFalse(Screen.shows("a sentence that is far too long"));
    }

    @Test
    void aMissingButtonNamesThoseThatAreThere() {
        var error = assertThrows(AssertionError.class, () -> Screen.button("Delete everything"));

        assertTrue(error.getMessage().contains("Save entry"), error.getMessage());
    }

    @Test
    void anExceptionOnTheJavaFxThreadIsNotLost() {
        FxThread.run(() -> Platform.runLater(() -> {
            throw new IllegalStateException("on purpose");
        }));
        FxThread.settle();

        assertEquals("on purpose", Fx.uncaught().remove().getMessage());
    }

    @Test
    void aPictureShowsTheWindowAtItsScale(@TempDir Path folder) throws IOException {
        var file = folder.resolve("screen.png");

        Shot.of(file, 1.5);

        var picture = ImageIO.read(file.toFile());
        assertEquals(600, picture.getWidth());
        assertEquals(630, picture.getHeight());
    }
}
