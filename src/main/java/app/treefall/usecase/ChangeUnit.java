package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.JournalException;
import app.treefall.domain.Metric;
import app.treefall.domain.Unit;
import app.treefall.narrative.impact.UnitChange;
import app.treefall.store.Journal;

/// Count a metric in another unit: its readings, its target and the claims tied to it in one step, to the last digit,
/// or nothing of it.
public final class ChangeUnit {

    public sealed interface Result {
        /// @param entries how many entries say other amounts now
        record Done(Metric metric, int entries) implements Result {}

        /// Nothing was written.
        record Refused(UnitChange why) implements Result {}

        /// It was changed meanwhile, or is gone. Nothing was written.
        record ChangedMeanwhile() implements Result {}
    }

    private final Journal journal;

    public ChangeUnit(Journal journal) {
        this.journal = journal;
    }

    /// @param edited       with what else was edited, in the unit it had
    /// @param readRevision the revision the edit started from
    /// @param place        where the form was filled in; its draft goes in the same write
    public Result run(Metric edited, Unit to, long readRevision, String place) throws JournalException {
        return journal.write(Deed.of(Deed.Verb.EDITED, edited.name()), tx -> {
            if (tx.snapshot().revisionOf(edited.id()) != readRevision) {
                return new Result.ChangedMeanwhile();
            }
            return switch (UnitChange.of(edited, to, tx.snapshot())) {
                case UnitChange.Converted(var metric, var entries) -> {
                    tx.put(metric);
                    for (var entry : entries) {
                        tx.put(entry);
                    }
                    tx.discardDraft(place);
                    yield new Result.Done(metric, entries.size());
                }
                case UnitChange.NotTheSameSort why -> new Result.Refused(why);
                case UnitChange.NotExact why -> new Result.Refused(why);
            };
        });
    }
}
