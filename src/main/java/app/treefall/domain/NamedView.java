package app.treefall.domain;

/// A filter that is kept under a name, to be looked through again.
public record NamedView(Id<NamedView> id, Prose name, Filter filter) implements Kept {}
