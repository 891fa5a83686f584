package app.treefall.narrative.promotion;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Says what a journal lacks that has too little for a case. With three entries that can stand there is nothing to say.
final class Thinness {

    private static final int SUBSTANTIAL = 40;
    private static final int ENOUGH = 3;

    private final CaseFacts facts;

    Thinness(CaseFacts facts) {
        this.facts = facts;
    }

    List<Prose> missing() {
        var done = facts.entries.stream().filter(facts::isDone).toList();
        long standing = done.stream()
                .filter(entry -> facts.strength(entry) >= SUBSTANTIAL && facts.isCheckable(entry))
                .count();
        if (standing >= ENOUGH) {
            return List.of();
        }
        var missing = new ArrayList<Prose>();
        say(
                missing,
                true,
                Wording.startUpper(Wording.count(done.size(), "entry", "entries")) + " in this season, "
                        + standing(done.size(), (int) standing) + ". Three make a case.");
        lacking(missing, done, entry -> entry.story().stakes().isBlank(), "why it mattered", "why they mattered");
        lacking(missing, done, entry -> entry.story().action().isBlank(), "what was done", "what was done");
        lacking(
                missing,
                done,
                entry -> entry.story().result().isBlank() && entry.claims().isEmpty(),
                "what changed",
                "what changed");
        lacking(
                missing,
                done,
                entry -> entry.evidence().isEmpty()
                        && entry.claims().stream()
                                .noneMatch(claim -> claim.source().hasWords()),
                "where it can be checked",
                "where they can be checked");
        lacking(
                missing,
                done,
                entry -> entry.serves().isEmpty(),
                "which priority it serves",
                "which priority they serve");
        say(
                missing,
                facts.season.ladder() == null || facts.season.targetLevel().isBlank(),
                "No ladder with a target level is chosen, so nothing can be held against it.");
        say(missing, facts.journal.testimonials().isEmpty(), "Nobody’s words are quoted, or nobody permitted it yet.");
        var boss = facts.boss;
        if (boss != null) {
            long understood = done.stream()
                    .filter(entry ->
                            facts.ledger.standing(entry.id(), boss.id()).isUnderstood())
                    .count();
            say(
                    missing,
                    understood < done.size(),
                    boss.shortName()
                            + (understood == 0
                                    ? " understands none of it yet."
                                    : " understands " + Wording.count((int) understood) + " of "
                                            + Wording.count(done.size()) + "."));
        }
        return missing;
    }

    private static String standing(int all, int standing) {
        if (standing == 0) {
            return all == 1 ? "and it has too little to stand on" : "none of them with enough to stand on";
        }
        return standing == all && all == 1
                ? "with enough to stand on"
                : Wording.count(standing) + " of them with enough to stand on";
    }

    private static void lacking(
            List<Prose> missing, List<Entry> entries, Predicate<Entry> lacks, String what, String ofMany) {
        int count = (int) entries.stream().filter(lacks).count();
        if (count > 0) {
            var which = count == entries.size()
                    ? count == 1 ? "It does not say " + what + "." : "No entry says " + what + "."
                    : Wording.startUpper(Wording.count(count, "entry does", "entries do")) + " not say "
                            + (count == 1 ? what : ofMany) + ".";
            missing.add(Prose.of(which));
        }
    }

    private static void say(List<Prose> missing, boolean holds, String words) {
        if (holds) {
            missing.add(Prose.of(words));
        }
    }
}
