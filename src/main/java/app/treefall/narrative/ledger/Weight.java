package app.treefall.narrative.ledger;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;

/// How well an entry would stand before somebody who asks: 0 to 100, by which of its parts are there. The coach says
/// the same with reasons;
/// this is what selection goes by.
public final class Weight {

    private Weight() {}

    public static int of(Entry entry) {
        int sum = 10;
        sum += entry.story().stakes().hasWords() ? 15 : 0;
        sum += entry.story().challenge().hasWords() ? 5 : 0;
        sum += entry.story().action().hasWords() ? 15 : 0;
        sum += entry.story().result().hasWords() || kindSaysWhatCameOfIt(entry.kind()) ? 15 : 0;
        sum += claims(entry);
        sum += Math.min(10, entry.evidence().size() * 5);
        sum += entry.serves().isEmpty() ? 0 : 10;
        return Math.min(100, sum);
    }

    private static int claims(Entry entry) {
        return entry.claims().stream().mapToInt(Weight::claim).max().orElse(0);
    }

    private static int claim(ImpactClaim claim) {
        boolean based = claim.change() instanceof Change.FromTo;
        boolean checked = claim.metric() != null || claim.source().hasWords();
        return 8 + (based ? 7 : 0) + (checked ? 5 : 0);
    }

    private static boolean kindSaysWhatCameOfIt(Kind kind) {
        return switch (kind) {
            case Kind.Win _ -> false;
            case Kind.Prevention prevention -> prevention.wouldHaveHappened().hasWords();
            case Kind.Learning learning -> learning.worth().hasWords();
            case Kind.Setback setback -> setback.whatChanged().hasWords();
            case Kind.Thread _ -> false;
        };
    }
}
