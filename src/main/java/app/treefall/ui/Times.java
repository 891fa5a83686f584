package app.treefall.ui;

import app.treefall.domain.Snapshot;
import app.treefall.ui.fx.Live;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// Says on the error stream when the window was painted and when it was ready to be typed into, for
/// `src/bench/start-up.py`. Does nothing unless the program was started with `-Dtreefall.times=true`.
final class Times {

    private static final boolean ASKED = Boolean.getBoolean("treefall.times");
    private static final int PAINTED_AT = 3; // pulses: layout, rendering, on the screen

    private final Scene scene;
    private int pulses;
    private boolean read;
    private boolean ready;

    private Times(Scene scene) {
        this.scene = scene;
    }

    /// @param stage with its scene, before it is shown
    static Times of(Stage stage) {
        var times = new Times(stage.getScene());
        if (ASKED) {
            times.scene.addPostLayoutPulseListener(times::pulse);
        }
        return times;
    }

    /// Ready is not before this journal was read.
    void waitFor(Live live) {
        if (ASKED) {
            live.snapshotProperty().subscribe(journal -> read |= journal != Snapshot.EMPTY);
        }
    }

    private void pulse() {
        if (scene.getWindow() == null || !scene.getWindow().isShowing() || ready) {
            return;
        }
        pulses++;
        if (pulses == PAINTED_AT) {
            say("painted");
        }
        if (pulses >= PAINTED_AT && read && scene.getFocusOwner() instanceof TextInputControl) {
            say("ready");
            ready = true;
        }
        Platform.requestNextPulse();
    }

    private static void say(String event) {
        System.err.println("treefall." + event + " " + System.currentTimeMillis());
    }
}
