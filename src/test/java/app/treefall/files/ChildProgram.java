package app.treefall.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process of this program: to race with, to kill, to run under another umask or with fewer rights.
public final class ChildProgram implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    /// How to run it.
    public enum Rights {
        ALL(List.of()),
        /// Root may write everywhere; without these two capabilities the permission bits hold for it as well.
        BOUND_BY_PERMISSIONS(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));

        private final List<String> before;

        Rights(List<String> before) {
            this.before = before;
        }
    }

    private final Process process;
    private final BufferedReader lines;

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ChildProgram start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    public static ChildProgram startUnderUmask(String umask, Class<?> program, Object... arguments) throws IOException {
        return start(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"), program, arguments);
    }

    public static ChildProgram startWith(Rights rights, Class<?> program, Object... arguments) throws IOException {
        boolean root = System.getProperty("user.name").equals("root");
        return start(root ? rights.before : List.of(), program, arguments);
    }

    public static ChildProgram start(List<String> before, Class<?> program, Object... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                program.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ChildProgram(builder.start());
    }

    /// The next line it prints; fails when it ends instead.
    public String line() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("the child program ended without a word");
        }
        return line;
    }

    /// All it still prints, up to its end.
    public List<String> rest() {
        return lines.lines().toList();
    }

    public Process process() {
        return process;
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not killed");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }

    /// On a module path there is no class path to hand on: it is put together from where the classes lie.
    private static String classPath() {
        var parts = List.of(
                home(ChildProgram.class),
                home(InstanceLock.class),
                home("org.sqlite.JDBC"),
                home("picocli.CommandLine"),
                home("tools.jackson.core.JsonParser"));
        return String.join(System.getProperty("path.separator"), parts);
    }

    private static String home(String name) {
        try {
            return home(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String home(Class<?> type) {
        var inside = type.getName().replace('.', '/') + ".class";
        var url = String.valueOf(type.getResource("/" + inside));
        var jar = url.startsWith("jar:");
        var text = jar
                ? url.substring("jar:".length(), url.indexOf("!/"))
                : url.substring(0, url.length() - inside.length());
        return Path.of(URI.create(text)).toString();
    }
}
