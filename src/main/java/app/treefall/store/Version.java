package app.treefall.store;

import app.treefall.domain.Kept;
import java.time.Instant;

/// A thing as it once was.
///
/// @param at when it was saved like this
public record Version<T extends Kept>(T value, long revision, Instant at) {}
