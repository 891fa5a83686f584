package app.treefall.ui.reminder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The desktop's own notification, through the small program each desktop has for it; nothing where there is none.
///
/// AWT's tray would load a second toolkit into the window and is gone from most desktops.
public final class SystemNotice implements DesktopNotice {

    private final String system;

    /// @param system the name of the system, as Java has it in `os.name`
    public SystemNotice(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void say(String title, String words) {
        var command = command(title, words);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the program is not there: the window has said it too
        }
    }

    /// Empty where no such program is known.
    List<String> command(String title, String words) {
        if (system.contains("linux") || system.contains("bsd")) {
            return List.of("notify-send", "--app-name=" + title, title, words);
        }
        return system.contains("mac")
                ? List.of("osascript", "-e", "display notification " + quoted(words) + " with title " + quoted(title))
                : List.of();
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
