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
import java.util.List;

/// One entry told about its owner: as a line, as a sentence, or whole, from the problem to what it meant.
final class StoryText {

    private static final int MOST_WORDS = 110;

    private final CaseFacts facts;

    StoryText(CaseFacts facts) {
        this.facts = facts;
    }

    /// "Cut checkout p95 from 1.8 s to 0.6 s⁹." and the numbers it does not say.
    Paragraph line(Entry entry) {
        var text = facts.traced();
        headline(text, entry, Sentence.subjectless(entry.headline(), facts.narrator));
        var said = entry.headline().text();
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said)) {
                text.say(ClaimWording.line(claim, facts.journal), entry.id());
                break;
            }
        }
        return text.done();
    }

    /// The headline alone.
    Paragraph headline(Entry entry) {
        var text = facts.traced();
        headline(text, entry, Sentence.subjectless(entry.headline(), facts.narrator));
        return text.done();
    }

    /// A sentence with a subject, then what came of it as far as `words` go.
    void tell(Composition text, Entry entry, Mention mention, int words) {
        var sentence = Sentence.thirdPerson(entry.headline(), facts.narrator, mention);
        headline(text, entry, sentence);
        int left = words - sentence.wordCount() - 1;
        for (var result : results(entry)) {
            if (result.wordCount() > left) {
                return;
            }
            text.say(result, entry.id(), CaseFacts.estimateIn(entry, result.text()));
            left -= result.wordCount() + 1;
        }
    }

    int headlineWords(Entry entry) {
        return Sentence.thirdPerson(entry.headline(), facts.narrator, Mention.NAME).wordCount() + 1;
    }

    /// What changed, in its owner's words, else in its numbers.
    List<Sentence> results(Entry entry) {
        var results = new ArrayList<>(Sentence.statementsOf(entry.story().result(), facts.narrator));
        var said = new StringBuilder(entry.headline().text());
        results.forEach(result -> said.append(' ').append(result.text()));
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said.toString())) {
                results.add(ClaimWording.line(claim, facts.journal));
            }
        }
        return results;
    }

    /// Stakes, challenge, what was done, what came of it and whether it held; whole sentences only, the first of each beat before the rest.
    Paragraph story(Entry entry) {
        var narrator = facts.narrator;
        var beats = new ArrayList<List<Sentence>>();
        beats.add(Sentence.statementsOf(entry.story().stakes(), narrator));
        beats.add(Sentence.statementsOf(entry.story().challenge(), narrator));
        beats.add(Sentence.thirdPersonOf(entry.story().action(), narrator));
        beats.add(results(entry));
        beats.addAll(ofItsKind(entry));
        beats.add(aftermath(entry));
        var text = facts.traced();
        for (var sentence : fitting(beats)) {
            text.say(sentence, entry.id(), CaseFacts.estimateIn(entry, sentence.text()));
        }
        return oneTrace(text.done());
    }

    private List<List<Sentence>> ofItsKind(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Prevention(var would, var know, _, var held) -> List.of(statements(would), statements(know), statements(held));
            case Kind.Learning(_, var worth) -> List.of(statements(worth));
            case Kind.Setback(var changed, var proof) -> List.of(statements(changed), statements(proof));
            case Kind.Win _, Kind.Thread _ -> List.of();
        };
    }

    private List<Sentence> statements(Prose words) {
        return Sentence.statementsOf(words, facts.narrator);
    }

    /// Whether it held, as answered later.
    List<Sentence> aftermath(Entry entry) {
        for (var followUp : entry.followUps().reversed()) {
            var answered = followUp.answered();
            if (answered != null && !answered.isAfter(facts.today) && followUp.outcome() != null) {
                var note = followUp.note().text().strip();
                return List.of(Sentence.asIs(outcome(followUp.outcome()) + " on " + Wording.day(answered, facts.today)
                        + (note.isEmpty() ? "" : ": " + note)));
            }
        }
        return List.of();
    }

    private static String outcome(FollowUp.Outcome outcome) {
        return switch (outcome) {
            case HELD -> "It still held";
            case GREW -> "It had grown";
            case REVERTED -> "It had been reverted";
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
        return facts.traced().say(Sentence.asIs(Wording.startUpper(String.join("; ", parts))), entry.id()).done();
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
            case MINE -> facts.narrator.isNamed() ? "on " + facts.narrator.possessive() + " own initiative" : "self-started";
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
        text.say(sentence, entry.id(), CaseFacts.estimateIn(entry, entry.headline().text()));
    }

    /// First sentences of all beats, then second ones, and so on while they fit; told in the order of the beats.
    private static List<Sentence> fitting(List<List<Sentence>> beats) {
        var kept = new ArrayList<List<Sentence>>();
        beats.forEach(_ -> kept.add(new ArrayList<>()));
        int words = 0;
        int deepest = beats.stream().mapToInt(List::size).max().orElse(0);
        for (int depth = 0; depth < deepest; depth++) {
            for (int i = 0; i < beats.size(); i++) {
                boolean unbroken = kept.get(i).size() == depth;
                if (depth < beats.get(i).size() && unbroken && words + beats.get(i).get(depth).wordCount() <= MOST_WORDS) {
                    kept.get(i).add(beats.get(i).get(depth));
                    words += beats.get(i).get(depth).wordCount();
                }
            }
        }
        return kept.stream().flatMap(List::stream).toList();
    }

    /// In a story of one entry its number stands once, at the end.
    private static Paragraph oneTrace(Paragraph paragraph) {
        var runs = new ArrayList<>(paragraph.runs());
        int last = -1;
        for (int i = 0; i < runs.size(); i++) {
            last = runs.get(i) instanceof Run.Trace ? i : last;
        }
        for (int i = last - 1; i >= 0; i--) {
            if (runs.get(i) instanceof Run.Trace) {
                runs.remove(i);
            }
        }
        return new Paragraph(runs, paragraph.sources());
    }
}
