package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a 1:1 ends: one action of mine and one of theirs. A promise that falls due after the meeting is one; else words
/// to pass on; else the place stays open, to be agreed.
final class Actions {

    private static final int SOON_DAYS = 45;

    private final List<Episode> held;
    private final Person person;
    private final LocalDate day;

    Actions(List<Episode> held, Person person, LocalDate day) {
        this.held = held;
        this.person = person;
        this.day = day;
    }

    /// @param told    the entries that are points today
    /// @param above   whom they report to, null when nobody knows
    /// @param travels whether there are words to pass on
    List<Brief.Action> both(List<Entry> told, @Nullable Person above, boolean travels) {
        return List.of(
                of(Episode.Promise.By.ME, "I", followUp(told)),
                of(
                        Episode.Promise.By.THEM,
                        person.shortName(),
                        above == null || !travels ? "" : "pass the words below on to " + above.shortName()));
    }

    /// To say whether something told today held, on the next day that asks for it; empty where none does.
    private String followUp(List<Entry> told) {
        LocalDate next = null;
        var words = "";
        for (var entry : told) {
            for (var followUp : entry.followUps()) {
                var due = followUp.due();
                boolean ahead = followUp.isOpen() && due.isAfter(day) && !due.isAfter(day.plusDays(SOON_DAYS));
                if (ahead && (next == null || due.isBefore(next))) {
                    next = due;
                    words = "say on " + Wording.day(due, day) + " whether “" + PointText.oneLine(entry.headline())
                            + "” held";
                }
            }
        }
        return words;
    }

    private Brief.Action of(Episode.Promise.By by, String who, String otherwise) {
        var promise = nextDue(by);
        var text = Composition.plain();
        if (promise != null && promise.promise().due() != null) {
            text.words(who + ", by " + Wording.day(promise.promise().due(), day) + ":")
                    .quote(Prose.of(PointText.oneLine(promise.promise().words())));
        } else if (!otherwise.isEmpty()) {
            text.words(who + ": " + otherwise + ".");
        } else {
            text.words(who + ": to be agreed.");
        }
        boolean isKnown = promise != null || !otherwise.isEmpty();
        return new Brief.Action(by, promise == null ? null : promise.owed(), isKnown, text.done());
    }

    private record Due(Episode.Promise promise, Brief.OwedAt owed) {}

    private @Nullable Due nextDue(Episode.Promise.By by) {
        Due next = null;
        for (var episode : held) {
            for (int i = 0; i < episode.promises().size(); i++) {
                var promise = episode.promises().get(i);
                boolean ahead = promise.isOpen()
                        && promise.by() == by
                        && promise.due() != null
                        && !promise.due().isBefore(day);
                if (ahead) {
                    next = sooner(next, new Due(promise, new Brief.OwedAt(episode.id(), i)));
                }
            }
        }
        return next;
    }

    private static Due sooner(@Nullable Due one, Due other) {
        var byDay =
                Comparator.comparing((Due due) -> due.promise().due(), Comparator.nullsLast(Comparator.naturalOrder()));
        return one == null || byDay.compare(other, one) < 0 ? other : one;
    }
}
