package app.treefall.imports.days;

import app.treefall.domain.DaySpan;

/// Days and how they were said: read on another day, an open end or a month without a year means other days, and is
/// still the same thing said.
///
/// @param key what was said, the same on whichever day it is read
public record SaidDays(DaySpan span, String key) {

    /// Days that mean the same whenever they are read.
    public static SaidDays fixed(DaySpan span) {
        return new SaidDays(span, span.first() + "/" + span.last());
    }

    public boolean isFixed() {
        return key.equals(span.first() + "/" + span.last());
    }

    @Override
    public String toString() {
        return "SaidDays[" + span + ", " + key + "]";
    }
}
