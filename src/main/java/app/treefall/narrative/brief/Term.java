package app.treefall.narrative.brief;

import app.treefall.domain.Prose;

/// One reason for a choice, with its weight: the score of a point is the sum of its terms and nothing else.
///
/// @param words for people: "Daniel has not heard it"
public record Term(Name name, int points, Prose words) {

    public enum Name {
        NOT_UNDERSTOOD,
        STRENGTH,
        THEIR_PRIORITY,
        EXPECTATION_DUE,
        FRESH,
        DECIDED_SOON,
        ANSWERS_THEIR_REMARK,
        BAD_NEWS_EARLY,
        CARRIED_OVER,
        FULL_STORY,
        NOTHING_TO_CHECK,
        REPEATED_WORDS,
        SIZE
    }
}
