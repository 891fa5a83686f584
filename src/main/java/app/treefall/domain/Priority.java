package app.treefall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person or the company wants in a period, in their words, and how they measure it.
///
/// @param person null when it is the company's
/// @param handle what is typed after `^`, without it
/// @param name   a few words for lists
/// @param words  as they said it
/// @param metric the series it is measured by, where there is one
/// @param until  the last day it counts; null while it is open
public record Priority(
        Id<Priority> id,
        @Nullable Id<Person> person,
        Prose handle,
        Prose name,
        Prose words,
        Prose measure,
        @Nullable Id<Metric> metric,
        LocalDate since,
        @Nullable LocalDate until)
        implements Kept {

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
