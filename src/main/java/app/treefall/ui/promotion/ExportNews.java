package app.treefall.ui.promotion;

import app.treefall.export.Format;
import java.nio.file.Path;

/// What is to be said, or asked, about writing the dossier to a file; it stays until the next step.
sealed interface ExportNews {

    record Nothing() implements ExportNews {}

    /// There is such a file already.
    record ReplaceIt(Format format, Path file) implements ExportNews {}

    /// One's own edition names the gaps: does it really leave?
    record LeaveAllTheSame(Format format) implements ExportNews {}

    record Wrong(String words) implements ExportNews {}

    /// It is written, but not every character could be shown.
    record NotAllShown(String words) implements ExportNews {}
}
