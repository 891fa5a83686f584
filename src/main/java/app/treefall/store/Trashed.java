package app.treefall.store;

import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import java.time.Instant;

/// A thing in the trash.
public record Trashed<T extends Kept>(Saved<T> saved, Instant at) {}
