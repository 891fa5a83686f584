package app.treefall.narrative.loop;

import app.treefall.domain.Feedback;

/// Where a feedback stands on the board. What was told and not confirmed still belongs to what I act on: the loop is
/// closed by their word. Praise is closed once they were thanked.
public enum Column {
    ASKED,
    RECEIVED,
    ACTING,
    CLOSED;

    public static Column of(Feedback feedback) {
        return switch (feedback.stage()) {
            case ASKED -> ASKED;
            case RECEIVED -> RECEIVED;
            case ACTING -> ACTING;
            case TOLD_THEM -> feedback.tone() == Feedback.Tone.PRAISE ? CLOSED : ACTING;
            case CONFIRMED -> CLOSED;
        };
    }

    /// As far back as this column goes.
    public Feedback.Stage firstStage() {
        return switch (this) {
            case ASKED -> Feedback.Stage.ASKED;
            case RECEIVED -> Feedback.Stage.RECEIVED;
            case ACTING -> Feedback.Stage.ACTING;
            case CLOSED -> Feedback.Stage.CONFIRMED;
        };
    }
}
