package app.treefall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of an entry, asked after 30 and 90 days.
///
/// @param answered the day it was answered; null while it is due
public record FollowUp(
        LocalDate due,
        @Nullable Outcome outcome,
        Prose note,
        @Nullable LocalDate answered) {

    public enum Outcome {
        HELD,
        GREW,
        REVERTED
    }

    public boolean isOpen() {
        return answered == null;
    }
}
