package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Move anything one made to the trash, see what is there, bring it back, or delete it for good.
///
/// What points to a thing in the trash is left as it is, so that restoring it restores its connections.
public final class TrashThing {

    /// @param at when it was moved there
    public record InTrash(Kept thing, Instant at) {}

    private static final int LONGEST = 80;

    private final Journal journal;

    public TrashThing(Journal journal) {
        this.journal = journal;
    }

    public void run(Kept thing) throws JournalException {
        journal.write(Deed.of(Deed.Verb.TRASHED, named(thing)), tx -> {
            tx.trash(typeOf(thing), idOf(thing));
            return thing;
        });
    }

    public void restore(Kept thing) throws JournalException {
        journal.write(Deed.of(Deed.Verb.RESTORED, named(thing)), tx -> {
            tx.restore(typeOf(thing), idOf(thing));
            return thing;
        });
    }

    /// Last thrown away first. What only shapes other things, such as an edit of a document that was taken back, is
    /// not among them.
    public List<InTrash> trash() throws JournalException {
        var things = new ArrayList<InTrash>();
        for (var trashed : journal.read(tx -> tx.trashed())) {
            Kept thing = trashed.saved().value();
            if (takes(thing)) {
                things.add(new InTrash(thing, trashed.at()));
            }
        }
        return things;
    }

    /// For good: its words, its history and its drafts leave the file. An entry takes its tellings along, and the
    /// suggestion it came from but for the key by which that is known when it comes again; a person takes along
    /// what was between the two of you, and what a calendar said of it.
    public void purge(Kept thing) throws JournalException {
        journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
            var cameFrom = importedOf(thing, tx);
            purge(thing, cameFrom, tx);
            return thing;
        });
    }

    /// Everything in it for good, in one write.
    ///
    /// @return how many things of [#trash()] that were
    public int empty() throws JournalException {
        return journal.write(Deed.of(Deed.Verb.PURGED, Prose.NONE), tx -> {
            int count = 0;
            var trashed = tx.trashed();
            var cameFrom = new ArrayList<Kept>();
            for (var one : trashed) {
                cameFrom.addAll(importedOf(one.saved().value(), tx));
            }
            for (var one : trashed) {
                Kept thing = one.saved().value();
                count += takes(thing) ? 1 : 0;
                tx.purge(typeOf(thing), idOf(thing));
            }
            forget(cameFrom, tx);
            return count;
        });
    }

    /// What undo says it brings back: nothing that is longer than a line.
    private static Prose named(Kept thing) {
        var called = Called.of(thing);
        return called.text().length() > LONGEST || called.text().contains("\n") ? Prose.NONE : called;
    }

    private static void purge(Kept thing, List<? extends Kept> cameFrom, Tx tx) throws JournalException {
        tx.purge(typeOf(thing), idOf(thing));
        forget(cameFrom, tx);
    }

    private static void forget(List<? extends Kept> cameFrom, Tx tx) throws JournalException {
        for (var imported : cameFrom) {
            tx.purge(typeOf(imported), idOf(imported));
            tx.put(imported instanceof OneOnOne found ? found.forgotten() : ((Suggestion) imported).forgotten());
        }
    }

    /// What an import brought of it.
    private static List<? extends Kept> importedOf(Kept thing, Tx tx) throws JournalException {
        if (thing instanceof Person person) {
            return tx.snapshot().oneOnOnes().stream()
                    .filter(found -> isOf(person.id(), found))
                    .toList();
        }
        return thing instanceof Entry entry
                ? tx.snapshot().suggestions().stream()
                        .filter(suggestion -> entry.id().equals(suggestion.became()))
                        .toList()
                : List.of();
    }

    private static boolean isOf(Id<Person> person, OneOnOne found) {
        boolean accepted =
                found.state() instanceof OneOnOne.State.Accepted it && it.with().equals(person);
        return accepted || person.equals(found.person());
    }

    /// Whether one throws it away by itself. A profile is always there, and the rest only shapes other things.
    public static boolean takes(Kept thing) {
        return switch (thing) {
            case Entry _, Person _, Priority _, Expectation _, Question _, Feedback _, Telling _, Testimonial _ -> true;
            case Episode _, Metric _, Ladder _, Season _, NamedView _ -> true;
            case Profile _, Snooze _, LensChoice _, BlockEdit _, Batch _, Suggestion _, OneOnOne _ -> false;
        };
    }

    @SuppressWarnings("unchecked") // the class of a thing is the class of that thing
    private static Class<Kept> typeOf(Kept thing) {
        return (Class<Kept>) thing.getClass();
    }

    @SuppressWarnings("unchecked") // an id is typed by what it names
    private static Id<Kept> idOf(Kept thing) {
        return (Id<Kept>) thing.id();
    }
}
