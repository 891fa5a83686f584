package app.treefall.domain;

/// Which way is better for a number.
public enum Direction {
    LOWER,
    HIGHER
}
