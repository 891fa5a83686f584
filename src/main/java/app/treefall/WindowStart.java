package app.treefall;

import app.treefall.cli.Exit;
import app.treefall.files.Folders;
import app.treefall.usecase.KeepSettings;
import java.io.PrintStream;

/// Opens the window, or says in one line why there cannot be one.
final class WindowStart {

    private WindowStart() { }

    static Exit run(WindowCall call, Folders folders, KeepSettings settings, PrintStream err) {
        err.println("to come");
        return Exit.WORLD_FAILED;
    }
}
