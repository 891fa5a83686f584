package app.treefall.ui.theme;

/// Light or dark, or as the system has it.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
