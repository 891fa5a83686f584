package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A good question, and what was answered each time it was asked.
///
/// @param bankKey which question of the built-in bank this is; empty for one's own
/// @param retired whether it is no longer proposed
public record Question(Id<Question> id, Prose bankKey, Prose words, Purpose purpose, boolean retired, List<Asked> asked)
        implements Kept {

    public enum Purpose {
        AMAZE,
        CLARIFY,
        CONSTRUCTIVE,
        UNDERSTANDING,
        STANDING,
        PRIORITIES
    }

    /// @param answer word for word; empty while there is none
    public record Asked(
            Id<Person> person, LocalDate day, @Nullable Id<Episode> episode, Prose answer) {}

    public Question {
        asked = List.copyOf(asked);
    }
}
