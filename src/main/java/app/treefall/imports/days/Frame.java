package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known where a day is read.
///
/// @param within the days of the section it stands in; null for none
/// @param order  null when nothing has shown it
public record Frame(
        @Nullable DaySpan within, LocalDate today, @Nullable DateOrder order) {

    public Frame within(@Nullable DaySpan days) {
        return new Frame(days, today, order);
    }
}
