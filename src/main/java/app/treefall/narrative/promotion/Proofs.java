package app.treefall.narrative.promotion;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.FollowUp;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Scope;
import app.treefall.domain.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chooses the three strongest, by reasons that can be shown; a second one for the same thing counts less, so that
/// three proofs show three things.
final class Proofs {

    static final int MOST = 3;
    private static final String NUMBER = "number ";
    private static final String CRITERION = "criterion ";
    private static final int LEAST_STRENGTH = 35;
    private static final int READ_BY_THE_COACH = 24;

    private final CaseFacts facts;

    Proofs(CaseFacts facts) {
        this.facts = facts;
    }

    List<PromotionCase.Proof> choose() {
        var open = new ArrayList<>(facts.entries.stream()
                .filter(entry ->
                        isProvable(entry) && facts.strength(entry) >= LEAST_STRENGTH && facts.isCheckable(entry))
                .map(entry -> proof(entry, facts.strength(entry)))
                .sorted(Comparator.comparingInt((PromotionCase.Proof proof) -> -proof.score())
                        .thenComparing(PromotionCase.Proof::entry))
                .limit(READ_BY_THE_COACH)
                .map(this::readByTheCoach)
                .toList());
        var chosen = new ArrayList<PromotionCase.Proof>();
        var shown = new HashSet<String>();
        while (chosen.size() < MOST && !open.isEmpty()) {
            var best = open.stream()
                    .min(Comparator.comparingInt((PromotionCase.Proof proof) -> repeats(proof, shown) - proof.score())
                            .thenComparing(PromotionCase.Proof::entry))
                    .orElseThrow();
            open.remove(best);
            chosen.add(best);
            shown.addAll(things(best));
        }
        return chosen;
    }

    private static boolean isProvable(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _, Kind.Prevention _, Kind.Learning _ -> true;
            case Kind.Setback _, Kind.Thread _ -> false;
        };
    }

    /// The coach reads slowly, so it reads what came first by the parts that are written; its strength then
    /// decides.
    private PromotionCase.Proof readByTheCoach(PromotionCase.Proof first) {
        var entry = facts.journal.find(first.entry());
        return entry == null ? first : proof(entry, facts.permitted.strengthOf(entry.id()));
    }

    private PromotionCase.Proof proof(Entry entry, int strength) {
        var reasons = new ArrayList<PromotionCase.Reason>();
        add(reasons, true, strength / 2, "strength " + strength);
        add(reasons, facts.size(entry) == Size.BIG, 15, "big");
        add(reasons, facts.size(entry) == Size.SMALL, -15, "small");
        add(reasons, hasMeasuredChange(entry), 15, "a measured number with its baseline");
        int kinds = kindsOfEvidence(entry);
        add(reasons, kinds >= 2, 10, "two kinds of evidence");
        var boss = facts.boss;
        if (boss != null) {
            heard(entry, boss, reasons);
        }
        add(reasons, !entry.shows().isEmpty(), Math.min(10, 5 * entry.shows().size()), "shows a criterion");
        var scope = entry.scope();
        add(reasons, scope != null && scope.compareTo(Scope.SEVERAL_TEAMS) >= 0, 8, "reaches beyond the team");
        add(reasons, held(entry), 6, "it held");
        return new PromotionCase.Proof(
                entry.id(),
                reasons.stream().mapToInt(PromotionCase.Reason::points).sum(),
                reasons);
    }

    private void heard(Entry entry, Person boss, List<PromotionCase.Reason> reasons) {
        switch (facts.ledger.standing(entry.id(), boss.id()).visibility()) {
            case REPEATED -> add(reasons, true, 16, "repeated upward by " + boss.shortName());
            case UNDERSTOOD -> add(reasons, true, 12, "understood by " + boss.shortName());
            case TOLD, UNHEARD -> {}
        }
    }

    private static boolean hasMeasuredChange(Entry entry) {
        return entry.claims().stream()
                .anyMatch(claim ->
                        claim.change() instanceof Change.FromTo && claim.certainty() == ImpactClaim.Certainty.MEASURED);
    }

    private static boolean held(Entry entry) {
        return entry.followUps().stream()
                .anyMatch(followUp ->
                        followUp.outcome() == FollowUp.Outcome.HELD || followUp.outcome() == FollowUp.Outcome.GREW);
    }

    /// Links, files, numbers with a source, witnesses, quotes and metrics each count as one kind.
    int kindsOfEvidence(Entry entry) {
        var kinds = new HashSet<String>();
        entry.evidence()
                .forEach(evidence -> kinds.add(
                        switch (evidence) {
                            case Evidence.Link _ -> "link";
                            case Evidence.CopiedFile _ -> "file";
                            case Evidence.SourcedNumber _ -> "number";
                            case Evidence.Witness _ -> "witness";
                        }));
        if (entry.claims().stream()
                .anyMatch(claim -> claim.metric() != null || claim.source().hasWords())) {
            kinds.add("number");
        }
        if (facts.isQuoted(entry)) {
            kinds.add("quote");
        }
        return kinds.size();
    }

    private int repeats(PromotionCase.Proof proof, Set<String> shown) {
        return things(proof).stream()
                .filter(shown::contains)
                .mapToInt(Proofs::costOfRepeating)
                .sum();
    }

    private static int costOfRepeating(String thing) {
        return thing.startsWith(NUMBER) ? 40 : thing.startsWith(CRITERION) ? 12 : 6;
    }

    /// What it is about: its metrics, its first criterion, its first priority, its kind where that is special.
    private Set<String> things(PromotionCase.Proof proof) {
        var things = new HashSet<String>();
        var entry = facts.journal.find(proof.entry());
        if (entry == null) {
            return things;
        }
        entry.claims()
                .forEach(claim -> things.add(NUMBER
                        + (claim.metric() == null
                                ? claim.what().text()
                                : claim.metric().toString())));
        entry.shows().stream().limit(1).forEach(criterion -> things.add(CRITERION + criterion));
        var priority = facts.firstPriority(entry);
        if (priority != null) {
            things.add("priority " + priority.id());
        }
        return things;
    }

    private static void add(List<PromotionCase.Reason> reasons, boolean holds, int points, String words) {
        if (holds && points != 0) {
            reasons.add(new PromotionCase.Reason(Prose.of(words), points));
        }
    }
}
