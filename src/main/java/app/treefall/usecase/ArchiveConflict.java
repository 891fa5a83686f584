package app.treefall.usecase;

import app.treefall.archive.Merging;
import app.treefall.codec.Codec;
import app.treefall.domain.Kept;

/// A thing that an archive and the journal both have, and not the same; somebody has to say whose words stay.
public record ArchiveConflict(Version mine, Version theirs) {

    /// Where a thing lies.
    public enum Lies {
        IN_JOURNAL,
        IN_TRASH
    }

    public record Version(Kept thing, Lies where) {

        static Version of(Merging.One one) {
            return new Version(
                    one.thing(),
                    switch (one.where()) {
                        case JOURNAL -> Lies.IN_JOURNAL;
                        case TRASH -> Lies.IN_TRASH;
                    });
        }
    }

    static ArchiveConflict of(Merging.Conflict conflict) {
        return new ArchiveConflict(Version.of(conflict.mine()), Version.of(conflict.theirs()));
    }

    /// Whether the words are the same and only one of them is in the trash.
    public boolean isOnlyWhere() {
        return Codec.toText(mine.thing).equals(Codec.toText(theirs.thing));
    }
}
