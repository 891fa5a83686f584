package app.treefall.ui.hold;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// One key for each thing that happens in a meeting. None of them acts while something is being typed, but Escape,
/// which gives the keyboard back to the points.
final class HoldKeys {

    /// To the wrap-up, also while something is typed; as it is written on this system.
    static final String WRAP_UP = KeyCombination.valueOf("Shortcut+Enter")
            .getDisplayText()
            .replace("+", " ")
            .replace("↵", "Enter");

    private final HoldViewModel model;
    private final HoldScreen screen;
    private boolean swallowsTyped;

    HoldKeys(HoldViewModel model, HoldScreen screen) {
        this.model = model;
        this.screen = screen;
    }

    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (swallowsTyped) {
                typed.consume(); // the letter of the key that led into the field does not belong there
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> swallowsTyped = false);
    }

    private void press(KeyEvent key) {
        swallowsTyped = false;
        if (acts(key)) {
            key.consume();
            swallowsTyped = true;
        }
    }

    private boolean acts(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        boolean wrapping = model.wrapUpProperty().get() != null;
        if (key.getCode() == KeyCode.ESCAPE) {
            escape(typing, wrapping);
            return true;
        }
        boolean held = key.isShortcutDown() || key.isAltDown() || key.isControlDown() || key.isMetaDown();
        if (wrapping || model.notesProperty().get() == null) {
            return false;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            model.wrapUp();
            return true;
        }
        return !typing && !held && !isForTheControl(key) && does(key.getCode());
    }

    private void escape(boolean typing, boolean wrapping) {
        if (wrapping) {
            model.backToTheMeeting();
        } else if (typing) {
            screen.toThePoints();
        } else {
            model.exit();
        }
    }

    /// A button that was gone to by Tab answers to Space and Enter, a choice to its arrows.
    private static boolean isForTheControl(KeyEvent key) {
        return switch (key.getCode()) {
            case SPACE, ENTER -> key.getTarget() instanceof ButtonBase;
            case UP, DOWN ->
                key.getTarget() instanceof ToggleButton toggle
                        && toggle.getStyleClass().contains("segment");
            default -> false;
        };
    }

    private boolean does(KeyCode code) {
        switch (code) {
            case SPACE -> model.said();
            case DIGIT1, NUMPAD1 -> model.landed(Outcome.TOLD);
            case DIGIT2, NUMPAD2 -> model.landed(Outcome.UNDERSTOOD);
            case DIGIT3, NUMPAD3 -> model.landed(Outcome.REPEATED_UPWARD);
            case M -> model.landed(Outcome.MISUNDERSTOOD);
            case D -> model.landed(Outcome.DEFERRED);
            case DOWN -> model.nextPoint();
            case UP -> model.previousPoint();
            case ENTER -> screen.toTheWords();
            case W -> model.wrapUp();
            default -> {
                return doesBeside(code);
            }
        }
        return true;
    }

    private boolean doesBeside(KeyCode code) {
        var beside = screen.beside();
        if (beside == null) {
            return false;
        }
        switch (code) {
            case P -> beside.addPromise();
            case F -> beside.addHeard();
            case Q -> beside.answer();
            case N -> beside.tellNews();
            default -> {
                return false;
            }
        }
        return true;
    }
}
