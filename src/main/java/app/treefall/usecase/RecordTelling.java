package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.store.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Record that an entry was told to somebody, or how an earlier telling landed.
public final class RecordTelling {

    public sealed interface Result {
        record Recorded(Telling telling) implements Result {}

        /// "Understood" was said without anything that shows it. Nothing was written.
        record NoEvidence() implements Result {}

        record DayInFuture() implements Result {}
    }

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public RecordTelling(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    /// A new telling, or a known one (same id) with its landing.
    public Result run(Telling telling) throws JournalException {
        if (telling.day().isAfter(today.get())) {
            return new Result.DayInFuture();
        }
        if (lacksEvidence(telling)) {
            return new Result.NoEvidence();
        }
        journal.write(deedOf(telling), tx -> {
            var isNew = tx.find(Telling.class, telling.id()) == null;
            tx.discardDraft(isNew ? Draft.Form.telling(telling.entry()) : Draft.Form.landing(telling.id()));
            return tx.put(telling);
        });
        return new Result.Recorded(telling);
    }

    /// What one message told somebody, in one step. A day that is to come is nobody's.
    public Result all(List<Telling> tellings) throws JournalException {
        for (var telling : tellings) {
            if (telling.day().isAfter(today.get())) {
                return new Result.DayInFuture();
            }
            if (lacksEvidence(telling)) {
                return new Result.NoEvidence();
            }
        }
        var first = tellings.getFirst();
        var deed = tellings.size() == 1 ? deedOf(first) : Deed.of(Deed.Verb.TOLD, Prose.NONE);
        journal.write(deed, tx -> {
            for (var telling : tellings) {
                tx.put(telling);
            }
            return tellings.size();
        });
        return new Result.Recorded(first);
    }

    private static boolean lacksEvidence(Telling telling) {
        var landing = telling.landing();
        boolean claimsUnderstanding =
                landing == Telling.Landing.UNDERSTOOD || landing == Telling.Landing.REPEATED_UPWARD;
        return claimsUnderstanding && telling.words().isBlank() && telling.sign() == null;
    }

    private Deed deedOf(Telling telling) throws JournalException {
        Entry entry = journal.snapshot().find(telling.entry());
        var subject = entry == null ? Prose.NONE : entry.headline();
        return Deed.of(telling.landing() == null ? Deed.Verb.TOLD : Deed.Verb.LANDED, subject);
    }
}
