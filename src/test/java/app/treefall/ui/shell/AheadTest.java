package app.treefall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class AheadTest {

    private static final long PATIENCE_MILLIS = 10_000;

    private final List<String> seen = new ArrayList<>();

    @Test
    void everyScreenIsBuiltMadeReadyAndDrawnTwiceUnseenWithoutBeingShown() throws Exception {
        var front = FxThread.call(() -> front());
        FxThread.run(() -> ahead(front, Duration.millis(30)).begin());
        waitFor(8);
        assertEquals(
                List.of(
                        "built WEEK",
                        "ready WEEK",
                        "built JOURNAL",
                        "ready JOURNAL",
                        "drawn WEEK 400 wide",
                        "drawn JOURNAL 400 wide",
                        "drawn WEEK 400 wide",
                        "drawn JOURNAL 400 wide"),
                FxThread.call(() -> List.copyOf(seen)));
        assertTrue(FxThread.call(() -> front.getChildren().isEmpty()), "nothing of it may be seen in the window");
    }

    @Test
    void theKeyboardStaysWhereItIs() throws Exception {
        var front = FxThread.call(() -> front());
        var button = FxThread.call(() -> new Button());
        FxThread.run(() -> {
            front.getChildren().add(button);
            button.requestFocus();
            ahead(front, Duration.millis(30)).begin();
        });
        waitFor(8);
        assertEquals(button, FxThread.call(() -> front.getScene().getFocusOwner()));
    }

    @Test
    void nothingIsBuiltWhileSomebodyTypes() throws Exception {
        var front = FxThread.call(() -> front());
        FxThread.run(() -> ahead(front, Duration.millis(2_000)).begin());
        for (int i = 0; i < 30; i++) {
            FxThread.run(() -> Event.fireEvent(
                    front, new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false)));
            Thread.sleep(20);
        }
        assertEquals(List.of(), FxThread.call(() -> List.copyOf(seen)));
    }

    @Test
    void whatWasEndedBuildsNothingAnyMore() throws Exception {
        var front = FxThread.call(() -> front());
        FxThread.run(() -> {
            var ahead = ahead(front, Duration.millis(300));
            ahead.begin();
            ahead.end();
        });
        Thread.sleep(500);
        assertEquals(List.of(), FxThread.call(() -> List.copyOf(seen)));
    }

    @Test
    void aScreenThatIsInFrontIsLeftThere() throws Exception {
        var front = FxThread.call(() -> front());
        var screens = FxThread.call(this::screens);
        FxThread.run(() -> {
            front.getChildren().setAll(screens.at(Place.Home.WEEK).node());
            new Ahead(front, screens, Duration.millis(30), Duration.millis(10)).begin();
        });
        waitFor(4);
        assertEquals(1, FxThread.call(() -> front.getChildren().size()));
    }

    private static StackPane front() {
        var front = new StackPane();
        assertNull(front.getScene());
        new Scene(front, 400, 300);
        front.resize(400, 300);
        return front;
    }

    private Ahead ahead(StackPane front, Duration quiet) {
        return new Ahead(front, screens(), quiet, Duration.millis(10));
    }

    private Screens screens() {
        var ways = new EnumMap<Place.Home, Supplier<Screen>>(Place.Home.class);
        ways.put(Place.Home.WEEK, () -> new Noted("WEEK"));
        ways.put(Place.Home.JOURNAL, () -> new Noted("JOURNAL"));
        return new Screens(Map.copyOf(ways));
    }

    private void waitFor(int things) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (FxThread.call(seen::size) < things && System.currentTimeMillis() < end) {
            Thread.sleep(20);
        }
    }

    /// Notes what is asked of it.
    private final class Noted implements Screen {

        private final String name;
        private final Pane node = new Pane();

        Noted(String name) {
            this.name = name;
            seen.add("built " + name);
            node.sceneProperty().subscribe((before, _) -> {
                if (before != null) {
                    seen.add("drawn " + name + " " + (int) node.getWidth() + " wide");
                }
            });
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void getReady() {
            seen.add("ready " + name);
        }

        @Override
        public void show(Place place) {
            seen.add("shown " + name);
        }
    }
}
