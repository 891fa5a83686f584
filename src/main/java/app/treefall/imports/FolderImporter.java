package app.treefall.imports;

import java.nio.file.Path;
import java.util.List;

/// One format that is a folder and not bytes: too large to be held, and only parts of it are read. Like an
/// [Importer], it keeps nothing and throws on nothing; and it neither writes in the folder nor runs anything of it.
public interface FolderImporter {

    /// Its name in a command and in a batch: `git`.
    String format();

    /// Whether this folder looks like it. Cheap.
    boolean recognises(Path folder);

    Reading read(Path folder, ImportOptions options);

    /// @param name      of what was read, for the batch
    /// @param questions what could be answered, or must be when it was refused for want of an answer
    record Reading(String name, List<ImportQuestion> questions, Intake intake) {

        public Reading {
            questions = List.copyOf(questions);
        }

        @Override
        public String toString() {
            return "Reading[]";
        }
    }
}
