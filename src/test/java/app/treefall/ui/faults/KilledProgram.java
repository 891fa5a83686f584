package app.treefall.ui.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The real program in a process of its own, with a robot at its keyboard, over the journal of a folder.
final class KilledProgram {

    private KilledProgram() {}

    /// Answers once the robot is where it begins to type.
    static Process start(Path folder, Class<?> robot, String... args) throws IOException {
        var path = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        path,
                        robot.getName())
                .redirectError(folder.resolve("robot.err").toFile());
        builder.command().addAll(List.of(args));
        builder.environment().put("TREEFALL_HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        awaitReady(process);
        return process;
    }

    private static void awaitReady(Process process) throws IOException {
        var in = process.getInputStream();
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            assertTrue(c >= 0, "the program ended by itself: " + line);
            line.append((char) c);
        }
        assertEquals("ready", line.toString());
    }
}
