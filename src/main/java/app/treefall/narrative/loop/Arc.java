package app.treefall.narrative.loop;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.SentenceSplit;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A growth arc: what they said, what I did, what came of it.
///
/// @param entry the first one that shows it
/// @param did   what it says I did; of a setback, what changed
/// @param came  what it says came of it, else the last other entry that shows it; may be empty
/// @param echo  their word, once it is confirmed; else what is open, in ours
public record Arc(Card card, Entry entry, Prose did, Prose came, Prose echo) {

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
                var first = acted.getFirst();
                arcs.add(new Arc(card, first, didOf(first), cameOf(acted), echoOf(card, today)));
            }
        }
        arcs.sort(Comparator.comparing((Arc arc) -> !arc.isConfirmed())
                .thenComparing(Comparator.comparing(Arc::receivedOn).reversed()));
        return List.copyOf(arcs);
    }

    private static Prose didOf(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Setback setback when setback.whatChanged().hasWords() -> firstOf(setback.whatChanged());
            case Kind.Setback _, Kind.Win _, Kind.Prevention _, Kind.Learning _, Kind.Thread _ -> entry.headline();
        };
    }

    private static Prose cameOf(List<Entry> acted) {
        var entry = acted.getFirst();
        var said = switch (entry.kind()) {
            case Kind.Setback setback -> setback.proof();
            case Kind.Learning learning -> learning.worth();
            case Kind.Win _, Kind.Prevention _, Kind.Thread _ -> entry.story().result();
        };
        if (said.hasWords()) {
            return firstOf(said);
        }
        return acted.size() == 1 ? Prose.NONE : acted.getLast().headline();
    }

    /// One sentence says enough here.
    private static Prose firstOf(Prose words) {
        var sentences = SentenceSplit.of(words.text());
        return sentences.isEmpty() ? words : Prose.of(sentences.getFirst());
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
