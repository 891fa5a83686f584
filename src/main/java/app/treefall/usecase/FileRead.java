package app.treefall.usecase;

import app.treefall.imports.ImportQuestion;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an importer made of one file, before anything is compared with the journal.
public sealed interface FileRead {

    Path file();

    /// @param name      without its folder
    /// @param questions what could be answered otherwise
    record Understood(Path file, String name, String format, List<ImportQuestion> questions, Intake.Understood intake)
            implements FileRead {}

    /// Nothing of it was taken.
    ///
    /// @param format what it was read as; null when it looks like nothing that is known
    /// @param line   where, from 1; 0 when it is the whole
    record Refused(Path file, @Nullable String format, List<ImportQuestion> questions, Refusal reason, int line)
            implements FileRead {}

    record CannotBeRead(Path file) implements FileRead {}
}
