package app.treefall.domain;

/// Who may meet an entry in a document. `PRIVATE` is in none, `MANAGER_ONLY` only in the manager's.
public enum Confidentiality {
    ANYONE,
    MANAGER_ONLY,
    PRIVATE
}
