package app.treefall.ui.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Asks for a file on this machine.
public interface FileChoice {

    /// Null when the person thought better of it.
    @Nullable
    Path choose();
}
