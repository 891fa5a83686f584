package app.treefall.domain;

/// What one write did, so that undo can say what it takes back.
///
/// @param subject the headline or name it was done to; may be empty
public record Deed(Verb verb, Prose subject) {

    public enum Verb {
        LOGGED,
        EDITED,
        SHAPED,
        TRASHED,
        RESTORED,
        PURGED,
        TOLD,
        LANDED,
        PREPARED,
        HELD,
        SET_UP,
        ASKED,
        ANSWERED,
        LOOP_MOVED,
        SNOOZED,
        PROMISED,
        RESOLVED,
        IMPORTED,
        ACCEPTED,
        DISMISSED,
        MERGED,
        RENAMED,
        UNDONE
    }

    public static Deed of(Verb verb, Prose subject) {
        return new Deed(verb, subject);
    }
}
