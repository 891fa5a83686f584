package app.treefall.ui.theme;

/// Whether things may move: as the system has it, always, or never.
public enum Motion {
    SYSTEM,
    FULL,
    REDUCED
}
