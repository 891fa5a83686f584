package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Glossary;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The words made to travel upward: the forwardable and the line to retell. What is for the manager only does not
/// travel, nor does what is
/// still open.
final class Travelling {

    static final int MOST_WORDS = 90;
    static final int MOST_WORDS_OF_A_LINE = 25;
    private static final int MOST_STORIES = 2;
    private static final Paragraph NONE = new Paragraph(List.of(), List.of());

    private final Snapshot journal;
    private final Person person;
    private final Narrator narrator;
    private final List<Entry> stories;

    Travelling(Snapshot journal, Person person, List<Brief.Point> points) {
        this.journal = journal;
        this.person = person;
        this.narrator = Narrator.of(journal.profile()).familiar();
        this.stories = new ArrayList<>();
        for (var point : points) {
            var entry = point.entry() == null ? null : journal.find(point.entry());
            if (entry != null && mayTravel(entry)) {
                stories.add(entry);
            }
        }
        stories.sort(Comparator.comparingInt((Entry entry) -> -Weight.of(entry)));
    }

    /// Headline and what came of it, story by story, while whole sentences fit into 90 words.
    Paragraph forwardable() {
        var text = Composition.plain();
        int words = 0;
        var mention = Mention.NAME;
        for (var entry : stories.subList(0, Math.min(MOST_STORIES, stories.size()))) {
            var headline = explained(Sentence.thirdPerson(entry, narrator, mention));
            if (words + headline.wordCount() > MOST_WORDS) {
                continue;
            }
            text.say(
                    headline,
                    entry.id(),
                    ClaimWording.estimateIn(entry, entry.headline().text()));
            words += headline.wordCount() + 1;
            for (var sentence : whatCameOfIt(entry)) {
                if (words + sentence.wordCount() + 1 > MOST_WORDS) {
                    break;
                }
                text.say(sentence, entry.id(), estimate(entry, sentence));
                words += sentence.wordCount() + 1;
            }
            mention = Mention.PRONOUN;
        }
        return text.done();
    }

    /// One line a boss can say from memory.
    Paragraph retellable() {
        for (var entry : stories) {
            var line = Sentence.thirdPerson(entry, narrator, Mention.NAME);
            if (line.wordCount() < MOST_WORDS_OF_A_LINE) {
                return Composition.plain()
                        .say(
                                line,
                                entry.id(),
                                ClaimWording.estimateIn(entry, entry.headline().text()))
                        .done();
            }
        }
        return NONE;
    }

    /// What would have happened is an estimate even where it holds no number.
    private String estimate(Entry entry, Sentence sentence) {
        boolean would = entry.kind() instanceof Kind.Prevention prevention
                && Sentence.statementsOf(prevention.wouldHaveHappened(), narrator)
                        .contains(sentence);
        boolean says = sentence.text().toLowerCase(Locale.ROOT).contains("estimate");
        return would && !says ? "(estimate)" : ClaimWording.estimateIn(entry, sentence.text());
    }

    private static boolean mayTravel(Entry entry) {
        boolean told = switch (entry.kind()) {
            case Kind.Win _, Kind.Prevention _, Kind.Learning _ -> true;
            case Kind.Setback _, Kind.Thread _ -> false;
        };
        return told && entry.confidentiality() == Confidentiality.ANYONE;
    }

    private List<Sentence> whatCameOfIt(Entry entry) {
        var sentences = new ArrayList<>(Sentence.statementsOf(entry.story().result(), narrator));
        switch (entry.kind()) {
            case Kind.Prevention prevention ->
                sentences.addAll(Sentence.statementsOf(prevention.wouldHaveHappened(), narrator));
            case Kind.Learning learning -> sentences.addAll(Sentence.statementsOf(learning.worth(), narrator));
            case Kind.Win _, Kind.Setback _, Kind.Thread _ -> {}
        }
        var said = new StringBuilder(entry.headline().text());
        sentences.forEach(sentence -> said.append(' ').append(sentence.text()));
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said.toString())) {
                sentences.add(ClaimWording.line(claim, journal, narrator));
            }
        }
        return sentences;
    }

    private Sentence explained(Sentence sentence) {
        var glossary = new Glossary(person.attention().toBeExplained());
        var body = glossary.explain(new Paragraph(sentence.body(), List.of())).runs();
        return new Sentence(body, sentence.stop());
    }
}
