package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Named;
import app.treefall.domain.NamedView;
import app.treefall.domain.Prose;
import app.treefall.store.Journal;

/// Keep a filter under a name, give it another name, or let it go.
public final class KeepView {

    public sealed interface Result {
        record Kept(NamedView view) implements Result {}

        /// A view needs a name. Nothing was written.
        record NoName() implements Result {}

        /// Another view is called so. Nothing was written.
        record NameTaken(NamedView other) implements Result {}

        /// It was deleted meanwhile. Nothing was written.
        record Gone() implements Result {}
    }

    private final Journal journal;

    public KeepView(Journal journal) {
        this.journal = journal;
    }

    public Result run(Prose name, Filter filter) throws JournalException {
        return keep(new NamedView(Id.fresh(), name.stripped(), filter));
    }

    public Result rename(Id<NamedView> id, Prose name) throws JournalException {
        NamedView view = journal.snapshot().find(id);
        return view == null ? new Result.Gone() : keep(new NamedView(id, name.stripped(), view.filter()));
    }

    /// Another filter under the same name.
    public Result change(Id<NamedView> id, Filter filter) throws JournalException {
        NamedView view = journal.snapshot().find(id);
        return view == null ? new Result.Gone() : keep(new NamedView(id, view.name(), filter));
    }

    /// Can be undone. Does nothing when it is gone already.
    public void delete(NamedView view) throws JournalException {
        journal.write(Deed.of(Deed.Verb.TRASHED, view.name()), tx -> {
            tx.trash(NamedView.class, view.id());
            return view;
        });
    }

    private Result keep(NamedView view) throws JournalException {
        if (view.name().isBlank()) {
            return new Result.NoName();
        }
        return journal.write(Deed.of(Deed.Verb.SET_UP, view.name()), tx -> {
            for (var other : tx.snapshot().namedViews()) {
                if (!other.id().equals(view.id()) && Named.isSame(other.name(), view.name())) {
                    return new Result.NameTaken(other);
                }
            }
            return new Result.Kept(tx.put(view).value());
        });
    }
}
