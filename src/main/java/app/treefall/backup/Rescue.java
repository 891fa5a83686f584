package app.treefall.backup;

import app.treefall.domain.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person needs to know when the journal cannot be opened: what is wrong, which copies there are, and what
/// going back to each of them would cost.
///
/// @param lastWritten when the journal's file was last changed, as its disk says; null when there is no file
/// @param copies      newest first
public record Rescue(
        Path journal, Trouble trouble, @Nullable Instant lastWritten, List<Copy> copies) {

    /// A backup, looked at.
    ///
    /// @param daysLost from the day of the backup to the day the journal was last written, or to today when it is
    ///                 gone
    public record Copy(Backup backup, Check check, long daysLost) {

        public boolean isWhole() {
            return check instanceof Check.Whole;
        }
    }

    public Rescue {
        copies = List.copyOf(copies);
    }

    /// Opens each backup to look at it: some tens of milliseconds for each.
    public static Rescue of(Trouble trouble, Backups backups) {
        var lastWritten = lastWritten(backups.journal());
        var end = day(lastWritten == null ? backups.clock().instant() : lastWritten, backups);
        var copies = backups.list().stream()
                .map(backup -> new Copy(
                        backup,
                        backups.verify(backup),
                        Math.max(0, ChronoUnit.DAYS.between(day(backup.madeAt(), backups), end))))
                .toList();
        return new Rescue(backups.journal(), trouble, lastWritten, copies);
    }

    /// The newest copy that is whole; null when there is none.
    public @Nullable Copy best() {
        return copies.stream().filter(Copy::isWhole).findFirst().orElse(null);
    }

    private static LocalDate day(Instant instant, Backups backups) {
        return LocalDate.ofInstant(instant, backups.zone());
    }

    private static @Nullable Instant lastWritten(Path journal) {
        try {
            return Files.getLastModifiedTime(journal).toInstant();
        } catch (IOException e) {
            return null;
        }
    }
}
