package app.treefall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day to a decision day, towards a level.
///
/// @param ladder null while no ladder is chosen; levels are then only words
public record Season(
        Id<Season> id,
        Prose name,
        LocalDate start,
        LocalDate decision,
        @Nullable Id<Ladder> ladder,
        Prose currentLevel,
        Prose targetLevel)
        implements Kept {

    public Season {
        if (decision.isBefore(start)) {
            throw new IllegalArgumentException("decision before the start");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(decision);
    }
}
