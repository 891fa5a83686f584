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

    /// One pass over the tellings of one entry to one person.
    ///
    /// @param tellings by [#dayOf], oldest first; what shows only after `today` is told until then
    static Standing standing(List<Telling> tellings, LocalDate today) {
        Telling by = null;
        LocalDate since = null;
        LocalDate heard = null;
        Telling first = null;
        LocalDate last = LocalDate.MIN;
        Telling wrong = null;
        var reached = Visibility.UNHEARD;
        for (var telling : tellings) {
            boolean showed = !dayOf(telling).isAfter(today);
            var here = showed ? reachedBy(telling) : Visibility.TOLD;
            var day = showed ? dayOf(telling) : telling.day();
            if (here.compareTo(reached) >= 0) {
                since = here == reached ? since : day;
                reached = here;
                by = telling;
            }
            heard = heard == null || telling.day().isBefore(heard) ? telling.day() : heard;
            if (here.compareTo(Visibility.UNDERSTOOD) >= 0) {
                first = first == null ? telling : first;
                last = day;
            }
            wrong = showed ? wrongAfter(telling, wrong) : wrong;
        }
        boolean fading = first != null && last.isBefore(today.minusDays(FADES_AFTER_DAYS));
        return new Standing(
                reached,
                since,
                by,
                wrong,
                fading,
                first == null || fading || wrong != null,
                heard,
                first == null ? null : dayOf(first),
                first == null ? null : first.episode());
    }

    private static @Nullable Telling wrongAfter(Telling telling, @Nullable Telling before) {
        if (telling.landing() == Telling.Landing.MISUNDERSTOOD) {
            return telling;
        }
        return reachedBy(telling).compareTo(Visibility.UNDERSTOOD) >= 0 ? null : before;
    }
}
