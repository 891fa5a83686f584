package app.treefall.ui.shell;

import app.treefall.ui.frame.Screen;
import app.treefall.ui.fx.Every;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Gets ready, one step at a time and only while nobody types or moves the mouse, the screens nobody has gone to yet:
/// the first visit to a screen is then as quick as the next.
///
/// First all of them are built, which sets off the working out of what they show beside the window's thread; then each
/// is drawn where nobody sees it, and once more when all were: the second drawing is still a slow one, as little of the
/// code it runs is compiled by then.
final class Ahead {

    /// How long nothing may have been typed or clicked before a step, and the time between steps.
    private static final Duration QUIET = Duration.millis(2_500);
    private static final Duration STEP = Duration.millis(500);

    /// A slow machine rests longer: it works for a fifth of the time at most.
    private static final int RESTS = 5;

    private static final int DRAWINGS = 2;

    private final StackPane place;
    private final Scene window;
    private final Screens screens;
    private final Duration quiet;
    private final Duration step;
    private final EventHandler<InputEvent> hears = _ -> hear();
    private final List<Screen> built = new ArrayList<>();
    private int drawn;
    private long lastHeard = System.nanoTime();
    private long restsUntil = System.nanoTime();
    private Runnable end = () -> {};

    /// @param place where screens stand in the window
    Ahead(StackPane place, Screens screens) {
        this(place, screens, QUIET, STEP);
    }

    Ahead(StackPane place, Screens screens, Duration quiet, Duration step) {
        this.quiet = quiet;
        this.step = step;
        this.place = place;
        window = place.getScene();
        this.screens = screens;
    }

    void begin() {
        window.addEventFilter(InputEvent.ANY, hears);
        end = Every.time(step, this::look);
    }

    void end() {
        end.run();
        window.removeEventFilter(InputEvent.ANY, hears);
    }

    private void hear() {
        lastHeard = System.nanoTime();
    }

    private void look() {
        long now = System.nanoTime();
        if (now - lastHeard < quiet.toMillis() * 1_000_000 || now < restsUntil) {
            return;
        }
        step();
        long taken = System.nanoTime() - now;
        restsUntil = now + taken * RESTS;
    }

    private void step() {
        var next = screens.next();
        if (next != null) {
            next.getReady();
            built.add(next);
        } else if (drawn < DRAWINGS * built.size()) {
            draw(built.get(drawn % built.size()));
            drawn++;
        } else {
            end();
        }
    }

    /// In the window itself, under the screen in front and gone again before the next frame: nobody sees it, and
    /// what the window remembers of the styles it met is remembered for the first visit. A screen that came to the
    /// front meanwhile has done this already.
    private void draw(Screen screen) {
        if (screen.node().getScene() != null) {
            return;
        }
        screen.fit(Screen.Width.of(window.getWidth()));
        var room = new StackPane(screen.node());
        room.setManaged(false);
        place.getChildren().addFirst(room);
        room.resize(place.getWidth(), place.getHeight());
        room.snapshot(null, null);
        room.getChildren().clear();
        place.getChildren().remove(room);
    }
}
