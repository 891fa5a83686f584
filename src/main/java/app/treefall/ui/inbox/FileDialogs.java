package app.treefall.ui.inbox;

import java.nio.file.Path;
import java.util.List;

/// How files are chosen: by the system's own dialogs in the window, by themselves in a test.
interface FileDialogs {

    /// Empty when the person thought better of it.
    List<Path> files();

    /// A folder, or nothing.
    List<Path> folder();
}
