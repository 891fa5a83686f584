package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;

/// How nudges speak of entries and people.
final class Speech {

    private Speech() {}

    /// "that you cut checkout p95 from 1.8 s to 0.6 s", or the headline quoted where it is no such phrase.
    static String thatYou(Entry entry) {
        var headline = entry.headline();
        if (Sentence.startsWithPastVerb(headline.text())) {
            var sentence = Sentence.thirdPerson(headline, Narrator.YOU, Sentence.Mention.NAME);
            var text = sentence.text();
            if (text.startsWith("You ") && !text.startsWith("You: ")) {
                var clause = text.substring(4).replaceAll("[.?…]+$", "");
                return "that you " + (clause.startsWith("was ") ? "were " + clause.substring(4) : clause);
            }
        }
        return "about " + quoted(headline);
    }

    static String quoted(Prose words) {
        return "“" + words.text().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "") + "”";
    }

    static String they(Person person) {
        var narrator = Narrator.of(person);
        return Wording.startUpper(narrator.subject()) + " " + narrator.verb("does", "do");
    }
}
