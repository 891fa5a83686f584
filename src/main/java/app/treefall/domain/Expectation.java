package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;

/// What a person expects, and what would amaze them.
///
/// @param question as it was asked
/// @param answer   word for word
/// @param metBy    entries that meet it
public record Expectation(
        Id<Expectation> id,
        Id<Person> person,
        LocalDate asked,
        Prose question,
        Prose answer,
        Prose meets,
        Prose amazes,
        List<Id<Entry>> metBy,
        Progress progress)
        implements Kept {

    public enum Progress {
        OPEN,
        MET,
        AMAZED,
        DROPPED
    }

    public Expectation {
        metBy = List.copyOf(metBy);
    }
}
