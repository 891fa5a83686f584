package app.treefall.store;

import app.treefall.domain.JournalException;

/// Looks at the journal. All it reads belongs to one moment.
@FunctionalInterface
public interface Reading<T extends @org.jspecify.annotations.Nullable Object> {
    T from(Tx tx) throws JournalException;
}
