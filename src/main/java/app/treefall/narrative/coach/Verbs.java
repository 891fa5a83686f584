package app.treefall.narrative.coach;

import java.util.Map;
import java.util.Set;

/// The verbs that work is told with. Only what is listed is known; the rest is left alone.
final class Verbs {

    /// Participles that somebody did, with the past tense where it differs.
    private static final Map<String, String> DIFFERENT_PAST = Map.of(
            "written",
            "wrote",
            "rewritten",
            "rewrote",
            "done",
            "did",
            "taken",
            "took",
            "drawn",
            "drew",
            "begun",
            "began",
            "given",
            "gave",
            "chosen",
            "chose",
            "driven",
            "drove");

    private static final Set<String> SAME_AS_PAST = Set.of(
            "built", "rebuilt", "made", "cut", "found", "split", "sent", "put", "held", "brought", "taught", "caught",
            "shut", "paid");

    private static final Set<String> IRREGULAR = Set.of(
            "built", "rebuilt", "made", "cut", "led", "found", "split", "sent", "set", "put", "held", "kept", "brought",
            "taught", "ran", "won", "wrote", "rewrote", "drew", "caught", "began", "chose", "drove", "sped", "shrank",
            "did", "met", "gave", "took", "got", "spent", "paid", "sold", "bought", "broke", "grew", "saw", "told",
            "left", "went", "came", "dealt", "laid", "shut", "spoke", "threw", "let");

    private static final Set<String> REGULAR = Set.of(
            "added",
            "adopted",
            "agreed",
            "analysed",
            "analyzed",
            "answered",
            "arranged",
            "automated",
            "balanced",
            "benchmarked",
            "changed",
            "checked",
            "cleaned",
            "closed",
            "coached",
            "collected",
            "combined",
            "completed",
            "configured",
            "consolidated",
            "converted",
            "created",
            "cured",
            "debugged",
            "decided",
            "decreased",
            "defined",
            "deleted",
            "delivered",
            "deployed",
            "designed",
            "developed",
            "diagnosed",
            "discovered",
            "documented",
            "doubled",
            "drafted",
            "dropped",
            "eliminated",
            "enabled",
            "ended",
            "ensured",
            "established",
            "extended",
            "finished",
            "fixed",
            "halved",
            "handed",
            "helped",
            "hired",
            "identified",
            "implemented",
            "improved",
            "increased",
            "installed",
            "integrated",
            "introduced",
            "investigated",
            "joined",
            "launched",
            "learned",
            "learnt",
            "listed",
            "lowered",
            "mapped",
            "measured",
            "mentored",
            "merged",
            "migrated",
            "modelled",
            "modeled",
            "moved",
            "negotiated",
            "onboarded",
            "opened",
            "optimised",
            "optimized",
            "ordered",
            "organised",
            "organized",
            "paired",
            "patched",
            "planned",
            "ported",
            "prepared",
            "presented",
            "prevented",
            "profiled",
            "proposed",
            "prototyped",
            "proved",
            "published",
            "raised",
            "rebased",
            "recovered",
            "redesigned",
            "reduced",
            "refactored",
            "rehearsed",
            "released",
            "removed",
            "renamed",
            "repaired",
            "replaced",
            "reported",
            "researched",
            "resolved",
            "restored",
            "retired",
            "reused",
            "reviewed",
            "reworked",
            "rolled",
            "saved",
            "scaled",
            "secured",
            "separated",
            "shared",
            "shipped",
            "shortened",
            "simplified",
            "sized",
            "solved",
            "sorted",
            "standardised",
            "standardized",
            "started",
            "stopped",
            "streamlined",
            "switched",
            "tested",
            "traced",
            "trained",
            "translated",
            "tripled",
            "trimmed",
            "tuned",
            "turned",
            "unblocked",
            "unified",
            "updated",
            "upgraded",
            "validated",
            "verified",
            "wired",
            "worked");

    private static final Set<String> DECISIONS =
            Set.of("agreed", "decided", "chose", "resolved", "settled", "concluded", "voted");

    private Verbs() {}

    static boolean isPast(String folded) {
        return REGULAR.contains(folded) || IRREGULAR.contains(folded);
    }

    static boolean isDecision(String folded) {
        return DECISIONS.contains(folded);
    }

    /// Whether "was …" with this word hides somebody who did it.
    static boolean isParticiple(String folded) {
        return REGULAR.contains(folded) || DIFFERENT_PAST.containsKey(folded) || SAME_AS_PAST.contains(folded);
    }

    static String pastOf(String participle) {
        return DIFFERENT_PAST.getOrDefault(participle, participle);
    }
}
