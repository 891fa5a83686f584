package app.treefall.ui.harness;

import javafx.scene.input.KeyCode;

/// The keyboard of the person in front of the screen; keys go to the window that has the focus.
public final class Keyboard {

    private static final char[] NO_CHARACTER = {};

    private Keyboard() {}

    /// Types any text, whatever the script. A line break is the Enter key, a tab the Tab key.
    public static void type(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> stroke(KeyCode.ENTER);
                case '\t' -> stroke(KeyCode.TAB);
                default -> Glass.key(Glass.KEY_TYPED, 0, Character.toChars(c), 0);
            }
        });
        FxThread.settle();
    }

    /// One key, or a chord: `press(KeyCode.S, Held.CONTROL)`.
    public static void press(KeyCode key, Held... keys) {
        stroke(key, keys);
        FxThread.settle();
    }

    private static void stroke(KeyCode key, Held... keys) {
        int held = Held.bits(keys);
        FxThread.run(() -> {
            Glass.key(Glass.KEY_PRESS, key.getCode(), NO_CHARACTER, held);
            if (!Glass.hasKeyboard()) {
                return; // the key closed the window
            }
            var character = characterOf(key);
            if (character.length > 0) {
                Glass.key(Glass.KEY_TYPED, 0, character, held);
            }
            Glass.key(Glass.KEY_RELEASE, key.getCode(), NO_CHARACTER, held);
        });
    }

    /// These keys send a character too, as they do from a real keyboard.
    private static char[] characterOf(KeyCode key) {
        return switch (key) {
            case ENTER -> new char[] {'\r'};
            case SPACE -> new char[] {' '};
            case TAB -> new char[] {'\t'};
            case BACK_SPACE -> new char[] {'\b'};
            case ESCAPE -> new char[] {27};
            default -> NO_CHARACTER;
        };
    }
}
