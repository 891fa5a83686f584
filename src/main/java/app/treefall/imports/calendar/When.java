package app.treefall.imports.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A moment as a calendar writes it.
sealed interface When {

    Pattern SHAPE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");

    /// A whole day, the same everywhere.
    record WholeDay(LocalDate day) implements When {}

    /// The same time of day everywhere.
    record Floating(LocalDateTime local) implements When {}

    record Zoned(LocalDateTime local, Zone zone) implements When {
        Instant instant() {
            return zone.instantOf(local);
        }
    }

    /// Null where it is none.
    ///
    /// @param zone for a time without `Z`; null for a floating one
    static @Nullable When read(String text, @Nullable Zone zone) {
        var shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return null;
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(shape.group(1)),
                    Integer.parseInt(shape.group(2)),
                    Integer.parseInt(shape.group(3)));
            if (shape.group(4) == null) {
                return new WholeDay(day);
            }
            int second = shape.group(6) == null ? 0 : Math.min(59, Integer.parseInt(shape.group(6)));
            var local = day.atTime(Integer.parseInt(shape.group(4)), Integer.parseInt(shape.group(5)), second);
            if (shape.group(7) != null) {
                return new Zoned(local, Zone.UTC);
            }
            return zone == null ? new Floating(local) : new Zoned(local, zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The day as it is written.
    default LocalDate day() {
        return switch (this) {
            case WholeDay(var day) -> day;
            case Floating(var local) -> local.toLocalDate();
            case Zoned(var local, var _) -> local.toLocalDate();
        };
    }

    /// The same time of day, or whole day, on another day.
    default When on(LocalDate other) {
        return switch (this) {
            case WholeDay _ -> new WholeDay(other);
            case Floating(var local) -> new Floating(other.atTime(local.toLocalTime()));
            case Zoned(var local, var zone) -> new Zoned(other.atTime(local.toLocalTime()), zone);
        };
    }

    /// What it is known by, in whichever zone it is written.
    default String key() {
        return switch (this) {
            case WholeDay(var day) -> day.toString();
            case Floating(var local) -> local.toString();
            case Zoned zoned -> zoned.instant().toString();
        };
    }

    /// As it is there; a whole day begins with its first hour.
    default LocalDateTime in(ZoneId there) {
        return switch (this) {
            case WholeDay(var day) -> day.atStartOfDay();
            case Floating(var local) -> local;
            case Zoned zoned -> LocalDateTime.ofInstant(zoned.instant(), there);
        };
    }

    /// Whether it is after the end of a rule, which may be written as a day or as a moment.
    default boolean isAfter(When end) {
        if (this instanceof Zoned mine && end instanceof Zoned theirs) {
            return mine.instant().isAfter(theirs.instant());
        }
        if (end instanceof WholeDay || this instanceof WholeDay) {
            return day().isAfter(end.day());
        }
        return local().isAfter(end.local());
    }

    private LocalDateTime local() {
        return switch (this) {
            case WholeDay(var day) -> day.atStartOfDay();
            case Floating(var local) -> local;
            case Zoned(var local, var _) -> local;
        };
    }
}
