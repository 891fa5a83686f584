package app.treefall.files;

import app.treefall.domain.Look;
import app.treefall.domain.Reminder;
import app.treefall.domain.WindowBounds;
import app.treefall.domain.WorkingWeek;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the program remembers between two starts. Nothing of the journal's content.
///
/// @param window        null before the first window was closed
/// @param week          null while it is as usual where one is
/// @param lastJournal   null before the first journal was opened
/// @param knownJournals every place that once held a journal: a journal missing there is missed, never made anew in
///                      silence
public record Settings(
        Look look,
        @Nullable WindowBounds window,
        @Nullable WorkingWeek week,
        Reminder reminder,
        @Nullable Path lastJournal,
        Set<Path> knownJournals) {

    public static final Settings PLAIN = new Settings(Look.PLAIN, null, null, Reminder.OFF, null, Set.of());

    public Settings {
        knownJournals = Set.copyOf(knownJournals);
    }

    public boolean knows(Path journal) {
        return knownJournals.contains(RealPath.of(journal));
    }

    public Settings withLook(Look next) {
        return new Settings(next, window, week, reminder, lastJournal, knownJournals);
    }

    public Settings withWindow(WindowBounds next) {
        return new Settings(look, next, week, reminder, lastJournal, knownJournals);
    }

    public Settings withWeek(@Nullable WorkingWeek next) {
        return new Settings(look, window, next, reminder, lastJournal, knownJournals);
    }

    public Settings withReminder(Reminder next) {
        return new Settings(look, window, week, next, lastJournal, knownJournals);
    }

    /// The journal was opened: it is the last one now, and its place is known for good.
    public Settings withJournal(Path journal) {
        var real = RealPath.of(journal);
        var known = new LinkedHashSet<>(knownJournals);
        known.add(real);
        return new Settings(look, window, week, reminder, real, known);
    }
}
