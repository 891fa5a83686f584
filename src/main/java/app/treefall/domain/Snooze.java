package app.treefall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A nudge that its owner does not want to see before a day.
///
/// @param nudge which one; made by the ledger out of its rule and the ids it speaks of
/// @param until the first day it may be seen again; [#FOR_GOOD] for never
/// @param after the 1:1 it was put off behind: when that is moved, the day moves along; null for a plain day
public record Snooze(
        Id<Snooze> id,
        Prose nudge,
        LocalDate until,
        @Nullable Id<Episode> after) implements Kept {

    /// Until it is brought back by hand.
    public static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    public Snooze(Id<Snooze> id, Prose nudge, LocalDate until) {
        this(id, nudge, until, null);
    }

    /// The first day it may be seen again, as the journal stands now.
    public LocalDate endsOn(Snapshot journal) {
        var episode = after == null ? null : journal.find(after);
        if (episode == null) {
            return until;
        }
        return episode.held() ? episode.day() : episode.day().plusDays(1);
    }
}
