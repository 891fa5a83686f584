package app.treefall.usecase;

import app.treefall.domain.Look;
import app.treefall.domain.Reminder;
import app.treefall.domain.WindowBounds;
import app.treefall.domain.WorkingWeek;
import app.treefall.files.Preferences;
import app.treefall.files.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Remember between two starts how the window looks and where the journals are. Nothing of what they say.
///
/// One for the whole program; safe to use from several threads.
public final class KeepSettings {

    private final Preferences preferences;
    private Settings settings;
    private final Preferences.Reading atStart;

    public KeepSettings(Preferences preferences) {
        this.preferences = preferences;
        atStart = preferences.read();
        settings = atStart.settings();
    }

    public synchronized Look look() {
        return settings.look();
    }

    /// Null before the first window was closed.
    public synchronized @Nullable WindowBounds window() {
        return settings.window();
    }

    /// Where an unreadable file was put at the start, to be said once; null when all was well.
    public @Nullable Path putAside() {
        return atStart instanceof Preferences.Reading.Unreadable unreadable ? unreadable.keptAs() : null;
    }

    public synchronized void keep(Look look) {
        keep(settings.withLook(look));
    }

    public synchronized void keep(WindowBounds window) {
        keep(settings.withWindow(window));
    }

    /// Null while it is as usual where one is.
    public synchronized @Nullable WorkingWeek week() {
        return settings.week();
    }

    /// @param week null for the usual one
    public synchronized void keepWeek(@Nullable WorkingWeek week) {
        keep(settings.withWeek(week));
    }

    public synchronized Reminder reminder() {
        return settings.reminder();
    }

    public synchronized void keep(Reminder reminder) {
        keep(settings.withReminder(reminder));
    }

    synchronized boolean knows(Path journal) {
        return settings.knows(journal);
    }

    synchronized void remember(Path journal) {
        if (!settings.knows(journal) || !journal.equals(settings.lastJournal())) {
            keep(settings.withJournal(journal));
        }
    }

    /// Settings are a comfort: one that cannot be written is in force until the program ends.
    private void keep(Settings next) {
        settings = next;
        preferences.keep(next);
    }
}
