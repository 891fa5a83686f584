package app.treefall.store;

import app.treefall.domain.JournalException;

/// Changes the journal, whole or not at all.
@FunctionalInterface
public interface Writing<T extends @org.jspecify.annotations.Nullable Object> {
    T in(Tx tx) throws JournalException;
}
