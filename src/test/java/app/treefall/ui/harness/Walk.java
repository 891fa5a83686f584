package app.treefall.ui.harness;

import java.util.LinkedHashSet;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

/// The way to something on the screen by the keyboard alone.
public final class Walk {

    private static final int MOST_STEPS = 60;

    private Walk() {}

    public static void tabTo(String name) {
        to(name, KeyCode.TAB);
    }

    /// The other way round, to what stands near the end.
    public static void tabBackTo(String name) {
        to(name, KeyCode.TAB, Held.SHIFT);
    }

    /// Down the menu that is open, and takes it.
    public static void choose(String words) {
        to(words, KeyCode.DOWN);
        Keyboard.press(KeyCode.ENTER);
    }

    /// In the choice that has the keyboard, down to this one.
    public static <T> void chooseIn(String field, String words) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<T>) Screen.field(field);
        for (int step = 0; step < MOST_STEPS && !shown(box).equals(words); step++) {
            Keyboard.press(KeyCode.DOWN);
        }
        if (!shown(box).equals(words)) {
            throw new AssertionError("no “%s” to choose in “%s”".formatted(words, field));
        }
    }

    private static void to(String name, KeyCode key, Held... held) {
        var passed = new LinkedHashSet<String>();
        for (int step = 0; step < MOST_STEPS && !Screen.focused().equals(name); step++) {
            passed.add(Screen.focused());
            Keyboard.press(key, held);
        }
        if (!Screen.focused().equals(name)) {
            throw new AssertionError("%s does not reach “%s”, only %s".formatted(key.getName(), name, passed));
        }
    }

    private static <T> String shown(ComboBox<T> box) {
        return FxThread.call(() -> box.getConverter().toString(box.getValue()));
    }
}
