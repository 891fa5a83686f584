package app.treefall.usecase;

import app.treefall.backup.Backup;
import app.treefall.backup.Backups;
import app.treefall.backup.Check;
import app.treefall.backup.Making;
import app.treefall.backup.Rescue;
import app.treefall.backup.Restoring;
import app.treefall.backup.Thinned;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keep the journal safe: make a verified backup, list them, check the file, put one in its place. Works on a journal
/// that does not open.
///
/// Restoring needs the journal closed: no desk of this program may be open on it.
public final class KeepSafe {

    /// One backup.
    ///
    /// @param entries not in the trash
    public record Copy(Path file, Instant madeAt, long entries, long bytes) {}

    public sealed interface BackedUp {
        record Made(Copy copy) implements BackedUp {}

        /// The newest backup already holds everything.
        record NothingChanged(Copy newest) implements BackedUp {}

        record Failed(Trouble trouble) implements BackedUp {}
    }

    public sealed interface Checked {
        record Whole(long entries) implements Checked {}

        record InTrouble(Trouble trouble) implements Checked {}
    }

    /// A worse backup needs a second yes.
    public enum Consent {
        ASK_IF_WORSE,
        EVEN_IF_WORSE
    }

    public sealed interface Restored {

        /// @param keptAs where the replaced file is now; null when there was none
        record Done(@Nullable Path keptAs) implements Restored {}

        /// It holds far fewer entries than what is there. Nothing was changed.
        record Worse(long entriesInCopy, long entriesNow) implements Restored {}

        /// Nothing was changed: the backup itself is not whole.
        record NotWhole(Trouble trouble) implements Restored {}

        record Failed(Trouble trouble) implements Restored {}
    }

    /// A backup, looked at for the rescue.
    ///
    /// @param whole    whether it can be restored
    /// @param daysLost from its day to the day the journal was last written, or to today when it is gone
    public record Offer(Copy copy, boolean whole, long daysLost) {}

    /// Why no backups are made, or none thinned out, until the person says so: the journal holds much less than it
    /// did.
    public record Doubt(Copy newest, Copy fullest) {}

    private final Backups backups;

    public KeepSafe(Backups backups) {
        this.backups = backups;
    }

    public Path journal() {
        return backups.journal();
    }

    public BackedUp backUp() {
        return switch (backups.makeIfChanged()) {
            case Making.Made(var backup) -> new BackedUp.Made(copyOf(backup));
            case Making.Unchanged(var newest) -> new BackedUp.NothingChanged(copyOf(newest));
            case Making.Paused() -> asked();
            case Making.NotMade(var trouble) -> new BackedUp.Failed(trouble);
            case Making.JournalUnwell(var trouble) -> new BackedUp.Failed(trouble);
        };
    }

    /// The backup the program makes by itself: when something changed since the newest one. Those that are too many
    /// go.
    ///
    /// @return why there is none; null when all is well, and while the program waits for [#goOn]
    public @Nullable Trouble backUpIfChanged() {
        return switch (backups.makeIfChanged()) {
            case Making.Made(var backup) ->
                backups.thin(backup) instanceof Thinned.NotDone(var _, var trouble) ? trouble : null;
            case Making.Unchanged _, Making.Paused _ -> null;
            case Making.NotMade(var trouble) -> trouble;
            case Making.JournalUnwell(var trouble) -> trouble;
        };
    }

    /// Null when nothing is to be asked.
    public @Nullable Doubt doubt() {
        var stopped = backups.stopped();
        return stopped == null ? null : new Doubt(copyOf(stopped.newest()), copyOf(stopped.fullest()));
    }

    /// The person has seen that there is less than there was, and means it.
    public void goOn() throws JournalException {
        backups.agreeToGoOn();
    }

    /// Newest first.
    public List<Copy> copies() {
        return backups.list().stream().map(KeepSafe::copyOf).toList();
    }

    /// The backups with what going back to each would cost, newest first. Opens every one of them.
    public List<Offer> offers(Trouble trouble) {
        return Rescue.of(trouble, backups).copies().stream()
                .map(copy -> new Offer(copyOf(copy.backup()), copy.isWhole(), copy.daysLost()))
                .toList();
    }

    /// Reads everything and writes nothing.
    public Checked check() {
        return switch (Check.of(backups.journal())) {
            case Check.Whole(var contents) ->
                new Checked.Whole(contents.counts().entries());
            case Check.Unwell(var trouble) -> new Checked.InTrouble(trouble);
        };
    }

    public Restored restore(Copy copy, Consent consent) {
        var backup = backups.list().stream()
                .filter(one -> one.file().equals(copy.file()))
                .findFirst();
        if (backup.isEmpty()) {
            return new Restored.NotWhole(new Trouble.Missing());
        }
        var given = switch (consent) {
            case ASK_IF_WORSE -> Restoring.Consent.NOT_ASKED;
            case EVEN_IF_WORSE -> Restoring.Consent.EVEN_IF_WORSE;
        };
        return switch (new Restoring(backups).restore(backup.get(), given)) {
            case Restoring.Result.Restored(var _, var _, var keptAs) -> new Restored.Done(keptAs);
            case Restoring.Result.WorseThanWhatIsThere(var inCopy, long there, var _) ->
                new Restored.Worse(inCopy.counts().entries(), there);
            case Restoring.Result.NotABackup(var trouble) -> new Restored.NotWhole(trouble);
            case Restoring.Result.NotRestored(var trouble) -> new Restored.Failed(trouble);
        };
    }

    /// Automatic backups wait after a worse one was restored; one that a person asks for is made all the same.
    private BackedUp asked() {
        return switch (backups.make()) {
            case Making.Made(var backup) -> new BackedUp.Made(copyOf(backup));
            case Making.Unchanged(var newest) -> new BackedUp.NothingChanged(copyOf(newest));
            case Making.Paused() -> new BackedUp.Failed(new Trouble.Other("backup-paused"));
            case Making.NotMade(var trouble) -> new BackedUp.Failed(trouble);
            case Making.JournalUnwell(var trouble) -> new BackedUp.Failed(trouble);
        };
    }

    private static Copy copyOf(Backup backup) {
        return new Copy(backup.file(), backup.madeAt(), backup.entries(), backup.bytes());
    }
}
