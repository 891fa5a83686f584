package app.treefall.narrative.loop;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.ledger.LoopWait;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One feedback as it lies on the board.
///
/// @param person  null when they are in the trash
/// @param waiting    null where nobody waits
/// @param meeting when it is reported back; null unless that is the next step
/// @param keptAs  the testimonial their praise was kept as; null when it was not
/// @param actedIn the linked entries that are in the journal
/// @param about   the entry they were asked about; null when none, or when it is not in the journal
public record Card(
        Feedback feedback,
        @Nullable Person person,
        Column column,
        @Nullable LoopWait waiting,
        Next next,
        @Nullable LocalDate meeting,
        @Nullable Testimonial keptAs,
        List<Entry> actedIn,
        @Nullable Entry about) {

    public Card {
        actedIn = List.copyOf(actedIn);
    }

    /// The day it was said, or asked while nothing is said; null when nobody wrote it down.
    public @Nullable LocalDate day() {
        var received = feedback.received();
        return column == Column.ASKED || received == null ? feedback.asked() : received;
    }

    /// What stands on it: their words, or what they were asked.
    public Prose words() {
        return feedback.words().hasWords() ? feedback.words() : feedback.question();
    }

    /// The day its loop was closed; null while it is open.
    public @Nullable LocalDate closed() {
        if (column != Column.CLOSED) {
            return null;
        }
        return feedback.confirmed() == null ? feedback.toldThem() : feedback.confirmed();
    }

    public boolean needsAWord() {
        return waiting != null && waiting.isTooLong();
    }
}
