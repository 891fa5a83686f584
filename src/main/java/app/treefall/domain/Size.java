package app.treefall.domain;

/// How weighty its owner judges an entry as evidence. The coach's strength is computed; this is said.
public enum Size {
    SMALL,
    SOLID,
    BIG
}
