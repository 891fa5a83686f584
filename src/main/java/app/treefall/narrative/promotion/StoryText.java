package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Scope;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One entry told about its owner: as a line, as a sentence, or whole, from the problem to what it meant.
final class StoryText {

    private static final int NEEDED = 3;

    private final CaseFacts facts;

    StoryText(CaseFacts facts) {
        this.facts = facts;
    }

    /// "Cut checkout p95 from 1.8 s to 0.6 s." and the first of what came of it.
    Paragraph line(Entry entry) {
        var text = facts.traced();
        headline(text, entry, Sentence.subjectless(entry, facts.narrator));
        whatCameOfIt(entry).stream()
                .findFirst()
                .ifPresent(result -> text.say(result, entry.id(), ClaimWording.estimateIn(entry, result.text())));
        return text.done();
    }

    /// The headline alone, as a sentence.
    Paragraph sentence(Entry entry) {
        var text = facts.traced();
        headline(text, entry, Sentence.subjectless(entry, facts.narrator));
        return text.done();
    }

    /// The headline alone, without its stop.
    Paragraph headline(Entry entry) {
        var text = facts.traced();
        var sentence = Sentence.subjectless(entry, facts.narrator);
        headline(text, entry, new Sentence(sentence.body(), ""));
        return text.done();
    }

    /// A sentence with a subject, then what came of it as far as `words` go.
    void tell(Composition text, Entry entry, Mention mention, int words) {
        var sentence = Sentence.thirdPerson(entry, facts.narrator, mention);
        headline(text, entry, sentence);
        int left = words - sentence.wordCount() - 1;
        for (var result : results(entry)) {
            if (result.wordCount() > left) {
                return;
            }
            text.say(result, entry.id(), ClaimWording.estimateIn(entry, result.text()));
            left -= result.wordCount() + 1;
        }
    }

    int headlineWords(Entry entry) {
        return Sentence.thirdPerson(entry, facts.narrator, Mention.NAME).wordCount() + 1;
    }

    /// What its kind says came of it, else what changed.
    private List<Sentence> whatCameOfIt(Entry entry) {
        var ofKind = switch (entry.kind()) {
            case Kind.Setback setback -> Sentence.thirdPersonOf(setback.whatChanged(), facts.narrator);
            case Kind.Learning learning -> statements(learning.worth());
            case Kind.Prevention prevention ->
                results(entry).isEmpty() ? statements(prevention.held()) : results(entry);
            case Kind.Win _, Kind.Thread _ -> List.<Sentence>of();
        };
        return ofKind.isEmpty() ? results(entry) : ofKind;
    }

