package app.treefall.capture;

import app.treefall.domain.DaySpan;
import org.jspecify.annotations.Nullable;

/// Words that name a day, wherever they stand. Whether they are meant as the entry's day is decided by [DayPlaces].
///
/// @param days    null when there is no such day; `reason` then says why
/// @param certain whether the words can hardly mean anything but a date: `2026-11-20`, not `friday`
/// @param bracketed whether it stands in brackets of its own, which belong to it
record DayPhrase(
        int start,
        int end,
        @Nullable DaySpan days,
        Objection.@Nullable Reason reason,
        boolean certain,
        boolean bracketed) {

    DayPhrase inBrackets(int from, int to) {
        return new DayPhrase(from, to, days, reason, certain, true);
    }

    DayPhrase startingAt(int from) {
        return new DayPhrase(from, end, days, reason, certain, bracketed);
    }
}
