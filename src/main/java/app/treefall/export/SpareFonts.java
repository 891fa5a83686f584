package app.treefall.export;

import java.nio.file.Path;
import java.util.List;

/// Where fonts may lie for scripts that ours do not have. An interface so that tests decide what a machine has.
public interface SpareFonts {

    /// TrueType files (`.ttf`, `.ttc`), the most promising first.
    List<Path> files();
}
