package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// Says what just happened and offers the way back for ten seconds; longer while it is pointed at or in focus.
public final class Toast extends HBox {

    /// How long there is time to go back.
    public static final Duration STAYS = Duration.seconds(10);

    private final PauseTransition time = new PauseTransition(STAYS);
    private final Runnable gone;
    private final Button action;
    private boolean isGone;

    /// @param gone what takes the toast off the screen: called once, after the action or when the time is over
    public Toast(Icon icon, String message, String actionWords, Runnable back, Runnable gone) {
        this.gone = gone;
        action = Buttons.link(actionWords, () -> {
            leave();
            back.run();
        });
        var words = new Label(message);
        words.getStyleClass().addAll("body", "toast-message");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(message);
        action.setAccessibleText(actionWords + ". " + message);
        getChildren().addAll(Icons.of(icon), words, action);
        setMaxHeight(USE_PREF_SIZE);
        time.setOnFinished(_ -> leave());
        hoverProperty().subscribe(this::hold);
        focusWithinProperty().subscribe(this::hold);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        });
        time.playFromStart();
    }

    /// Takes a shorter time, for tests and for messages that need no way back.
    public Toast lasting(Duration stays) {
        time.setDuration(stays);
        time.playFromStart();
        return this;
    }

    public Button action() {
        return action;
    }

    /// Whether its time is running.
    boolean isCounting() {
        return time.getStatus() == Animation.Status.RUNNING;
    }

    private void hold() {
        if (isHover() || isFocusWithin()) {
            time.stop();
        } else if (!isGone) {
            time.playFromStart();
        }
    }

    private void leave() {
        time.stop();
        if (!isGone) {
            isGone = true;
            gone.run();
        }
    }
}
