package app.treefall.narrative.ledger;

import app.treefall.domain.Feedback;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long a feedback has stood where it stands, for whoever has the next turn.
///
/// @param since the day of its last turn
public record LoopWait(LocalDate since, int days) {

    private static final int TOO_LONG_DAYS = 21;

    /// Whether it needs a word.
    public boolean isTooLong() {
        return days >= TOO_LONG_DAYS;
    }

    /// Null where nobody waits: what is closed, praise that was heard, what is dated in days to come.
    public static @Nullable LoopWait of(Feedback feedback, Snapshot journal, LocalDate today) {
        var since = switch (feedback.stage()) {
            case ASKED -> feedback.asked();
            case RECEIVED -> feedback.tone() == Feedback.Tone.CONSTRUCTIVE ? feedback.received() : null;
            case ACTING -> lastTurn(feedback, journal, today);
            case TOLD_THEM -> feedback.tone() == Feedback.Tone.CONSTRUCTIVE ? feedback.toldThem() : null;
            case CONFIRMED -> null;
        };
        return since == null || since.isAfter(today) ? null : new LoopWait(since, Wording.daysBetween(since, today));
    }

    /// The last thing done about it, else the day it was said.
    private static @Nullable LocalDate lastTurn(Feedback feedback, Snapshot journal, LocalDate today) {
        for (var id : feedback.actedIn().reversed()) {
            var entry = journal.find(id);
            if (entry != null && !entry.day().isAfter(today)) {
                return entry.day();
            }
        }
        return feedback.received();
    }
}
