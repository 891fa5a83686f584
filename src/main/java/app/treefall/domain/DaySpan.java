package app.treefall.domain;

import java.time.LocalDate;

/// The day or days something took. Calendar days, never instants: an entry stays on its day when its owner travels.
public record DaySpan(LocalDate first, LocalDate last) implements Comparable<DaySpan> {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day before the first");
        }
    }

    public static DaySpan on(LocalDate day) {
        return new DaySpan(day, day);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// By the last day, then the first: a span counts when it ended.
    @Override
    public int compareTo(DaySpan other) {
        int byLast = last.compareTo(other.last);
        return byLast != 0 ? byLast : first.compareTo(other.first);
    }
}
