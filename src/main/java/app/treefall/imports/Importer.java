package app.treefall.imports;

/// One format that can be imported: bytes in, what was understood out, nothing kept and nothing thrown, whatever the
/// bytes are.
public interface Importer {

    /// Its name in a command and in a batch: `markdown`.
    String format();

    /// Whether these bytes look like it. Cheap; looks at the name and the beginning.
    boolean recognises(Source source);

    Intake read(Source source, ImportOptions options);
}
