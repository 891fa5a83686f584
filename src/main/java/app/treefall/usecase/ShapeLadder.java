package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Ladder;
import app.treefall.domain.LadderChange;
import app.treefall.domain.LadderChange.Side;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Change the shape of a ladder: one transaction, one step to be undone. A season names its levels by their words, so
/// it takes part in a level's new name.
public final class ShapeLadder {

    public sealed interface Result {

        /// @param entries how many entries showed a criterion that is no more
        record Done(Ladder ladder, int entries) implements Result {}

        /// The side has something by this name. Nothing was written.
        record AlreadyThere(Prose name) implements Result {}

        /// A name has words in it. Nothing was written.
        record NoName() implements Result {}

        /// A season stands on this level or aims at it. Nothing was written.
        record InSeason(Season season) implements Result {}

        /// The journal has no such ladder any more. Nothing was written.
        record NothingSuch() implements Result {}
    }

    private final Journal journal;

    public ShapeLadder(Journal journal) {
        this.journal = journal;
    }

    /// Takes a ladder into the journal that is not there yet: a general one, a read one, or a new one. One that
    /// lies in the trash comes back instead, with all that was written into it.
    ///
    /// @return as it stands now
    public Ladder take(Ladder ladder) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.SET_UP, ladder.name()), tx -> {
            for (var trashed : tx.trashed()) {
                if (trashed.saved().value() instanceof Ladder thrownAway
                        && thrownAway.id().equals(ladder.id())) {
                    tx.restore(Ladder.class, ladder.id());
                    return thrownAway;
                }
            }
            return tx.put(ladder).value();
        });
    }

    /// What became of a ladder that was read.
    public enum Taken {
        TAKEN,
        /// It is in the journal already, as it was read or changed since. Nothing was written.
        KNOWN
    }

    /// Takes a ladder that was read from a file. The same file gives the same ladder, which is taken once.
    public Taken takeOnce(Ladder ladder) throws JournalException {
        if (journal.snapshot().find(ladder.id()) != null) {
            return Taken.KNOWN;
        }
        return journal.write(Deed.of(Deed.Verb.SET_UP, ladder.name()), tx -> {
            if (tx.snapshot().find(ladder.id()) != null) {
                return Taken.KNOWN;
            }
            tx.put(ladder);
            return Taken.TAKEN;
        });
    }

    public Result run(Id<Ladder> id, LadderChange change) throws JournalException {
        Ladder before = journal.snapshot().find(id);
        if (before == null) {
            return new Result.NothingSuch();
        }
        return journal.write(Deed.of(Deed.Verb.SET_UP, before.name()), tx -> {
            var here = tx.snapshot();
            Ladder now = here.find(id);
            if (now == null) {
                return new Result.NothingSuch();
            }
            var refused = refusal(now, change, here);
            return refused == null ? write(tx, here, now, change) : refused;
        });
    }

    private static @Nullable Result refusal(Ladder ladder, LadderChange change, Snapshot journal) {
        return switch (change) {
            case LadderChange.Call(var name) -> name.isBlank() ? new Result.NoName() : null;
            case LadderChange.Add(var side, var name) -> taken(ladder, side, name);
            case LadderChange.Rename(var side, var from, var to) -> from.equals(to) ? null : taken(ladder, side, to);
            case LadderChange.Remove(var side, var name) ->
                side == Side.COMPETENCY
                        ? null
                        : journal.seasons().stream()
                                .filter(season -> ladder.id().equals(season.ladder())
                                        && (season.targetLevel().equals(name)
                                                || season.currentLevel().equals(name)))
                                .findFirst()
                                .map(Result.InSeason::new)
                                .orElse(null);
            case LadderChange.Move _, LadderChange.Expect _, LadderChange.SayOwn _ -> null;
        };
    }

    private static @Nullable Result taken(Ladder ladder, Side side, Prose name) {
        if (name.isBlank()) {
            return new Result.NoName();
        }
        return side.of(ladder).contains(name) ? new Result.AlreadyThere(name) : null;
    }

    private static Result write(Tx tx, Snapshot here, Ladder now, LadderChange change) throws JournalException {
        var next = change.in(now);
        if (!next.equals(now)) {
            tx.put(next);
        }
        if (change instanceof LadderChange.Rename(var side, var from, var to) && side == Side.LEVEL) {
            for (var season : here.seasons()) {
                var renamed = renamed(season, now, from, to);
                if (!renamed.equals(season)) {
                    tx.put(renamed);
                }
            }
        }
        return new Result.Done(next, showing(here, now, next));
    }

    private static Season renamed(Season season, Ladder ladder, Prose from, Prose to) {
        if (!Objects.equals(season.ladder(), ladder.id())) {
            return season;
        }
        return new Season(
                season.id(),
                season.name(),
                season.start(),
                season.decision(),
                season.ladder(),
                season.currentLevel().equals(from) ? to : season.currentLevel(),
                season.targetLevel().equals(from) ? to : season.targetLevel());
    }

    private static int showing(Snapshot journal, Ladder before, Ladder after) {
        var gone = new HashSet<Id<?>>();
        before.criteria().forEach(one -> gone.add(one.id()));
        after.criteria().forEach(one -> gone.remove(one.id()));
        return gone.isEmpty()
                ? 0
                : (int) journal.entries().stream()
                        .filter(entry -> entry.shows().stream().anyMatch(gone::contains))
                        .count();
    }
}
