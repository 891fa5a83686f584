package app.treefall.domain;

/// Something by which a claim can be checked.
public sealed interface Evidence {

    Prose label();

    /// A place to look: `http`, `https`, a ticket, a path; kept as it was written.
    record Link(Prose label, Prose address) implements Evidence {}

    /// A file copied into the journal's folder, named by the SHA-256 of its bytes.
    ///
    /// @param hash 64 lower-case hexadecimal digits
    /// @param size bytes
    record CopiedFile(Prose label, Prose fileName, FileHash hash, long size) implements Evidence {}

    /// A number and where it was read.
    record SourcedNumber(Prose label, Prose source) implements Evidence {}

    /// Somebody who can confirm it.
    record Witness(Prose label, Id<Person> person) implements Evidence {}
}
