package app.treefall.domain;

/// How far an entry got with one person. In rising order; beside it stand misunderstood and fading.
public enum Visibility {
    UNHEARD,
    TOLD,
    UNDERSTOOD,
    REPEATED
}
