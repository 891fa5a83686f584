package app.treefall.imports;

import java.util.List;

/// One format that can be imported: bytes in, what was understood out, nothing kept and nothing thrown, whatever the
/// bytes are.
public interface Importer {

    /// Its name in a command and in a batch: `markdown`.
    String format();

    /// Whether these bytes look like it. Cheap; looks at the name and the beginning.
    boolean recognises(Source source);

    /// What it wants to know about this source before it reads; cheap, and empty where the bytes say all.
    default List<ImportQuestion> questions(Source source) {
        return List.of();
    }

    Intake read(Source source, ImportOptions options);
}
