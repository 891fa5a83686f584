package app.treefall.narrative.promotion;

import app.treefall.document.Block.Quote;
import app.treefall.document.Paragraph;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.promotion.PromotionCase.GrowthArc;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was said and what came of it; setbacks and what they changed; what was learned; what was prevented;
/// who was lifted and credited.
final class GrowthText {

    private static final int MOST_WORDS_OF_A_STEP = 45;

    private final CaseFacts facts;
    private final StoryText stories;

    GrowthText(CaseFacts facts, StoryText stories) {
        this.facts = facts;
        this.stories = stories;
    }

    /// Confirmed ones first, then what was acted on, then setbacks that changed something; told in the
    /// order of days.
    List<GrowthArc> arcs() {
        int most = facts.shape.most().lines();
        var criticism = facts.journal.feedback().stream()
                .filter(feedback -> feedback.tone() == Feedback.Tone.CONSTRUCTIVE
                        && feedback.words().hasWords()
                        && feedback.received() != null
                        && !feedback.received().isAfter(facts.today))
                .sorted(Comparator.comparing((Feedback feedback) -> feedback.confirmed() == null))
                .toList();
        var chosen = new LinkedHashMap<Feedback, GrowthArc>();
        for (var feedback : criticism) {
            var arc = chosen.size() < most ? arc(feedback) : null;
            if (arc != null) {
                chosen.put(feedback, arc);
            }
        }
        var arcs = new ArrayList<GrowthArc>();
        chosen.keySet().stream()
                .sorted(Comparator.comparing(feedback -> Objects.requireNonNull(feedback.received())))
                .forEach(feedback -> arcs.add(Objects.requireNonNull(chosen.get(feedback))));
        var told = new HashSet<Id<Entry>>();
        arcs.forEach(arc -> told.addAll(arc.did().sources()));
        for (var entry : facts.entries) {
            if (entry.kind() instanceof Kind.Setback setback
                    && !setback.isOpen()
                    && !told.contains(entry.id())
                    && arcs.size() < most) {
                var text = facts.traced();
                setback(text, entry, setback, Mention.NAME);
                arcs.add(new GrowthArc(null, text.done(), null));
            }
        }
        return arcs;
    }

    private @Nullable GrowthArc arc(Feedback feedback) {
        var person = facts.journal.find(feedback.person());
        var received = feedback.received();
        var acted = feedback.actedIn().stream()
                .filter(facts.numbers::containsKey)
                .map(facts.journal::find)
                .toList();
        if (person == null || received == null || acted.isEmpty()) {
            return null;
        }
        var sources =
                feedback.actedIn().stream().filter(facts.numbers::containsKey).toList();
        var told = new Quote(
                feedback.words(), Prose.of(person.name().text() + ", " + Wording.day(received, facts.today)), sources);
        var text = facts.traced();
        for (var entry : acted) {
            var mention = text.isEmpty() ? Mention.NAME : Mention.PRONOUN;
            if (entry != null && entry.kind() instanceof Kind.Setback setback) {
                setback(text, entry, setback, mention);
            } else if (entry != null) {
                stories.tell(text, entry, mention, text.isEmpty() ? MOST_WORDS_OF_A_STEP : 0);
            }
        }
        return new GrowthArc(told, text.done(), confirmation(feedback, person.name(), sources));
    }

    private @Nullable Quote confirmation(Feedback feedback, Prose name, List<Id<Entry>> sources) {
        var day = feedback.confirmed();
        if (day == null || feedback.confirmation().isBlank()) {
            return null;
        }
        return new Quote(
                feedback.confirmation(), Prose.of(name.text() + ", " + Wording.day(day, facts.today)), sources);
    }

    private void setback(Composition text, Entry entry, Kind.Setback setback, Mention mention) {
        text.say(Sentence.thirdPerson(entry, facts.narrator, mention), entry.id());
        Sentence.thirdPersonOf(setback.whatChanged(), facts.narrator).forEach(it -> text.say(it, entry.id()));
        Sentence.statementsOf(setback.proof(), facts.narrator).forEach(it -> text.say(it, entry.id()));
    }

    List<Paragraph> prevented() {
        return facts.entries.stream()
                .filter(entry -> entry.kind() instanceof Kind.Prevention)
                .sorted(facts.byWeight())
                .limit(facts.shape.most().lines())
                .sorted((one, other) ->
                        facts.numbers.getOrDefault(one.id(), 0) - facts.numbers.getOrDefault(other.id(), 0))
                .map(this::prevented)
                .toList();
    }

