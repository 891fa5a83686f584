package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Named;
import app.treefall.domain.OnePerson;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Renaming;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.util.function.UnaryOperator;

/// Give a tag, a project or a person another name, or make two of them one, everywhere at once: one transaction, one
/// step to be undone. What is read and what is written belong to the same moment, so nobody's change is lost.
public final class RenameEverywhere {

    public sealed interface Result {
        record Done(Extent extent) implements Result {}

        /// It has no such tag, project or person any more. Nothing was written.
        record NothingSuch() implements Result {}

        /// A name has words in it. Nothing was written.
        record NoName() implements Result {}

        /// A merge takes two of one sort. Nothing was written.
        record NotTwoOfASort() implements Result {}
    }

    /// What is touched: entries, and other things (tellings, 1:1s, feedback, priorities, kept views …).
    public record Extent(int entries, int others) {

        public boolean isNothing() {
            return entries + others == 0;
        }
    }

    private final Journal journal;

    public RenameEverywhere(Journal journal) {
        this.journal = journal;
    }

    /// What a merge would touch. Pure; for a person, every reference to them.
    public static Extent extentOf(Named what, Snapshot journal) {
        return switch (what) {
            case Named.Tag tag -> extent(journal, Renaming.of(tag, marked(tag.name()))::in);
            case Named.Project project -> extent(journal, Renaming.of(project, marked(project.name()))::in);
            case Named.Somebody(var id) -> extent(journal, new OnePerson(id, Id.fresh())::in);
        };
    }

    /// A tag or project that takes a name another has becomes one with it. A person keeps their handle.
    public Result rename(Named what, Prose to) throws JournalException {
        var name = to.stripped();
        if (name.isBlank()) {
            return new Result.NoName();
        }
        return switch (what) {
            case Named.Tag tag -> change(Deed.Verb.RENAMED, tag.name(), Renaming.of(tag, name)::in);
            case Named.Project project -> change(Deed.Verb.RENAMED, project.name(), Renaming.of(project, name)::in);
            case Named.Somebody(var id) -> rename(id, name);
        };
    }

    /// @param gone  is no more afterwards: a person goes to the trash
    /// @param stays takes everything over
    public Result merge(Named gone, Named stays) throws JournalException {
        return switch (gone) {
            case Named.Tag tag
            when stays instanceof Named.Tag(var name) && gone.canBecome(stays) ->
                change(Deed.Verb.MERGED, tag.name(), Renaming.of(tag, name)::in);
            case Named.Project project
            when stays instanceof Named.Project(var name) && gone.canBecome(stays) ->
                change(Deed.Verb.MERGED, project.name(), Renaming.of(project, name)::in);
            case Named.Somebody(var one)
            when stays instanceof Named.Somebody(var other) && gone.canBecome(stays) -> merge(one, other);
            case Named.Tag _, Named.Project _, Named.Somebody _ -> new Result.NotTwoOfASort();
        };
    }

    private Result rename(Id<Person> id, Prose name) throws JournalException {
        Person person = journal.snapshot().find(id);
        if (person == null) {
            return new Result.NothingSuch();
        }
        return journal.write(Deed.of(Deed.Verb.RENAMED, person.name()), tx -> {
            Person now = tx.snapshot().find(id);
            if (now == null) {
                return new Result.NothingSuch();
            }
            tx.put(new Person(
                    id,
                    name,
                    now.handle(),
                    now.pronouns(),
                    now.relation(),
                    now.title(),
                    now.decides(),
                    now.attention(),
                    now.oneOnOne(),
                    now.note()));
            return new Result.Done(new Extent(0, 1));
        });
    }

    private Result merge(Id<Person> gone, Id<Person> stays) throws JournalException {
        Person subject = journal.snapshot().find(gone);
        if (subject == null) {
            return new Result.NothingSuch();
        }
        var one = new OnePerson(gone, stays);
        return journal.write(Deed.of(Deed.Verb.MERGED, subject.name()), tx -> {
            var here = tx.snapshot();
            Person other = here.find(gone);
            Person staying = here.find(stays);
            if (other == null || staying == null) {
                return new Result.NothingSuch();
            }
            var extent = write(tx, here, one::in);
            tx.put(one.joined(staying, other));
            tx.trash(Person.class, gone);
            return new Result.Done(extent);
        });
    }

    private Result change(Deed.Verb verb, Prose subject, UnaryOperator<Kept> change) throws JournalException {
        return journal.write(Deed.of(verb, subject), tx -> {
            var extent = write(tx, tx.snapshot(), change);
            return extent.isNothing() ? new Result.NothingSuch() : new Result.Done(extent);
        });
    }

    private static Extent write(Tx tx, Snapshot here, UnaryOperator<Kept> change) throws JournalException {
        int entries = 0;
        int others = 0;
        for (var saved : here.everything()) {
            var next = change.apply(saved.value());
            if (!next.equals(saved.value())) {
                tx.put(next);
                entries += next instanceof Entry ? 1 : 0;
                others += next instanceof Entry ? 0 : 1;
            }
        }
        for (var draft : tx.drafts()) {
            if (draft instanceof Draft.EntryEdit(var entry, var readRevision)) {
                carryOver(tx, here, change, entry, readRevision);
            }
        }
        return new Extent(entries, others);
    }

    /// What is being written goes along, over the revision that was just made.
    private static void carryOver(Tx tx, Snapshot here, UnaryOperator<Kept> change, Entry entry, long readRevision)
            throws JournalException {
        var next = (Entry) change.apply(entry);
        var now = tx.find(Entry.class, entry.id());
        boolean current = readRevision == here.revisionOf(entry.id());
        long revision = now != null && current ? now.revision() : readRevision;
        if (!next.equals(entry) || revision != readRevision) {
            tx.keepDraft(new Draft.EntryEdit(next, revision));
        }
    }

    private static Extent extent(Snapshot journal, UnaryOperator<Kept> change) {
        int entries = 0;
        int others = 0;
        for (var saved : journal.everything()) {
            if (!change.apply(saved.value()).equals(saved.value())) {
                entries += saved.value() instanceof Entry ? 1 : 0;
                others += saved.value() instanceof Entry ? 0 : 1;
            }
        }
        return new Extent(entries, others);
    }

    /// A name nothing has yet, so that every place it would go to shows.
    private static Prose marked(Prose name) {
        return Prose.of(name.text() + "\u2060");
    }
}
