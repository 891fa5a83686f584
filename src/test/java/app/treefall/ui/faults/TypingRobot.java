package app.treefall.ui.faults;

import app.treefall.Main;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javafx.scene.input.KeyCode;

/// The program that gets killed: the real one, from its `main`, with somebody at its keyboard who types without end.
///
/// A line is what was typed so far, at which moment: `typed MILLIS CHARS`.
public final class TypingRobot {

    private static final String[] WORDS = {
        "cut", "checkout", "latency", "übrigens", "for", "three", "teams", "日本語", "by", "half", "before", "Friday"
    };

    private TypingRobot() {}

    /// Where it types.
    public enum Into {
        EDITOR,
        CAPTURE
    }

    public static void main(String[] args) {
        try {
            type(args);
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1); // the window would stay, and whoever waits for a word with it
        }
    }

    private static void type(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Thread.ofPlatform().start(() -> Main.main(new String[0]));
        awaitTheWindow();
        switch (Into.valueOf(args[0])) {
            case EDITOR -> goToTheEditor();
            case CAPTURE -> Screen.write("What did you do?", "");
        }
        Keyboard.press(KeyCode.A, Held.CONTROL);
        out.println("ready");
        var text = text(Long.parseLong(args[1]));
        int chars = 0;
        for (var word : text.split("(?<= )")) {
            Keyboard.type(word);
            chars += word.length();
            out.println("typed " + System.currentTimeMillis() + " " + chars);
        }
    }

    /// What it types in a round; it is never done.
    static String text(long round) {
        var random = new Random(round);
        var text = new StringBuilder("Round " + round + ": ");
        for (int i = 0; i < 5_000; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }

    private static void goToTheEditor() {
        Keyboard.press(KeyCode.DIGIT2, Held.CONTROL);
        Screen.await("Stakes");
        Screen.write("Stakes", "");
    }

    static void awaitTheWindow() {
        while (true) {
            try {
                FxThread.run(() -> {});
                break;
            } catch (IllegalStateException e) {
                Thread.onSpinWait(); // JavaFX is not there yet
            }
        }
        Screen.await("This week");
    }
}
