package app.treefall.narrative.promotion;

import app.treefall.document.Block.Quote;
import app.treefall.document.Paragraph;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.promotion.PromotionCase.GrowthArc;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said and what came of it; setbacks and what they changed; what was learned; what was prevented; who was lifted and credited.
final class GrowthText {

    private static final int MOST_PREVENTED = 5;
    private static final int MOST_LEARNED = 6;

    private final CaseFacts facts;
    private final StoryText stories;

    GrowthText(CaseFacts facts, StoryText stories) {
        this.facts = facts;
        this.stories = stories;
    }

    List<GrowthArc> arcs() {
        var arcs = new ArrayList<GrowthArc>();
        for (var feedback : facts.journal.feedback()) {
            if (feedback.tone() == Feedback.Tone.CONSTRUCTIVE && feedback.words().hasWords()) {
                var arc = arc(feedback);
                if (arc != null) {
                    arcs.add(arc);
                }
            }
        }
        for (var entry : facts.entries) {
            if (entry.kind() instanceof Kind.Setback setback && !setback.isOpen()) {
                arcs.add(new GrowthArc(null, setback(entry, setback), null));
            }
        }
        return arcs;
    }

    private @Nullable GrowthArc arc(Feedback feedback) {
        var person = facts.journal.find(feedback.person());
        var received = feedback.received();
        var acted = feedback.actedIn().stream().filter(facts.numbers::containsKey).map(facts.journal::find).toList();
        if (person == null || received == null || acted.isEmpty()) {
            return null;
        }
        var sources = feedback.actedIn().stream().filter(facts.numbers::containsKey).toList();
        var told = new Quote(feedback.words(), Prose.of(person.name().text() + ", " + Wording.day(received, facts.today)), sources);
        var text = facts.traced();
        for (var entry : acted) {
            if (entry != null) {
                stories.tell(text, entry, text.isEmpty() ? Mention.NAME : Mention.PRONOUN, 45);
            }
        }
        return new GrowthArc(told, text.done(), confirmation(feedback, person.name(), sources));
    }

    private @Nullable Quote confirmation(Feedback feedback, Prose name,
            List<Id<Entry>> sources) {
        var day = feedback.confirmed();
        if (day == null || feedback.confirmation().isBlank()) {
            return null;
        }
        return new Quote(feedback.confirmation(), Prose.of(name.text() + ", " + Wording.day(day, facts.today)), sources);
    }

    private Paragraph setback(Entry entry, Kind.Setback setback) {
        var text = facts.traced();
        text.say(Sentence.thirdPerson(entry.headline(), facts.narrator, Mention.NAME), entry.id());
        for (var sentence : Sentence.thirdPersonOf(setback.whatChanged(), facts.narrator)) {
            text.say(sentence).from(entry.id());
        }
        text.sayAll(Sentence.statementsOf(setback.proof(), facts.narrator), entry.id());
        return text.done();
    }

    List<Paragraph> prevented() {
        return facts.entries.stream()
                .filter(entry -> entry.kind() instanceof Kind.Prevention)
                .sorted(facts.byWeight())
                .limit(MOST_PREVENTED)
                .sorted((one, other) -> facts.numbers.getOrDefault(one.id(), 0) - facts.numbers.getOrDefault(other.id(), 0))
                .map(this::prevented)
                .toList();
    }

    /// What would have happened is always an estimate, and is called one.
    private Paragraph prevented(Entry entry) {
        var text = facts.traced();
        text.say(Sentence.subjectless(entry.headline(), facts.narrator), entry.id());
        if (entry.kind() instanceof Kind.Prevention prevention) {
            var would = new ArrayList<>(Sentence.statementsOf(prevention.wouldHaveHappened(), facts.narrator));
            would.addAll(numbersOf(entry, prevention));
            for (int i = 0; i < would.size(); i++) {
                boolean last = i == would.size() - 1;
                boolean says = would.get(i).text().contains("estimate");
                text.say(would.get(i), entry.id(), last && !says ? "(estimate)" : "");
            }
        }
        return text.done();
    }

    private List<Sentence> numbersOf(Entry entry, Kind.Prevention prevention) {
        var said = entry.headline().text() + " " + prevention.wouldHaveHappened().text();
        return entry.claims().stream()
                .filter(claim -> !ClaimWording.isSaidIn(claim, said))
                .map(claim -> ClaimWording.line(claim, facts.journal))
                .toList();
    }

    List<Paragraph> learning() {
        var paragraphs = new ArrayList<Paragraph>();
        for (var entry : facts.entries.stream().sorted(facts.byWeight()).toList()) {
            if (entry.kind() instanceof Kind.Learning learning && learning.worth().hasWords() && paragraphs.size() < MOST_LEARNED) {
                var text = facts.traced().say(Sentence.subjectless(entry.headline(), facts.narrator), entry.id());
                var outcome = learning.outcome();
                if (outcome != null) {
                    text.say(Sentence.asIs(outcome(outcome))).from(entry.id());
                }
                Sentence.statementsOf(learning.worth(), facts.narrator).forEach(it -> text.say(it).from(entry.id()));
                paragraphs.add(text.done());
            }
        }
        return paragraphs;
    }

    private static String outcome(Kind.Learning.Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "It was adopted";
            case INFORMED_A_DECISION -> "It informed a decision";
            case RULED_OUT -> "It was ruled out";
            case TAUGHT_TO_OTHERS -> "It was taught to others";
        };
    }

    /// What others were helped to, then who is credited with what.
    List<Paragraph> others() {
        var paragraphs = new ArrayList<Paragraph>();
        for (var entry : facts.entries) {
            var role = entry.contribution().role();
            boolean lifted = role == Contribution.Role.ADVISED || role == Contribution.Role.SUPPORTED
                    || (entry.kind() instanceof Kind.Learning learning
                    && learning.outcome() == Kind.Learning.Outcome.TAUGHT_TO_OTHERS);
            if (lifted) {
                paragraphs.add(stories.line(entry));
            }
        }
        var credited = facts.traced();
        for (var entry : facts.entries) {
            for (var credit : entry.contribution().credits()) {
                var person = facts.journal.find(credit.person());
                if (person != null && credit.part().hasWords()) {
                    credited.say(Sentence.asIs(person.name().text() + ": " + credit.part().text().strip()), entry.id());
                }
            }
        }
        if (!credited.isEmpty()) {
            paragraphs.add(credited.done());
        }
        return paragraphs;
    }
}
