package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.JournalException;
import app.treefall.store.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Say how a 1:1 went: what landed, what was answered, heard and promised, and when the next one is. Whether it was
/// planned, prepared and held on the screen, or none of these; one step, taken back as one.
public final class WrapUp {

    public sealed interface Result {
        /// @param next the episode that what was not reached went into; null when none is planned
        record Held(Episode episode, @Nullable Episode next) implements Result {}

        /// "Understood" was said without anything that shows it. Nothing was written.
        ///
        /// @param points which of them, from 0
        record NoEvidence(List<Integer> points) implements Result {}

        /// It has not been yet, or the next one is no later. Nothing was written.
        record WrongDay() implements Result {}

        /// Somebody else said meanwhile how it went, or it is gone. Nothing was written.
        record SaidAlready() implements Result {}
    }

    private final Journal journal;
    private final Supplier<LocalDate> today;

    public WrapUp(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    /// Without notes that would be missed if it were taken back.
    public Result run(MeetingSaid said) throws JournalException {
        return run(said, null);
    }

    /// @param notes what was noted and typed, as it stands in its form, for when this is taken back; null when
    ///     nothing was
    public Result run(MeetingSaid said, Draft.@Nullable Form notes) throws JournalException {
        var unshown = withoutEvidence(said);
        if (!unshown.isEmpty()) {
            return new Result.NoEvidence(unshown);
        }
        if (isWrongDay(said)) {
            return new Result.WrongDay();
        }
        var id = said.episode().id();
        return journal.write(Deed.of(Deed.Verb.HELD, said.title()), tx -> {
            var now = tx.snapshot();
            var stored = now.find(id);
            boolean isGone = stored == null && said.wasStored();
            if (isGone || (stored != null && stored.held())) {
                return new Result.SaidAlready();
            }
            var kept = new MeetingKept(now, stored == null ? said.episode() : stored, said);
            for (var thing : kept.things()) {
                tx.put(thing);
            }
            tx.discardDraft(Draft.Form.wrapUp(id));
            tx.discardDraft(Draft.Form.title(id));
            if (notes != null) {
                WrappedNotes.keep(tx, id, notes);
            }
            return new Result.Held(kept.episode(), kept.next());
        });
    }

    private boolean isWrongDay(MeetingSaid said) {
        var next = said.next();
        return said.day().isAfter(today.get()) || (next != null && !next.isAfter(said.day()));
    }

    /// Understanding needs something that shows it; a telling claims nothing.
    private static List<Integer> withoutEvidence(MeetingSaid said) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < said.points().size(); i++) {
            if (said.points().get(i).lacksEvidence()) {
                places.add(i);
            }
        }
        return places;
    }
}
