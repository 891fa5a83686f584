package app.treefall.ui.shell;

import app.treefall.ui.frame.Screen;
import app.treefall.ui.fx.Every;
import app.treefall.ui.theme.Theme;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Gets ready, one step at a time and only while nobody types or moves the mouse, the screens nobody has gone to yet:
/// the first visit to a screen is then as quick as the next.
///
/// First all of them are built, which sets off the working out of what they show beside the window's thread; then each
/// is drawn once where nobody sees it.
final class Ahead {

    /// How long nothing may have been typed or clicked before a step, and the time between steps.
    private static final Duration QUIET = Duration.millis(2_500);
    private static final Duration STEP = Duration.millis(500);

    /// A slow machine rests longer: it works for one tenth of the time at most.
    private static final int RESTS = 10;

    private final Region place;
    private final Scene window;
    private final Screens screens;
    private final Theme theme;
    private final Duration quiet;
    private final Duration step;
    private final EventHandler<InputEvent> hears = _ -> hear();
    private final Deque<Screen> built = new ArrayDeque<>();
    private long lastHeard = System.nanoTime();
    private long restsUntil = System.nanoTime();
    private Runnable end = () -> {};

    /// @param place where screens stand in the window
    Ahead(Region place, Screens screens, Theme theme) {
        this(place, screens, theme, QUIET, STEP);
    }

    Ahead(Region place, Screens screens, Theme theme, Duration quiet, Duration step) {
        this.quiet = quiet;
        this.step = step;
        this.place = place;
        window = place.getScene();
        this.screens = screens;
        this.theme = theme;
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
        } else if (built.isEmpty()) {
            end();
        } else {
            draw(built.remove());
        }
    }

    /// In a window's worth of room of its own, which nobody sees. A screen that came to the front meanwhile has
    /// done this already.
    private void draw(Screen screen) {
        if (screen.node().getScene() != null) {
            return;
        }
        screen.fit(Screen.Width.of(window.getWidth()));
        var room = new StackPane(screen.node());
        room.getStyleClass().add("shell");
        room.getStylesheets().add(Theme.sheet("/css/shell.css"));
        var scene = new Scene(room, place.getWidth(), place.getHeight());
        theme.dress(scene);
        scene.snapshot(null);
        room.getChildren().clear();
    }
}
