package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.promotion.InterviewCard.Beat;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A card for each competency of the target level that has evidence; without a ladder one for each proof. A story is
/// told for one competency only while another can be found.
public final class InterviewCards {

    static final int WORDS_A_MINUTE = 150;
    static final int MOST_WORDS = 2 * WORDS_A_MINUTE;

    private final PromotionCase promotion;
    private final CaseFacts facts;
    private final List<Check> checks;
    private final Set<Id<Entry>> told = new HashSet<>();

    private InterviewCards(PromotionCase promotion, CaseFacts facts, List<Check> checks) {
        this.promotion = promotion;
        this.facts = facts;
        this.checks = checks;
    }

    /// @param permitted the same permission the case was built from
    public static List<InterviewCard> of(PromotionCase promotion, Permitted permitted, List<Check> checks) {
        var facts = new CaseFacts(permitted, promotion.season(), promotion.today());
        return new InterviewCards(promotion, facts, checks).cards();
    }

    private List<InterviewCard> cards() {
        var cards = new ArrayList<InterviewCard>();
        for (var criterion : promotion.criteria()) {
            var entry = story(criterion);
            if (entry != null) {
                told.add(entry.id());
                cards.add(card(
                        criterion.criterion().competency(),
                        criterion.criterion().expectation(),
                        criterion,
                        entry));
            }
        }
        if (promotion.criteria().isEmpty()) {
            for (var proof : promotion.proofs()) {
                var entry = facts.journal.find(proof.entry());
                if (entry != null) {
                    cards.add(card(entry.headline(), Prose.NONE, null, entry));
                }
            }
        }
        return cards;
    }

    /// The strongest piece whose story was not told on another card, else the strongest.
    private @Nullable Entry story(CriterionCase criterion) {
        Entry strongest = null;
        for (var id : criterion.pieces()) {
            var entry = facts.journal.find(id);
            if (entry != null && canBeTold(entry)) {
                strongest = strongest == null ? entry : strongest;
                if (!told.contains(id)) {
                    return entry;
                }
            }
        }
        return strongest;
    }

    private static boolean canBeTold(Entry entry) {
        return entry.story().action().hasWords() || entry.story().result().hasWords();
    }

    private InterviewCard card(Prose competency, Prose asks, @Nullable CriterionCase criterion, Entry entry) {
        var beats = beats(entry);
        int words = beats.stream().mapToInt(beat -> beat.words().wordCount()).sum()
                + headline(entry).wordCount();
        var challenge = new Challenge(facts, checks).of(criterion, entry);
        return new InterviewCard(
                competency,
                asks,
                entry.id(),
                headline(entry),
                beats,
                (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE,
                challenge.question(),
                challenge.answer());
    }

    private Paragraph headline(Entry entry) {
        return Composition.plain()
                .say(
                        Sentence.firstPerson(entry.headline()),
                        entry.id(),
                        ClaimWording.estimateIn(entry, entry.headline().text()))
                .done();
    }

    /// Spoken by oneself, so in the words as they were written. Whole sentences, within two minutes.
    private List<Beat> beats(Entry entry) {
        var story = entry.story();
        var beats = new ArrayList<Beat>();
        int left = MOST_WORDS - headline(entry).wordCount();
        var results = results(entry);
        int forResults = Math.min(
                left / 3, results.stream().mapToInt(Sentence::wordCount).sum());
        left -= forResults;
        left -= add(beats, entry, "Why it mattered", Sentence.asTheyStand(story.stakes()), left / 3);
        left -= add(beats, entry, "What stood in the way", Sentence.asTheyStand(story.challenge()), left / 3);
        left -= add(beats, entry, "What I did", Sentence.firstPersonOf(story.action()), left);
        add(beats, entry, "What changed", results, forResults + left);
        return beats;
    }

    private List<Sentence> results(Entry entry) {
        var results = new ArrayList<>(Sentence.asTheyStand(entry.story().result()));
        switch (entry.kind()) {
            case Kind.Prevention prevention -> results.addAll(Sentence.asTheyStand(prevention.wouldHaveHappened()));
            case Kind.Learning learning -> results.addAll(Sentence.asTheyStand(learning.worth()));
            case Kind.Setback setback -> {
                results.addAll(Sentence.asTheyStand(setback.whatChanged()));
                results.addAll(Sentence.asTheyStand(setback.proof()));
            }
            case Kind.Win _, Kind.Thread _ -> {}
        }
        var said = new StringBuilder(entry.headline().text());
        results.forEach(result -> said.append(' ').append(result.text()));
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said.toString())) {
                results.add(ClaimWording.line(claim, facts.journal, facts.narrator));
            }
        }
        return results;
    }

    /// How many words it took.
    private int add(List<Beat> beats, Entry entry, String label, List<Sentence> sentences, int most) {
        Composition text = Composition.plain();
        int words = 0;
        for (var sentence : sentences) {
            if (words > 0 && words + sentence.wordCount() > most) {
                break;
            }
            text.say(sentence, entry.id(), ClaimWording.estimateIn(entry, sentence.text()));
            words += sentence.wordCount();
        }
        if (!text.isEmpty()) {
            beats.add(new Beat(Prose.of(label), text.done()));
        }
        return words;
    }
}
