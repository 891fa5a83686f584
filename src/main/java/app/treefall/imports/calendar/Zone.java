package app.treefall.imports.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Where a time of day is said.
sealed interface Zone permits Zone.Known, OwnZone {

    Zone UTC = new Known(ZoneOffset.UTC);

    /// The first of two where clocks are put back; later by the gap where they are put forward.
    Instant instantOf(LocalDateTime local);

    /// One of Java's own.
    record Known(ZoneId id) implements Zone {
        @Override
        public Instant instantOf(LocalDateTime local) {
            return local.atZone(id).toInstant();
        }
    }
}
