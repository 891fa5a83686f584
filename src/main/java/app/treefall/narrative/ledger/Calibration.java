package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Season;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What I believed at capture that somebody knew, against what there is evidence for. For its owner's eyes only:
/// predictions leave in no document.
///
/// A belief counts as shown only by a telling. That nothing was recorded refutes nothing, so it is a verdict of its
/// own.
public record Calibration(Id<Person> person, List<Belief> beliefs) {

    /// @param answer   the last prediction about this person
    /// @param evidence how far the entry got with them, by the tellings
    public record Belief(
            Id<Entry> entry, LocalDate day, Prediction.Answer answer, Visibility evidence, Verdict verdict) {}

    public enum Verdict {
        /// The tellings show it, or what shows more came after the prediction.
        RIGHT,
        /// A telling shows less: it did not land, or was taken for something else.
        TOO_MUCH,
        /// A telling of that day or before shows more.
        TOO_LITTLE,
        /// No telling shows it, and none refutes it.
        NOT_SHOWN
    }

    public Calibration {
        beliefs = List.copyOf(beliefs);
    }

    /// @param season null for all entries
    static Calibration of(Ledger ledger, Id<Person> person, @Nullable Season season) {
        var beliefs = new ArrayList<Belief>();
        for (var entry : ledger.journal().entriesIn(season)) {
            var last = lastAbout(entry, person, ledger.today());
            if (last != null && !entry.isPrivate()) {
                var standing = ledger.standing(entry.id(), person);
                beliefs.add(new Belief(
                        entry.id(), last.day(), last.answer(), standing.visibility(), verdict(last, standing)));
            }
        }
        return new Calibration(person, beliefs);
    }

    public int count(Prediction.Answer answer, Visibility evidence) {
        return (int) beliefs.stream()
                .filter(belief -> belief.answer() == answer && belief.evidence() == evidence)
                .count();
    }

    public int count(Verdict verdict) {
        return (int)
                beliefs.stream().filter(belief -> belief.verdict() == verdict).count();
    }

    /// How many I believed they know and see the worth of.
    public int believedUnderstood() {
        return (int) beliefs.stream()
                .filter(belief -> belief.answer() == Prediction.Answer.KNOWS_WHY_IT_MATTERS)
                .count();
    }

    /// How many of [#believedUnderstood] the evidence shows to be so.
    public int shownUnderstood() {
        return count(Prediction.Answer.KNOWS_WHY_IT_MATTERS, Visibility.UNDERSTOOD)
                + count(Prediction.Answer.KNOWS_WHY_IT_MATTERS, Visibility.REPEATED);
    }

    private static @Nullable Prediction lastAbout(Entry entry, Id<Person> person, LocalDate today) {
        Prediction last = null;
        for (var prediction : entry.predictions()) {
            boolean counts =
                    prediction.person().equals(person) && !prediction.day().isAfter(today);
            if (counts && (last == null || !prediction.day().isBefore(last.day()))) {
                last = prediction;
            }
        }
        return last;
    }

    static Verdict verdict(Prediction prediction, Standing standing) {
        var wrong = standing.misunderstood();
        var by = standing.by();
        boolean refuted =
                !standing.isUnderstood() && (wrong != null || (by != null && by.landing() == Telling.Landing.NOT_YET));
        return switch (prediction.answer()) {
            case KNOWS_WHY_IT_MATTERS ->
                standing.isUnderstood() ? Verdict.RIGHT : refuted ? Verdict.TOO_MUCH : Verdict.NOT_SHOWN;
            case KNOWS_OF_IT ->
                standing.visibility() == Visibility.UNHEARD
                        ? Verdict.NOT_SHOWN
                        : understoodBefore(prediction, standing) ? Verdict.TOO_LITTLE : Verdict.RIGHT;
            case DOES_NOT_KNOW -> heardBefore(prediction, standing) ? Verdict.TOO_LITTLE : Verdict.RIGHT;
        };
    }

    private static boolean understoodBefore(Prediction prediction, Standing standing) {
        var day = standing.understood();
        return day != null && !day.isAfter(prediction.day());
    }

    private static boolean heardBefore(Prediction prediction, Standing standing) {
        var day = standing.heard();
        return day != null && !day.isAfter(prediction.day());
    }
}
