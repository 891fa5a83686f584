package app.treefall.ui.faults;

import app.treefall.Main;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Screen;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.KeyCode;

/// The program that gets killed in a meeting: the real one, from its `main`, with somebody who notes without end.
///
/// A line is how many steps of the script were taken, at which moment: `noted MILLIS STEPS`.
public final class MeetingRobot {

    private MeetingRobot() {}

    public static void main(String[] args) {
        try {
            note(Long.parseLong(args[0]));
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1); // the window would stay, and whoever waits for a word with it
        }
    }

    private static void note(long round) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Thread.ofPlatform().start(() -> Main.main(new String[0]));
        TypingRobot.awaitTheWindow();
        Keyboard.press(KeyCode.DIGIT6, Held.CONTROL);
        Screen.click("Start the meeting");
        Screen.await("Kept as you type");
        Screen.await(() -> Screen.focused().startsWith("Point 1"), Screen::focused);
        out.println("ready");
        int steps = 0;
        for (var step : MeetingScript.of(round)) {
            take(step);
            steps++;
            out.println("noted " + System.currentTimeMillis() + " " + steps);
        }
    }

    private static void take(MeetingScript.Step step) {
        switch (step) {
            case MeetingScript.Step.Key(var code) -> Keyboard.press(code);
            case MeetingScript.Step.Words(var typed) -> {
                Keyboard.press(KeyCode.ENTER);
                Keyboard.type(typed);
                Keyboard.press(KeyCode.ESCAPE);
            }
            case MeetingScript.Step.Promise(var typed) -> {
                Keyboard.press(KeyCode.P);
                Keyboard.type(typed);
                Keyboard.press(KeyCode.ESCAPE);
            }
        }
    }
}
