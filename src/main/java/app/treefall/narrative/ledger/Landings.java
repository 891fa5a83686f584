package app.treefall.narrative.ledger;

import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads tellings: what counts as understood, and on which day. Understanding needs evidence, their words or a sign;
/// without, it was told.
final class Landings {

    static final int FADES_AFTER_DAYS = 90;

    private Landings() {}

    static Visibility reachedBy(Telling telling) {
        boolean shown = telling.sign() != null || telling.words().hasWords();
        return switch (telling.landing()) {
            case UNDERSTOOD -> shown ? Visibility.UNDERSTOOD : Visibility.TOLD;
            case REPEATED_UPWARD -> shown ? Visibility.REPEATED : Visibility.TOLD;
            case NOT_YET, MISUNDERSTOOD -> Visibility.TOLD;
            case null -> Visibility.TOLD;
        };
    }

    /// The day it showed: the day of the landing where known, else of the telling.
    static LocalDate dayOf(Telling telling) {
        var landed = telling.landedOn();
        return landed == null ? telling.day() : landed;
    }

    /// @param tellings of one entry to one person, oldest first
    static Standing standing(List<Telling> tellings, LocalDate today) {
        Telling by = null;
        LocalDate since = null;
        Telling wrong = null;
        var reached = Visibility.UNHEARD;
        for (var telling : tellings) {
            var here = reachedBy(telling);
            if (here.compareTo(reached) >= 0) {
                since = here == reached ? since : dayOf(telling);
                reached = here;
                by = telling;
            }
            wrong = wrongAfter(telling, wrong);
        }
        boolean understood = reached.compareTo(Visibility.UNDERSTOOD) >= 0;
        boolean fading = understood && lastUnderstood(tellings).isBefore(today.minusDays(FADES_AFTER_DAYS));
        return new Standing(reached, since, by, wrong, fading, !understood || fading || wrong != null);
    }

    private static @Nullable Telling wrongAfter(Telling telling, @Nullable Telling before) {
        if (telling.landing() == Telling.Landing.MISUNDERSTOOD) {
            return telling;
        }
        return reachedBy(telling).compareTo(Visibility.UNDERSTOOD) >= 0 ? null : before;
    }

    private static LocalDate lastUnderstood(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> reachedBy(telling).compareTo(Visibility.UNDERSTOOD) >= 0)
                .map(Landings::dayOf)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
