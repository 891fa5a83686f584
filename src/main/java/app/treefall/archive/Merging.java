package app.treefall.archive;

import app.treefall.codec.Codec;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an archive would change in a journal, thing by thing, by id. Pure: nothing is written here.
///
/// @param news      what the journal does not have
/// @param same      how many it has word for word
/// @param conflicts what it has otherwise
public record Merging(List<One> news, int same, List<Conflict> conflicts) {

    /// Where a thing lies.
    public enum Where {
        JOURNAL,
        TRASH
    }

    public record One(Kept thing, Where where) {}

    /// Both have it, and not the same.
    public record Conflict(One mine, One theirs) {

        /// Whether the words are the same and only one of them is in the trash.
        public boolean isOnlyWhere() {
            return sameWords(mine.thing, theirs.thing);
        }
    }

    public Merging {
        news = List.copyOf(news);
        conflicts = List.copyOf(conflicts);
    }

    /// @throws ArchiveRefused when a thing has the id of something else in the journal
    public static Merging of(Contents archive, Map<Id<?>, One> journal) throws ArchiveRefused {
        var news = new ArrayList<One>();
        var conflicts = new ArrayList<Conflict>();
        int same = 0;
        for (var theirs : all(archive)) {
            var mine = journal.get(theirs.thing().id());
            if (mine == null || isBlankProfile(mine.thing())) {
                news.add(theirs);
            } else if (!mine.thing().getClass().equals(theirs.thing().getClass())) {
                throw new ArchiveRefused(new Flaw.IdTwice(PartName.THINGS, 0));
            } else if (isBlankProfile(theirs.thing())
                    || (mine.where() == theirs.where() && sameWords(mine.thing(), theirs.thing()))) {
                same++;
            } else {
                conflicts.add(new Conflict(mine, theirs));
            }
        }
        return new Merging(news, same, conflicts);
    }

    private static List<One> all(Contents archive) {
        var all = new ArrayList<One>();
        archive.things().forEach(thing -> all.add(new One(thing, Where.JOURNAL)));
        archive.trashed().forEach(thing -> all.add(new One(thing, Where.TRASH)));
        return all;
    }

    /// Two amounts with other zeros are other words.
    private static boolean sameWords(Kept mine, Kept theirs) {
        return Codec.toText(mine).equals(Codec.toText(theirs));
    }

    private static boolean isBlankProfile(Kept thing) {
        return Profile.BLANK.equals(thing);
    }
}
