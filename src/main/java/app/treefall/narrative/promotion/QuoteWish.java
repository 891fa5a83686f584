package app.treefall.narrative.promotion;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose words about which proof would carry a case further: somebody who understood it, or had a part in it, and was
/// not asked yet whether they may be quoted.
public record QuoteWish(Id<Person> person, Id<Entry> entry) {

    /// Of the strongest proof that has somebody; without anybody, the boss; null where they were asked too.
    public static @Nullable QuoteWish of(PromotionCase promotion, Snapshot journal) {
        var asked = asked(journal);
        for (var proof : promotion.proofs()) {
            for (var person : witnesses(proof.entry(), journal)) {
                if (!asked.contains(person) && journal.find(person) != null) {
                    return new QuoteWish(person, proof.entry());
                }
            }
        }
        var boss = journal.boss();
        return boss == null || asked.contains(boss.id()) || promotion.proofs().isEmpty()
                ? null
                : new QuoteWish(boss.id(), promotion.proofs().getFirst().entry());
    }

    private static List<Id<Person>> witnesses(Id<Entry> id, Snapshot journal) {
        var witnesses = new ArrayList<Id<Person>>();
        for (var telling : journal.tellingsOf(id)) {
            if (telling.landing() == Telling.Landing.UNDERSTOOD
                    || telling.landing() == Telling.Landing.REPEATED_UPWARD) {
                witnesses.add(telling.person());
            }
        }
        var entry = journal.find(id);
        if (entry != null) {
            entry.contribution().credits().forEach(credit -> witnesses.add(credit.person()));
        }
        return witnesses;
    }

    /// Who gave words that may be quoted, or said no.
    private static Set<Id<Person>> asked(Snapshot journal) {
        var asked = new HashSet<Id<Person>>();
        for (var said : journal.testimonials()) {
            if (said.person() != null && said.permission() != Permission.NOT_ASKED) {
                asked.add(said.person());
            }
        }
        for (var said : journal.feedback()) {
            if (said.permission() != Permission.NOT_ASKED) {
                asked.add(said.person());
            }
        }
        return asked;
    }
}
