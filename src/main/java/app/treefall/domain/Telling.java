package app.treefall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That an entry was told to a person, and how it landed. The visibility ledger is computed from these and nothing
/// else.
///
/// @param landing   null while nobody knows
/// @param words     what they said or did, word for word: the evidence of the landing
/// @param landedOn  the day the landing was noticed; null with `landing`
/// @param episode   the 1:1 it was told in, if it was one
public record Telling(
        Id<Telling> id,
        Id<Entry> entry,
        Id<Person> person,
        LocalDate day,
        Setting setting,
        @Nullable Landing landing,
        @Nullable Sign sign,
        Prose words,
        @Nullable LocalDate landedOn,
        @Nullable Id<Episode> episode)
        implements Kept {

    public enum Setting {
        ONE_ON_ONE,
        DEMO,
        EMAIL,
        DOCUMENT,
        CHAT,
        HALLWAY,
        MEETING
    }

    /// `NOT_YET`: heard, and it did not land. `MISUNDERSTOOD`: they took it for something else; `words` say what.
    public enum Landing {
        NOT_YET,
        UNDERSTOOD,
        REPEATED_UPWARD,
        MISUNDERSTOOD
    }

    /// What shows that it was understood.
    public enum Sign {
        THEIR_WORDS,
        THEIR_QUESTION,
        WHAT_THEY_DID
    }
}
