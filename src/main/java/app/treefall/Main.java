package app.treefall;

import app.treefall.cli.Exit;
import app.treefall.cli.Terminal;
import app.treefall.files.FileMoves;
import app.treefall.files.Folders;
import app.treefall.files.Preferences;
import app.treefall.usecase.KeepSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Where the program starts: without a command it opens the window, with one it does what the command says.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var exit = run(List.of(arguments), out, err);
        out.flush();
        if (exit != Exit.DONE) {
            System.exit(exit.code());
        }
    }

    private static Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var folders = Folders.ofThisProcess();
            var settings = new KeepSettings(new Preferences(folders.preferences(), FileMoves.OF_THE_SYSTEM));
            var forWindow = WindowCall.from(arguments);
            if (forWindow != null) {
                return WindowStart.run(forWindow, folders, settings, err);
            }
            var door = new TerminalDoor(
                    folders,
                    settings,
                    trouble -> err.println("The daily backup could not be made ("
                            + trouble.getClass().getSimpleName() + "). What you did is saved."));
            return new Terminal(door, LocalDate::now, System.in, out, err).run(arguments);
        } catch (Folders.NoHomeException e) {
            err.println(e.getMessage());
            return Exit.WORLD_FAILED;
        }
    }

    /// The four states are signs beyond ASCII; what the terminal is set to must not turn them into question marks.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
