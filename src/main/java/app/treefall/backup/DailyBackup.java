package app.treefall.backup;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.store.BeforeFirstWrite;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Makes a checked backup before the first write of a day, so that whatever that day brings, yesterday's journal is
/// there.
///
/// A backup that cannot be made does not keep the person from saving: it is reported, once for each kind of trouble,
/// and the write goes on. Only a journal that is not well itself stops it
/// (docs/decisions/a-failing-backup-does-not-block.md).
public final class DailyBackup implements BeforeFirstWrite {

    private final Backups backups;
    private final Consumer<Trouble> report;
    private final Set<Trouble> reported = new HashSet<>();

    public DailyBackup(Backups backups, Consumer<Trouble> report) {
        this.backups = backups;
        this.report = report;
    }

    @Override
    public void run(Path journal) throws JournalException {
        if (!backups.isDueToday()) {
            return;
        }
        switch (backups.makeIfChanged()) {
            case Making.Made(var backup) -> {
                reported.clear();
                thin(backup);
            }
            case Making.Unchanged _, Making.Paused _ -> reported.clear();
            case Making.NotMade(var trouble) -> reportOnce(trouble);
            case Making.JournalUnwell(var trouble) -> refuseOrReport(trouble);
        }
    }

    private void thin(Backup justMade) {
        switch (backups.thin(justMade)) {
            case Thinned.Done _, Thinned.Stopped _ -> {}
            case Thinned.NotDone(var _, var trouble) -> reportOnce(trouble);
        }
    }

    /// What a restart or a moment's patience may mend is reported; a journal nobody should write into is refused.
    private void refuseOrReport(Trouble trouble) throws JournalException {
        switch (trouble) {
            case Trouble.Damaged _, Trouble.NotAJournal _, Trouble.WrittenByNewerVersion _, Trouble.Missing _ ->
                throw new JournalException(trouble);
            case Trouble.DiskFull _, Trouble.LockedByAnother _, Trouble.ReadOnly _, Trouble.Other _ ->
                reportOnce(trouble);
        }
    }

    private void reportOnce(Trouble trouble) {
        if (reported.add(trouble)) {
            report.accept(trouble);
        }
    }
}
