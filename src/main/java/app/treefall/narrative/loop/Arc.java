package app.treefall.narrative.loop;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A growth arc: what they said, what I did, what came of it.
///
/// @param did  the first entry that shows it
/// @param came the last entry that shows it, where that is another one
/// @param echo their word, once it is confirmed; else what is open, in ours
public record Arc(Card card, Entry did, @Nullable Entry came, Prose echo) {

    /// Whether the last word is theirs.
    public boolean isConfirmed() {
        return card.column() == Column.CLOSED && card.feedback().confirmation().hasWords();
    }

    /// What they said, word for word.
    public Prose said() {
        return card.feedback().words();
    }

    static List<Arc> of(List<Card> cards, LocalDate today) {
        var arcs = new ArrayList<Arc>();
        for (var card : cards) {
            var acted = card.actedIn();
            var received = card.feedback().received();
            boolean grew = card.feedback().tone() == Feedback.Tone.CONSTRUCTIVE
                    && card.feedback().words().hasWords()
                    && received != null
                    && !received.isAfter(today)
                    && card.person() != null
                    && !acted.isEmpty();
            if (grew) {
                var last = acted.size() == 1 ? null : acted.getLast();
                arcs.add(new Arc(card, acted.getFirst(), last, echoOf(card, today)));
            }
        }
        arcs.sort(Comparator.comparing((Arc arc) -> !arc.isConfirmed())
                .thenComparing(Comparator.comparing(Arc::receivedOn).reversed()));
        return List.copyOf(arcs);
    }

    private static LocalDate receivedOn(Arc arc) {
        var day = arc.card().day();
        return day == null ? LocalDate.MIN : day;
    }

    private static Prose echoOf(Card card, LocalDate today) {
        var feedback = card.feedback();
        var told = feedback.toldThem();
        var person = card.person();
        var name = person == null ? "" : person.shortName();
        if (feedback.confirmed() != null) {
            return feedback.confirmation();
        }
        return told == null
                ? Prose.of(name + " was not told yet.")
                : Prose.of("Told on " + Wording.day(told, today) + "; " + name + " has not said a word yet.");
    }
}
