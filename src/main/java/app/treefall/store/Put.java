package app.treefall.store;

import app.treefall.domain.Saved;
import org.jspecify.annotations.Nullable;

/// What became of a thing that was put over the revision somebody had read.
public sealed interface Put<T extends app.treefall.domain.Kept> {

    record Kept<T extends app.treefall.domain.Kept>(Saved<T> saved) implements Put<T> {}

    /// Somebody else saved since; nothing was written.
    ///
    /// @param current what stands there now, in the trash or not; null when there is nothing any more
    record Stale<T extends app.treefall.domain.Kept>(
            @Nullable Saved<T> current) implements Put<T> {}
}
