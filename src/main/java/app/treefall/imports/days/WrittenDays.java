package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import org.jspecify.annotations.Nullable;

/// Days found at the beginning of a text.
///
/// @param days    null when day and month cannot be told apart
/// @param rest    what follows them, without what separates the two
public record WrittenDays(@Nullable DaySpan days, String rest) {

    /// In a heading: also a year, a month or a weekday alone.
    public static @Nullable WrittenDays inHeading(String text, Frame frame) {
        return DayGrammar.read(text, frame, DayGrammar.Strictness.HEADING);
    }

    /// At the beginning of a line or an item, where most words are none of a date.
    public static @Nullable WrittenDays atLineStart(String text, Frame frame) {
        return DayGrammar.read(text, frame, DayGrammar.Strictness.LINE);
    }

    public boolean isUnclear() {
        return days == null;
    }

    @Override
    public String toString() {
        return "WrittenDays[" + days + "]";
    }
}
