package app.treefall.narrative.promotion;

import app.treefall.domain.Prose;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;

/// The grid of evidence in a few sentences, for whoever hears it instead of seeing it: how many criteria have
/// evidence, how many carry, and which do not.
public final class LadderSentence {

    private LadderSentence() {}

    public static Prose of(List<CriterionCase> criteria) {
        if (criteria.isEmpty()) {
            return Prose.NONE;
        }
        long shown =
                criteria.stream().filter(it -> it.verdict() != Verdict.NOTHING).count();
        long carried = criteria.stream().filter(it -> it.verdict().isCarried()).count();
        var words = new StringBuilder(Wording.startUpper(Wording.count((int) shown)) + " of "
                + Wording.count(criteria.size(), "criterion", "criteria") + (shown == 1 ? " has" : " have")
                + " evidence. " + Wording.startUpper(Wording.count((int) carried))
                + (carried == 1 ? " has" : " have") + " enough.");
        say(words, "All of one quarter", criteria, Verdict.ONE_QUARTER);
        say(words, "Thin", criteria, Verdict.THIN);
        say(words, "Nothing lately", criteria, Verdict.NOTHING_LATELY);
        say(words, "Nothing yet", criteria, Verdict.NOTHING);
        return Prose.of(words.toString());
    }

    private static void say(StringBuilder words, String what, List<CriterionCase> criteria, Verdict verdict) {
        var names = new ArrayList<String>();
        for (var criterion : criteria) {
            if (criterion.verdict() == verdict) {
                names.add(criterion.criterion().competency().text().strip());
            }
        }
        if (!names.isEmpty()) {
            words.append(' ')
                    .append(what)
                    .append(": ")
                    .append(Wording.list(names))
                    .append('.');
        }
    }
}
