package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Page one: the ask, why now, and the three proofs.
final class LeadText {

    private final CaseFacts facts;
    private final StoryText stories;

    LeadText(CaseFacts facts, StoryText stories) {
        this.facts = facts;
        this.stories = stories;
    }

    PromotionCase.Lead lead(List<PromotionCase.Proof> proofs, List<PromotionCase.CriterionCase> criteria) {
        var ask = ask();
        var whyNow = whyNow(criteria);
        int left = facts.shape.most().leadWords() - ask.wordCount() - whyNow.wordCount();
        return new PromotionCase.Lead(ask, whyNow, proofs(proofs, left));
    }

    /// Peers are told the work; what is asked for is not theirs to decide.
    private Paragraph ask() {
        var season = facts.season;
        if (facts.shape.lens() == Lens.PEERS) {
            return CaseFacts.nothing();
        }
        var name = facts.narrator.isNamed() ? facts.narrator.name() + " asks" : "This case asks";
        var from = season.currentLevel().text().strip();
        var to = season.targetLevel().text().strip();
        var step = to.isEmpty()
                ? " for promotion"
                : from.isEmpty() ? " for promotion to " + to : " for promotion from " + from + " to " + to;
        return Composition.plain()
                .say(Sentence.asIs(name + step + "; the decision is on " + Wording.dayAndYear(season.decision())))
                .done();
    }

    private Paragraph whyNow(List<PromotionCase.CriterionCase> criteria) {
        var done = facts.entries.stream().filter(facts::isDone).toList();
        if (done.isEmpty()) {
            return CaseFacts.nothing();
        }
        int months = (int) done.stream()
                .map(entry -> YearMonth.from(entry.day()))
                .distinct()
                .count();
        var work = Wording.startUpper(Wording.count(done.size(), "piece", "pieces")) + " of work in "
                + Wording.count(months, "month", "months") + verb(done.size());
        if (criteria.isEmpty() || facts.shape.lens() == Lens.PEERS) {
            return say(work + " behind it");
        }
        var sustained = named(criteria, Verdict.SUSTAINED);
        var enough = named(criteria, Verdict.ENOUGH);
        var shown = (sustained.isEmpty() ? "" : ", sustained in " + Wording.list(sustained))
                + (enough.isEmpty()
                        ? ""
                        : (sustained.isEmpty() ? ", enough in " : ", and enough in ") + Wording.list(enough));
        return say(work + " behind it" + shown);
    }

    private static List<String> named(List<PromotionCase.CriterionCase> criteria, Verdict verdict) {
        return criteria.stream()
                .filter(criterion -> criterion.verdict() == verdict)
                .map(criterion -> criterion.criterion().competency().text().strip())
                .toList();
    }

    private static String verb(int count) {
        return count == 1 ? " stands" : " stand";
    }

    private static Paragraph say(String words) {
        return Composition.plain().say(Sentence.asIs(words)).done();
    }

    /// Each proof gets its headline; what is left of the words goes to what came of them, in turn.
    private Paragraph proofs(List<PromotionCase.Proof> proofs, int words) {
        var told = new ArrayList<Entry>();
        int left = words;
        for (var proof : proofs) {
            var entry = facts.journal.find(proof.entry());
            if (entry != null && stories.headlineWords(entry) <= left) {
                told.add(entry);
                left -= stories.headlineWords(entry);
            }
        }
        var text = facts.traced();
        var mention = Mention.NAME;
        for (int i = 0; i < told.size(); i++) {
            int share = left / (told.size() - i);
            int before = text.done().wordCount();
            int headline = stories.headlineWords(told.get(i));
            stories.tell(text, told.get(i), mention, headline + share);
            left -= Math.max(0, text.done().wordCount() - before - headline);
            mention = Mention.PRONOUN;
        }
        return text.done();
    }
}
