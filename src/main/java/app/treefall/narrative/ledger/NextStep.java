package app.treefall.narrative.ledger;

/// The one step that answers a nudge. The screen gives it its words and its command.
public enum NextStep {
    TELL_SOMEONE,
    SAY_HOW_IT_LANDED,
    TELL_AGAIN,
    CLOSE_THE_LOOP,
    OPEN_THE_LOOP,
    PLAN_THE_CHANGE,
    KEEP_THE_PROMISE,
    REMIND_THEM,
    ASK_IN_THE_EPISODE,
    ADD_A_LINE,
    RESOLVE_THE_THREAD,
    SAY_WHAT_CHANGED,
    PICK_A_QUESTION,
    ANSWER_THE_FOLLOW_UP,
    ADD_A_SOURCE,
    PREPARE_THE_EPISODE,
    WRAP_UP,
    OPEN_THE_INBOX
}
