package app.treefall.usecase;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Saved;
import app.treefall.store.Journal;
import app.treefall.store.Put;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// End a thread that paid off: a win is made of it, and the thread stays, with its news, its history and the way to
/// the win. One step, taken back as one.
public final class ResolveThread {

    public sealed interface Result {
        record Resolved(Saved<Entry> thread, Entry win) implements Result {}

        /// It is no thread, or has no headline yet. Nothing was written.
        record NotYet() implements Result {}

        /// Somebody else changed it meanwhile. Nothing was written.
        ///
        /// @param theirs null when it is gone for good
        record ChangedMeanwhile(@Nullable Saved<Entry> theirs) implements Result {}
    }

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public ResolveThread(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    /// @param readRevision the revision of the thread this starts from
    public Result run(Entry thread, long readRevision) throws JournalException {
        if (!(thread.kind() instanceof Kind.Thread running) || thread.headline().isBlank()) {
            return new Result.NotYet();
        }
        var day = today.get();
        var win = winOf(thread, day);
        var ended = thread.toDraft()
                .kind(new Kind.Thread(running.nextStep(), running.payOff(), running.news(), day, win.id()))
                .finished();
        return journal.write(
                Deed.of(Deed.Verb.RESOLVED, thread.headline()), tx -> switch (tx.putOver(ended, readRevision)) {
                    case Put.Kept<Entry>(var saved) -> {
                        tx.put(win);
                        tx.discardDraft(thread.id().toString());
                        yield new Result.Resolved(saved, win);
                    }
                    case Put.Stale<Entry>(var theirs) -> new Result.ChangedMeanwhile(theirs);
                });
    }

    /// Everything that is told of the thread; what is private to its owner, and what was silenced, stays with it.
    private static Entry winOf(Entry thread, LocalDate day) {
        var first = thread.days().first();
        return EntryDraft.blank(day)
                .headline(thread.headline())
                .days(new DaySpan(first.isAfter(day) ? day : first, day))
                .kind(new Kind.Win())
                .story(thread.story())
                .contribution(thread.contribution())
                .scope(thread.scope())
                .size(thread.size())
                .project(thread.project())
                .tags(thread.tags())
                .serves(thread.serves())
                .shows(thread.shows())
                .claims(thread.claims())
                .evidence(thread.evidence())
                .confidentiality(thread.confidentiality())
                .finished();
    }
}
