package app.treefall.narrative.promotion;

import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.narrative.promotion.Check.Step;
import app.treefall.narrative.promotion.CommitteeCheck.Findings;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a committee asks of each proof on page one: D4 to D7 and D9.
final class ProofCheck {

    private final CaseFacts facts;
    private final List<Entry> main;
    private final Findings found;

    ProofCheck(CaseFacts facts, List<Entry> main, Findings found) {
        this.facts = facts;
        this.main = main;
        this.found = found;
    }

    void problemToMeaning() {
        each(
                "D4",
                entry -> entry.story().stakes().hasWords()
                        && entry.story().action().hasWords()
                        && (entry.story().result().hasWords() || !entry.claims().isEmpty()),
                "Each proof goes from the problem to what it meant.",
                " does not say why it mattered, what was done and what changed.",
                Step.FINISH_THE_STORY);
    }

    void partAndReach() {
        each(
                "D6",
                entry -> entry.contribution().role() != null,
                "Each proof says whose part is whose.",
                " does not say which part was yours.",
                Step.SAY_MY_PART);
        each(
                "D7",
                entry -> entry.scope() != null && entry.contribution().initiative() != null,
                "Each proof says how far it reached and who started it.",
                " does not say how far it reached, or who started it.",
                Step.SAY_THE_SCOPE);
    }

    void evidence() {
        var proofs = new Proofs(facts);
        each(
                "D9",
                entry -> proofs.kindsOfEvidence(entry) >= 2,
                "Each proof rests on two kinds of evidence.",
                " rests on fewer than two kinds of evidence.",
                Step.ADD_EVIDENCE);
    }

    /// @param none the whole case has no number
    void numbers(boolean none) {
        if (none) {
            found.object("D5", 0, "There is no number in this case.", Step.ADD_A_NUMBER, List.of());
            return;
        }
        var unbased = firstWith(NumberGaps::lacksBaseline);
        var unsourced = firstWith(NumberGaps::lacksSource);
        if (unbased != null) {
            found.object(
                    "D5",
                    1,
                    Findings.quoted(unbased) + " has a change without what it was before.",
                    Step.ADD_A_BASELINE,
                    List.of(unbased.id()));
        } else if (unsourced != null) {
            found.object(
                    "D5",
                    1,
                    "Nobody can read where the number in " + Findings.quoted(unsourced) + " comes from.",
                    Step.ADD_EVIDENCE,
                    List.of(unsourced.id()));
        } else {
            found.pass("D5", "Numbers have a baseline and a source; estimates are called so.");
        }
    }

    private @Nullable Entry firstWith(Predicate<ImpactClaim> lacking) {
        return main.stream()
                .filter(entry -> entry.claims().stream().anyMatch(lacking))
                .findFirst()
                .orElse(null);
    }

    /// One check for all proofs; the objection speaks of the first that fails.
    private void each(String code, Predicate<Entry> holds, String well, String lacks, Step step) {
        var failing = main.stream().filter(holds.negate()).toList();
        if (main.isEmpty()) {
            found.object(code, 0, "There is no proof to look at.", Step.ADD_AN_ENTRY, List.of());
        } else if (failing.isEmpty()) {
            found.pass(code, well);
        } else {
            found.object(
                    code,
                    failing.size() == main.size() ? 0 : 1,
                    Findings.quoted(failing.getFirst()) + lacks,
                    step,
                    failing.stream().map(Entry::id).toList());
        }
    }
}
