package app.treefall.domain;

/// One competency at one level: what is expected there.
///
/// @param ownWords how its owner would say it; empty when the ladder's words will do
public record Criterion(Id<Criterion> id, Prose level, Prose competency, Prose expectation, Prose ownWords) {}
