package app.treefall.ui.week;

import app.treefall.domain.Episode;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The next 1:1 that is planned, and what the button that prepares it is called.
final class NextMeeting {

    private static final int NAMED_BY_WEEKDAY = 7;

    private NextMeeting() {}

    static @Nullable Episode of(Snapshot journal, LocalDate today) {
        return first(journal, today, _ -> true);
    }

    /// The next one with somebody the nudge speaks of, else the next of all.
    static @Nullable Episode about(Nudge nudge, Snapshot journal, LocalDate today) {
        var theirs = first(journal, today, episode -> nudge.about().contains(episode.person()));
        return theirs == null ? of(journal, today) : theirs;
    }

    private static @Nullable Episode first(Snapshot journal, LocalDate today, Predicate<Episode> which) {
        return journal.episodes().stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(today))
                .filter(which)
                .min(Comparator.comparing(Episode::day))
                .orElse(null);
    }

    static String prepare(@Nullable Episode next, LocalDate today) {
        if (next == null || !next.day().isBefore(today.plusDays(NAMED_BY_WEEKDAY))) {
            return Text.of("week.prepare.next");
        }
        if (next.day().equals(today)) {
            return Text.of("week.prepare.today");
        }
        return next.day().equals(today.plusDays(1))
                ? Text.of("week.prepare.tomorrow")
                : Text.of("week.prepare.on", next.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
