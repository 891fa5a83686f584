package app.treefall.narrative.closing;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Forwardable;
import app.treefall.narrative.prose.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What can be written to one person about one entry, ready to copy: in its owner's own words, and nothing that this
/// person must not meet.
///
/// @param twoLines    what I did, and what came of it or why it matters; in the first person. Empty where the entry is
///                    not for them
/// @param forwardable the same in the third person, for them to pass on. Empty where it may not travel
public record Messages(String twoLines, String forwardable) {

    static final int MOST_WORDS = 60;

    public static Messages of(Snapshot journal, Id<Entry> id, Id<Person> person) {
        var permitted = permitted(journal, person, List.of(id)).journal();
        var entry = permitted.find(id);
        return entry == null
                ? new Messages("", "")
                : new Messages(String.join("\n", lines(entry, permitted)), Forwardable.of(entry, permitted));
    }

    /// The gate reads only what can come into these messages: of ten years it would read ten years.
    static Permitted permitted(Snapshot journal, Id<Person> person, Collection<Id<Entry>> entries) {
        var things = new ArrayList<Kept>(List.of(journal.profile()));
        things.addAll(journal.people());
        things.addAll(journal.metrics());
        for (var id : entries) {
            var entry = journal.find(id);
            if (entry != null) {
                things.add(entry);
            }
        }
        var part = new ArrayList<Saved<?>>();
        things.forEach(
                thing -> part.add(new Saved<>(thing, journal.revisionOf(thing.id()), journal.sequenceOf(thing.id()))));
        return Gate.forPerson(Snapshot.of(part), person);
    }

    /// One or two lines; none without a headline.
    static List<String> lines(Entry entry, Snapshot permitted) {
        if (entry.headline().isBlank()) {
            return List.of();
        }
        var first = Sentence.firstPerson(entry);
        var lines = new ArrayList<>(List.of(withEstimate(entry, first)));
        for (var sentence : whatItMeant(entry, permitted)) {
            if (first.wordCount() + sentence.wordCount() <= MOST_WORDS) {
                lines.add(withEstimate(entry, sentence));
                break;
            }
        }
        return lines;
    }

    /// What came of it, else its number, else why it mattered, else what was done.
    private static List<Sentence> whatItMeant(Entry entry, Snapshot permitted) {
        var sentences = new ArrayList<>(Sentence.asTheyStand(entry.story().result()));
        sentences.addAll(Sentence.asTheyStand(ownResult(entry.kind())));
        for (var claim : entry.claims()) {
            if (claim.certainty() != null
                    && !ClaimWording.isSaidIn(claim, entry.headline().text())) {
                sentences.add(ClaimWording.ownLine(claim, permitted));
            }
        }
        sentences.addAll(Sentence.asTheyStand(entry.story().stakes()));
        sentences.addAll(Sentence.firstPersonOf(entry.story().action()));
        return sentences;
    }

    private static Prose ownResult(Kind kind) {
        return switch (kind) {
            case Kind.Learning learning -> learning.worth();
            case Kind.Setback setback -> setback.whatChanged();
            case Kind.Win _, Kind.Prevention _, Kind.Thread _ -> Prose.NONE;
        };
    }

    private static String withEstimate(Entry entry, Sentence sentence) {
        var text = sentence.text();
        var aside = ClaimWording.estimateIn(entry, text);
        if (aside.isEmpty()) {
            return text;
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + " " + aside + "." : text + " " + aside;
    }
}
