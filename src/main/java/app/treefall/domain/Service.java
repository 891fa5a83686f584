package app.treefall.domain;

/// That an entry serves a priority, and how.
public record Service(Id<Priority> priority, Prose how) {}
