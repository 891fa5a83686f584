package app.treefall.narrative.brief;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which loop a 1:1 reports back: the oldest criticism of theirs that was acted on and that they do not know of; else
/// the oldest they were told of two weeks ago and have not confirmed.
public final class LoopBack {

    private static final int CONFIRMED_AFTER_DAYS = 14;

    private LoopBack() {}

    /// The one the brief of that day has; null when it has none.
    public static @Nullable Id<Feedback> reportedOn(Snapshot journal, Id<Person> person, LocalDate day) {
        var permitted = Gate.forPerson(BriefPart.of(journal, person, day), person);
        var loop = in(permitted.journal(), person, day);
        return loop == null ? null : loop.id();
    }

    /// @param journal from which everything was taken that this person must not meet
    static @Nullable Feedback in(Snapshot journal, Id<Person> person, LocalDate day) {
        Feedback unconfirmed = null;
        for (var feedback : journal.feedback()) {
            var received = feedback.received();
            if (!feedback.person().equals(person)
                    || received == null
                    || received.isAfter(day)
                    || feedback.words().isBlank()) {
                continue;
            }
            if (feedback.stage() == Feedback.Stage.ACTING && isActedOn(feedback, journal, day)) {
                return feedback;
            }
            if (unconfirmed == null && isToConfirm(feedback, day)) {
                unconfirmed = feedback;
            }
        }
        return unconfirmed;
    }

    private static boolean isActedOn(Feedback feedback, Snapshot journal, LocalDate day) {
        return feedback.actedIn().stream()
                .map(journal::find)
                .anyMatch(entry -> entry != null && !entry.days().first().isAfter(day));
    }

    private static boolean isToConfirm(Feedback feedback, LocalDate day) {
        var told = feedback.toldThem();
        return feedback.stage() == Feedback.Stage.TOLD_THEM
                && told != null
                && feedback.tone() != Feedback.Tone.PRAISE
                && Wording.daysBetween(told, day) >= CONFIRMED_AFTER_DAYS;
    }
}
