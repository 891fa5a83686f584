package app.treefall.backup;

import app.treefall.domain.Trouble;
import java.util.List;

/// How thinning went.
public sealed interface Thinned {

    record Done(List<Backup> deleted) implements Thinned {
        public Done {
            deleted = List.copyOf(deleted);
        }
    }

    /// Nothing was deleted: there is much less in the newest than there was, and nobody said that it is meant.
    record Stopped(Backup newest, Backup fullest) implements Thinned {}

    /// Some backups that are too many are still there. It is tried again next time.
    record NotDone(List<Backup> deleted, Trouble trouble) implements Thinned {
        public NotDone {
            deleted = List.copyOf(deleted);
        }
    }
}
