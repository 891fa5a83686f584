package app.treefall.narrative.coach;

import app.treefall.domain.ImpactClaim;
import app.treefall.domain.ImpactClaim.Certainty;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A story that rests on nothing: no evidence, no metric with readings, no measured number with its source.
final class NothingToCheck implements Rule {

    /// What people who did such a thing usually have lying about.
    private static final SequencedMap<String, String> WOULD_DO = wouldDo();

    @Override
    public String id() {
        return "nothing-to-check";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var entry = told.entry();
        boolean exempt = entry.isPrivate() || entry.kind() instanceof Kind.Thread;
        if (exempt || !entry.evidence().isEmpty() || entry.claims().stream().anyMatch(NothingToCheck::canBeRead)) {
            return List.of();
        }
        if (entry.claims().isEmpty()) {
            boolean jotted = !told.has(Part.ACTION) && !told.has(Part.RESULT);
            return jotted ? List.of() : List.of(remark("Nobody can check this yet. " + whatWouldDo(told)));
        }
        var number = Said.amount(entry.claims().getFirst().change());
        return List.of(remark(number + " is a good number that nobody can check. " + whatWouldDo(told)));
    }

    private Remark remark(String words) {
        return new Remark(
                id(),
                Place.of(Part.EVIDENCE),
                Prose.of(words),
                new Mend.AttachEvidence(Prose.of("Attach evidence")),
                10);
    }

    private static boolean canBeRead(ImpactClaim claim) {
        return claim.metric() != null
                || (claim.certainty() == Certainty.MEASURED && claim.source().hasWords());
    }

    private static String whatWouldDo(Told told) {
        for (var hint : WOULD_DO.entrySet()) {
            for (var text : told.english()) {
                if (text.words().stream().anyMatch(word -> word.folded().startsWith(hint.getKey()))) {
                    return hint.getValue() + " would do.";
                }
            }
        }
        return "What would show it?";
    }

    private static SequencedMap<String, String> wouldDo() {
        var hints = new LinkedHashMap<String, String>();
        hints.put("replay", "The replay report");
        hints.put("load-test", "The report of the load test");
        hints.put("a/b", "The result page of the test");
        hints.put("experiment", "The result page of the experiment");
        hints.put("benchmark", "The benchmark’s output");
        hints.put("dashboard", "A picture of the dashboard");
        hints.put("survey", "The survey’s result");
        hints.put("incident", "The incident report");
        hints.put("invoice", "The invoice");
        hints.put("ticket", "The list of tickets");
        return hints;
    }
}
