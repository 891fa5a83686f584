package app.treefall.narrative.lens;

/// For whom the same facts are told.
public enum Lens {
    MANAGER,
    SKIP_LEVEL,
    COMMITTEE,
    PEERS,
    ME
}
