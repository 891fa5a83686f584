package app.treefall.backup;

import app.treefall.domain.Trouble;

/// How making a backup went.
public sealed interface Making {

    /// Checked, on the disk, and under its name.
    record Made(Backup backup) implements Making {}

    /// The newest backup holds the same words already.
    record Unchanged(Backup newest) implements Making {}

    /// Nobody agreed yet to go on after a backup with less in it was restored.
    record Paused() implements Making {}

    /// There is no new backup; the older ones are as they were. The journal itself is well, as far as was seen.
    record NotMade(Trouble trouble) implements Making {}

    /// The journal could not be read whole: what matters now is not the backup.
    record JournalUnwell(Trouble trouble) implements Making {}
}
