package app.treefall.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a file in the program the desktop has for it.
public interface Opens {

    Opens BY_THE_DESKTOP = Opens::byTheDesktop;

    /// Returns at once; what the other program does with it is its own affair.
    void open(Path file) throws IOException;

    private static void byTheDesktop(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The words of the command, each an argument of its own: no shell reads the name.
    static List<String> command(String system, String file) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
