package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known where a day is read.
///
/// @param within the days of the section it stands in; null for none
/// @param order  null when nothing has shown it
public record Frame(
        @Nullable SaidDays within,
        LocalDate today,
        @Nullable DateOrder order) {

    public Frame within(@Nullable SaidDays days) {
        return new Frame(days, today, order);
    }

    @Nullable
    DaySpan section() {
        return within == null ? null : within.span();
    }

    /// Whether a day without a year has to be guessed from today.
    boolean guesses() {
        return within == null || !within.isFixed();
    }
}
