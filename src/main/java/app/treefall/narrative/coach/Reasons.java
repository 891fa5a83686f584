package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.FollowUp;
import app.treefall.domain.ImpactClaim.Certainty;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.coach.Reason.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds what is good about an entry.
final class Reasons {

    private Reasons() {}

    static List<Reason> of(Told told, Audience audience) {
        var entry = told.entry();
        var reasons = new ArrayList<Reason>();
        add(reasons, told.has(Part.STAKES), What.STAKES, "The stakes come first.");
        add(reasons, told.hasBeforeAndAfter(), What.BEFORE_AND_AFTER, "The number has a before and an after.");
        add(
                reasons,
                entry.claims().stream().anyMatch(claim -> claim.certainty() == Certainty.ESTIMATED),
                What.ESTIMATE_SAID,
                "The number says it is an estimate.");
        add(
                reasons,
                credit(entry, audience) != null,
                What.CREDIT,
                Objects.requireNonNullElse(credit(entry, audience), ""));
        add(reasons, kindsOfEvidence(entry) >= 2, What.TWO_KINDS_OF_EVIDENCE, "Two kinds of evidence stand behind it.");
        add(reasons, served(entry, audience) != null, What.SERVES, "It serves " + served(entry, audience) + ".");
        add(reasons, isConfirmed(entry), What.CONFIRMED, "Somebody can confirm it.");
        add(reasons, hasHeld(entry), What.HELD, "It held.");
        return reasons;
    }

    static boolean isConfirmed(Entry entry) {
        return entry.evidence().stream().anyMatch(Evidence.Witness.class::isInstance);
    }

    static boolean hasHeld(Entry entry) {
        return entry.followUps().stream()
                .anyMatch(followUp ->
                        followUp.outcome() == FollowUp.Outcome.HELD || followUp.outcome() == FollowUp.Outcome.GREW);
    }

    private static @Nullable String credit(Entry entry, Audience audience) {
        var people = new ArrayList<Person>();
        for (var credit : entry.contribution().credits()) {
            var person = audience.person(credit.person());
            if (person != null && !people.contains(person)) {
                people.add(person);
            }
        }
        if (people.isEmpty()) {
            return null;
        }
        var only = people.size() == 1 ? people.getFirst().pronouns() : null;
        var names = Said.allOf(people.stream().map(Person::shortName).toList());
        var their = only == null ? "their" : only.possessive().text();
        return names + (people.size() == 1 ? " has " : " have ") + their + " share of the credit.";
    }

    private static long kindsOfEvidence(Entry entry) {
        return entry.evidence().stream().map(Object::getClass).distinct().count();
    }

    private static @Nullable String served(Entry entry, Audience audience) {
        for (var service : entry.serves()) {
            var priority = audience.priority(service.priority());
            if (priority != null && priority.name().hasWords()) {
                return Said.quoted(priority.name().text());
            }
        }
        return null;
    }

    private static void add(List<Reason> reasons, boolean holds, What what, String words) {
        if (holds) {
            reasons.add(new Reason(what, Prose.of(words)));
        }
    }
}
