package app.treefall.narrative.ledger;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far one entry got with one person, and by what we know it.
///
/// @param since         the day it got this far; null while unheard
/// @param by            the telling that shows it: the last one that reached this far; null while unheard
/// @param misunderstood the telling they took wrongly, while no later one was understood
/// @param fading        understood more than 90 days ago and never since
/// @param needsAWord    unheard, not understood, misunderstood or fading
/// @param heard         the first day it was told; null while unheard
/// @param understood    the first day it was understood, whatever came later; null when it never was
/// @param episode       the 1:1 in which it was first understood; null when it was elsewhere, or never
public record Standing(
        Visibility visibility,
        @Nullable LocalDate since,
        @Nullable Telling by,
        @Nullable Telling misunderstood,
        boolean fading,
        boolean needsAWord,
        @Nullable LocalDate heard,
        @Nullable LocalDate understood,
        @Nullable Id<Episode> episode) {

    public static final Standing UNHEARD =
            new Standing(Visibility.UNHEARD, null, null, null, false, true, null, null, null);

    public boolean isUnderstood() {
        return visibility.compareTo(Visibility.UNDERSTOOD) >= 0;
    }

    /// The last day anything was said about it or noticed; null while unheard.
    public @Nullable LocalDate lastDay() {
        var last = by == null ? null : Landings.dayOf(by);
        var wrong = misunderstood == null ? null : Landings.dayOf(misunderstood);
        if (last == null || wrong == null) {
            return last == null ? wrong : last;
        }
        return wrong.isAfter(last) ? wrong : last;
    }
}
