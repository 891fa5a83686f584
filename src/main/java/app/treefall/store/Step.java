package app.treefall.store;

import app.treefall.domain.Deed;
import java.time.Instant;

/// One write that can be taken back.
///
/// @param change its number, counted over the life of the journal
public record Step(long change, Deed deed, Instant at) {}