    /// What would have happened is always an estimate, and is called one.
    private Paragraph prevented(Entry entry) {
        var text = facts.traced();
        text.say(Sentence.subjectless(entry, facts.narrator), entry.id());
        if (entry.kind() instanceof Kind.Prevention prevention) {
            var would = new ArrayList<>(Sentence.statementsOf(prevention.wouldHaveHappened(), facts.narrator));
            if (!would.isEmpty()) {
                boolean says = would.getFirst().text().contains("estimate");
                text.say(would.getFirst(), entry.id(), says ? "" : "(estimate)");
            }
            numbersOf(entry, prevention).forEach(number -> text.say(number, entry.id()));
        }
        return text.done();
    }

    private List<Sentence> numbersOf(Entry entry, Kind.Prevention prevention) {
        var said =
                entry.headline().text() + " " + prevention.wouldHaveHappened().text();
        return entry.claims().stream()
                .filter(claim -> !ClaimWording.isSaidIn(claim, said))
                .map(claim -> ClaimWording.line(claim, facts.journal, facts.narrator))
                .toList();
    }

    List<Paragraph> learning() {
        var paragraphs = new ArrayList<Paragraph>();
        for (var entry : facts.entries.stream().sorted(facts.byWeight()).toList()) {
            if (entry.kind() instanceof Kind.Learning learning
                    && learning.worth().hasWords()
                    && paragraphs.size() < facts.shape.most().lines()) {
                var text = facts.traced().say(Sentence.subjectless(entry, facts.narrator), entry.id());
                var outcome = learning.outcome();
                if (outcome != null
                        && !entry.headline().text().contains("ruled")
                        && !entry.headline().text().contains("dopted")) {
                    text.say(Sentence.asIs(outcome(outcome)), entry.id());
                }
                Sentence.statementsOf(learning.worth(), facts.narrator).forEach(it -> text.say(it, entry.id()));
                paragraphs.add(text.done());
            }
        }
        return paragraphs;
    }

    private static String outcome(Kind.Learning.Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "Outcome: adopted";
            case INFORMED_A_DECISION -> "Outcome: informed a decision";
            case RULED_OUT -> "Outcome: ruled out";
            case TAUGHT_TO_OTHERS -> "Outcome: taught to others";
        };
    }

    /// What others were helped to, then who is credited with what.
    ///
    /// @param named entries whose credits stand elsewhere already
    List<Paragraph> others(Set<Id<Entry>> named) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var entry : facts.entries) {
            var role = entry.contribution().role();
            boolean lifted = role == Contribution.Role.ADVISED
                    || role == Contribution.Role.SUPPORTED
                    || (entry.kind() instanceof Kind.Learning learning
                            && learning.outcome() == Kind.Learning.Outcome.TAUGHT_TO_OTHERS);
            if (lifted && paragraphs.size() < facts.shape.most().lines()) {
                paragraphs.add(stories.line(entry));
            }
        }
        paragraphs.addAll(credited(named));
        return paragraphs;
    }

    /// Who did what beside the owner, in one paragraph, person by person in the order in which they come up.
    private List<Paragraph> credited(Set<Id<Entry>> named) {
        var parts = new LinkedHashMap<Person, List<Credited>>();
        for (var entry : creditedEntries(named)) {
            for (var credit : entry.contribution().credits()) {
                var person = facts.journal.find(credit.person());
                var part = Sentence.part(credit.part(), facts.narrator);
                if (person != null && !part.isEmpty()) {
                    parts.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Credited(entry.id(), part));
                }
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var text = facts.traced();
        parts.forEach((person, credited) -> {
            text.words(person.name().text().strip() + ":");
            for (int i = 0; i < credited.size(); i++) {
                var one = credited.get(i);
                var stop = i == credited.size() - 1 ? "." : ";";
                text.say(new Sentence(one.part().body(), stop), one.entry());
            }
        });
        return List.of(text.done());
    }

    private record Credited(Id<Entry> entry, Sentence part) {}

    /// The heaviest that credit anybody, by their numbers.
    private List<Entry> creditedEntries(Set<Id<Entry>> named) {
        return facts.entries.stream()
                .filter(entry -> !entry.contribution().credits().isEmpty() && !named.contains(entry.id()))
                .sorted(facts.byWeight())
                .limit(2L * facts.shape.most().lines())
                .sorted(Comparator.comparingInt(entry -> facts.numbers.getOrDefault(entry.id(), 0)))
                .toList();
    }
}
