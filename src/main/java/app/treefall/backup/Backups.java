package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.files.FileMoves;
import app.treefall.files.FileTroubles;
import app.treefall.files.Folders;
import app.treefall.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The backups of one journal: whole copies of its file, each checked before it gets its name.
///
/// They lie in the data folder, wherever the journal lies. A folder that cannot be listed has no backups to offer.
public final class Backups {

    /// Another program may write between reading the journal and copying it; then it is read again.
    private static final int ATTEMPTS = 3;

    private final Path journal;
    private final Path folder;
    private final FileMoves moves;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Agreement agreement;

    public Backups(Path journal, Folders folders, FileMoves moves, InstantSource clock, ZoneId zone) {
        this.journal = journal;
        this.folder = folders.backupsOf(journal);
        this.moves = moves;
        this.clock = clock;
        this.zone = zone;
        this.agreement = new Agreement(folder, moves);
    }

    public Path journal() {
        return journal;
    }

    public Path folder() {
        return folder;
    }

    /// Newest first, by the time in their names. Opens none.
    public List<Backup> list() {
        var backups = new ArrayList<Backup>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var backup = Backup.ofOrNull(file);
                if (backup != null) {
                    backups.add(backup);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        backups.sort(Backup.NEWEST_FIRST);
        return List.copyOf(backups);
    }

    public Check verify(Backup backup) {
        return Check.of(backup.file());
    }

    /// Whether no backup is dated today, where the person is.
    public boolean isDueToday() {
        var today = today();
        return list().stream()
                .noneMatch(backup -> LocalDate.ofInstant(backup.madeAt(), zone).equals(today));
    }

    /// The backup the program makes by itself: unless the newest one holds the same words.
    public Making makeIfChanged() {
        if (agreement.isPaused()) {
            return new Making.Paused();
        }
        var newest = newest();
        if (newest == null) {
            return make();
        }
        return switch (Check.of(journal)) {
            case Check.Unwell(var trouble) -> new Making.JournalUnwell(trouble);
            case Check.Whole(var now) -> holds(newest, now) ? new Making.Unchanged(newest) : make(now);
        };
    }

    /// A backup now, checked against the journal word for word.
    public Making make() {
        return switch (Check.of(journal)) {
            case Check.Unwell(var trouble) -> new Making.JournalUnwell(trouble);
            case Check.Whole(var now) -> make(now);
        };
    }

    /// Deletes what [Thinning] does not keep. Nothing while the newest holds less than half of what an earlier one
    /// held: then the person is asked first.
    public Thinned thin(Backup justMade) {
        var backups = list();
        var fullest = agreement.fullestSince(backups);
        if (agreement.isPaused() || (fullest != null && justMade.entries() * 2 < fullest.entries())) {
            return new Thinned.Stopped(justMade, fullest == null ? justMade : fullest);
        }
        var kept = Thinning.keep(backups, justMade, today());
        var deleted = new ArrayList<Backup>();
        try {
            for (var backup : backups) {
                if (!kept.contains(backup)) {
                    moves.delete(backup.file());
                    deleted.add(backup);
                }
            }
            return new Thinned.Done(deleted);
        } catch (IOException e) {
            return new Thinned.NotDone(deleted, FileTroubles.from(e, folder));
        }
    }

    /// What automatic backups or thinning wait for [#agreeToGoOn] about; null when they wait for nothing.
    public Thinned.@Nullable Stopped stopped() {
        var backups = list();
        var newest = newest();
        var fullest = agreement.fullestSince(backups);
        if (newest == null) {
            return null;
        }
        boolean less = fullest != null && newest.entries() * 2 < fullest.entries();
        return less || agreement.isPaused() ? new Thinned.Stopped(newest, fullest == null ? newest : fullest) : null;
    }

    /// Whether automatic backups and thinning wait for [#agreeToGoOn].
    public boolean isPaused() {
        return agreement.isPaused();
    }

    /// The person has seen that there is less than there was, and means it.
    public void agreeToGoOn() throws JournalException {
        try {
            agreement.agree(clock.instant());
        } catch (IOException e) {
            throw new JournalException(FileTroubles.from(e, folder), e);
        }
    }

    void pause() throws IOException {
        agreement.pause();
    }

    ZoneId zone() {
        return zone;
    }

    InstantSource clock() {
        return clock;
    }

    FileMoves moves() {
        return moves;
    }

    private Making make(Contents now) {
        var unfinished = Unfinished.in(folder);
        try {
            OwnerOnly.makeFolder(folder);
            Unfinished.sweep(folder, clock.instant());
            return makeFrom(unfinished, now);
        } catch (IOException e) {
            return new Making.NotMade(FileTroubles.from(e, folder));
        } finally {
            Unfinished.discard(unfinished, moves);
        }
    }

    private Making makeFrom(Path unfinished, Contents expected) throws IOException {
        try {
            var there = expected;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                moves.delete(unfinished);
                OwnerOnly.makeFile(unfinished);
                int schema = Copying.copy(journal, unfinished);
                if (Contents.ofWhole(unfinished).equals(there)) {
                    return new Making.Made(
                            named(unfinished, schema, there.counts().entries()));
                }
                there = Contents.of(journal);
            }
            return new Making.NotMade(new Trouble.Other("BACKUP_DIFFERS"));
        } catch (JournalException e) {
            return new Making.NotMade(e.trouble());
        }
    }

    private Backup named(Path unfinished, int schema, long entries) throws IOException {
        moves.sync(unfinished);
        var madeAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var file = folder.resolve(Backup.nameFor(journal, madeAt, schema, entries));
        while (Files.exists(file)) {
            madeAt = madeAt.plusSeconds(1);
            file = folder.resolve(Backup.nameFor(journal, madeAt, schema, entries));
        }
        moves.move(unfinished, file);
        moves.syncFolder(folder);
        return new Backup(file, madeAt, schema, entries, Files.size(file));
    }

    /// The newest that is not dated ahead of the clock; a clock gone wrong may have left some that are.
    private @Nullable Backup newest() {
        Instant tomorrow = clock.instant().plus(1, ChronoUnit.DAYS);
        return list().stream()
                .filter(backup -> backup.madeAt().isBefore(tomorrow))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(Backup backup, Contents now) {
        return backup.entries() == now.counts().entries()
                && Check.of(backup.file()) instanceof Check.Whole(var then)
                && then.equals(now);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
