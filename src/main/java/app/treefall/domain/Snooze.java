package app.treefall.domain;

import java.time.LocalDate;

/// A nudge that its owner does not want to see before a day.
///
/// @param nudge which one; made by the ledger out of its rule and the ids it speaks of
public record Snooze(Id<Snooze> id, Prose nudge, LocalDate until) implements Kept {}
