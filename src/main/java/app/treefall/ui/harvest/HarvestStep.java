package app.treefall.ui.harvest;

/// The few things the harvest asks, in the order in which it asks them.
public enum HarvestStep {
    WEEK,
    MISSING,
    DEEPER,
    FEEDBACK,
    PROMISES,
    TELL
}
