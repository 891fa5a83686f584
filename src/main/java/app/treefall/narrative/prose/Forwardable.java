package app.treefall.narrative.prose;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// What a boss could pass on of one entry: two sentences in the third person. Empty where the entry may not travel.
public final class Forwardable {

    private static final int MOST_WORDS = 60;

    private Forwardable() {}

    public static String of(Entry entry, Snapshot journal) {
        var narrator = Narrator.of(journal.profile()).familiar();
        if (entry.confidentiality() != Confidentiality.ANYONE
                || entry.headline().isBlank()
                || !narrator.isNamed()) {
            return "";
        }
        var first = Sentence.thirdPerson(entry, narrator, Sentence.Mention.NAME).text();
        var said = new StringBuilder(withEstimate(entry, first));
        int words = first.split("\\s+").length;
        for (var sentence : second(entry, journal, narrator)) {
            if (words + sentence.wordCount() <= MOST_WORDS) {
                return said.append(' ')
                        .append(withEstimate(entry, sentence.text()))
                        .toString();
            }
        }
        return said.toString();
    }

    /// What came of it, else the number, else what was done.
    private static List<Sentence> second(Entry entry, Snapshot journal, Narrator narrator) {
        var sentences = new ArrayList<>(Sentence.statementsOf(entry.story().result(), narrator));
        sentences.addAll(Sentence.statementsOf(ownResult(entry.kind()), narrator));
        var headline = entry.headline().text();
        for (var claim : entry.claims()) {
            if (claim.certainty() != null && !ClaimWording.isSaidIn(claim, headline)) {
                sentences.add(ClaimWording.line(claim, journal, narrator));
            }
        }
        sentences.addAll(Sentence.thirdPersonOf(entry.story().action(), narrator));
        return sentences;
    }

    private static Prose ownResult(Kind kind) {
        return switch (kind) {
            case Kind.Learning learning -> learning.worth();
            case Kind.Setback setback -> setback.whatChanged();
            case Kind.Win _, Kind.Prevention _, Kind.Thread _ -> Prose.NONE;
        };
    }

    private static String withEstimate(Entry entry, String sentence) {
        var aside = ClaimWording.estimateIn(entry, sentence);
        boolean stopped = sentence.endsWith(".");
        return aside.isEmpty()
                ? sentence
                : stopped ? sentence.substring(0, sentence.length() - 1) + " " + aside + "." : sentence + " " + aside;
    }
}
