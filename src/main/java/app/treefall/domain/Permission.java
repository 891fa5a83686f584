package app.treefall.domain;

/// May I quote them?
public enum Permission {
    NOT_ASKED,
    GIVEN,
    REFUSED
}
