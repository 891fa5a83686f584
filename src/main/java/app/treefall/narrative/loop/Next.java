package app.treefall.narrative.loop;

/// The one step that takes a loop on, or that waits for somebody else.
public enum Next {
    /// They were asked; what they say is to be written down.
    ANSWER,
    /// They were asked long ago.
    REMIND,
    PLAN,
    THANK,
    /// Nothing shows yet what came of the plan.
    LINK,
    TELL,
    /// The next 1:1 with them reports it back.
    IN_THE_BRIEF,
    CONFIRM,
    NOTHING
}