    /// What changed, in its owner's words, else in its numbers.
    List<Sentence> results(Entry entry) {
        var headline = entry.headline().text();
        var results = new ArrayList<Sentence>();
        for (var result : Sentence.statementsOf(entry.story().result(), facts.narrator)) {
            if (!Echo.isOf(result.text(), headline)) {
                results.add(result);
            }
        }
        var said = new StringBuilder(headline);
        results.forEach(result -> said.append(' ').append(result.text()));
        if (entry.kind() instanceof Kind.Prevention prevention) {
            said.append(' ').append(prevention.wouldHaveHappened().text());
        }
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said.toString())) {
                results.add(ClaimWording.line(claim, facts.journal, facts.narrator));
            }
        }
        return results;
    }

    /// Why it mattered, what stood in the way, what was done, what came of it and whether it held; whole
    /// sentences only. Stakes, action and result come first in the choice, so that what is left out is
    /// never the point.
    Paragraph story(Entry entry) {
        var narrator = facts.narrator;
        var stakes = Sentence.statementsOf(entry.story().stakes(), narrator);
        var challenge = Sentence.statementsOf(entry.story().challenge(), narrator);
        var action = Sentence.thirdPersonOf(entry.story().action(), narrator);
        var results = ofItsKind(entry);
        var told = new ArrayList<>(List.of(stakes, challenge, action));
        told.addAll(results);
        told.add(aftermath(entry));
        var chosen = new ArrayList<>(List.of(stakes, action));
        chosen.addAll(results);
        chosen.addAll(List.of(told.getLast(), challenge));
        var kept = fitting(chosen, facts.shape.most().storyWords());
        var text = facts.traced();
        for (var beat : told) {
            for (var sentence : beat) {
                if (kept.contains(sentence)) {
                    text.say(sentence, entry.id(), ClaimWording.estimateIn(entry, sentence.text()));
                }
            }
        }
        return text.done();
    }

    private List<List<Sentence>> ofItsKind(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Prevention prevention ->
                List.of(
                        labelled("What would have happened, an estimate: ", prevention.wouldHaveHappened()),
                        results(entry),
                        labelled("It held: ", prevention.held()));
            case Kind.Learning learning -> List.of(results(entry), statements(learning.worth()));
            case Kind.Setback(var changed, var proof) ->
                List.of(results(entry), statements(changed), statements(proof));
            case Kind.Win _, Kind.Thread _ -> List.of(results(entry));
        };
    }

    private List<Sentence> statements(Prose words) {
        return Sentence.statementsOf(words, facts.narrator);
    }

    /// The first sentence says what it is.
    private List<Sentence> labelled(String label, Prose words) {
        var sentences = new ArrayList<>(statements(words));
        if (!sentences.isEmpty()) {
            var first = sentences.getFirst();
            var body = new ArrayList<Run>();
            body.add(Run.words(label));
            body.addAll(first.body());
            sentences.set(0, new Sentence(body, first.stop()));
        }
        return sentences;
    }

    /// Whether it held, as answered later.
    List<Sentence> aftermath(Entry entry) {
        for (var followUp : entry.followUps().reversed()) {
            var answered = followUp.answered();
            if (answered != null && !answered.isAfter(facts.today) && followUp.outcome() != null) {
                var when = "On " + Wording.day(answered, facts.today) + " " + outcome(followUp.outcome());
                return followUp.note().isBlank()
                        ? List.of(Sentence.asIs(when))
                        : labelled(when + ": ", followUp.note());
            }
        }
        return List.of();
    }

    private static String outcome(FollowUp.Outcome outcome) {
        return switch (outcome) {
            case HELD -> "it still held";
            case GREW -> "it had grown";
            case REVERTED -> "it had been reverted";
        };
    }

    /// My part and the others', how far it reached, who started it. Says only what its owner said.
    Paragraph smallPrint(Entry entry) {
        var parts = new ArrayList<String>();
        var role = entry.contribution().role();
        if (role != null) {
            parts.add(role(role));
        }
        var initiative = entry.contribution().initiative();
        if (initiative != null) {
            parts.add(initiative(initiative));
        }
        var scope = entry.scope();
        if (scope != null) {
            parts.add("reach: " + scope(scope));
        }
        for (var credit : entry.contribution().credits()) {
            var person = facts.journal.find(credit.person());
            if (person != null) {
                var part = credit.part().text().strip();
                parts.add("with " + person.name().text() + (part.isEmpty() ? "" : " (" + part + ")"));
            }
        }
        if (parts.isEmpty()) {
            return CaseFacts.nothing();
        }
        return facts.traced()
                .say(Sentence.asIs(Wording.startUpper(String.join("; ", parts))), entry.id())
                .done();
    }

    static String role(Contribution.Role role) {
        return switch (role) {
            case LED -> "led";
            case BUILT -> "built";
            case ADVISED -> "advised";
            case SUPPORTED -> "supported";
        };
    }

    private String initiative(Contribution.Initiative initiative) {
        return switch (initiative) {
            case MINE ->
                facts.narrator.isNamed() ? "on " + facts.narrator.possessive() + " own initiative" : "self-started";
            case ASKED_OF_ME -> "on request";
            case SHARED -> "started together";
        };
    }

    static String scope(Scope scope) {
        return switch (scope) {
            case SELF -> "own work";
            case TEAM -> "the team";
            case SEVERAL_TEAMS -> "several teams";
            case COMPANY -> "the company";
            case CUSTOMERS -> "customers";
        };
    }

    private static void headline(Composition text, Entry entry, Sentence sentence) {
        text.say(
                sentence,
                entry.id(),
                ClaimWording.estimateIn(entry, entry.headline().text()));
    }

    /// First sentences of all beats, then second ones, and so on while they fit. The first three beats, the
    /// problem, what was done about it and what came of it, are told at any length.
    private static Set<Sentence> fitting(List<List<Sentence>> beats, int most) {
        var kept = new LinkedHashSet<Sentence>();
        var broken = new HashSet<Integer>();
        int words = 0;
        int deepest = beats.stream().mapToInt(List::size).max().orElse(0);
        for (int depth = 0; depth < deepest; depth++) {
            for (int i = 0; i < beats.size(); i++) {
                if (depth >= beats.get(i).size() || broken.contains(i)) {
                    continue;
                }
                var sentence = beats.get(i).get(depth);
                boolean needed = depth == 0 && i < NEEDED;
                if (needed || words + sentence.wordCount() <= most) {
                    kept.add(sentence);
                    words += sentence.wordCount();
                } else {
                    broken.add(i);
                }
            }
        }
        return kept;
    }
}
