package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Glossary;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Sentence.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words made to travel upward: the forwardable and the line to retell. What is for the manager only does not
/// travel, nor does what is
/// still open.
final class Travelling {

    static final int MOST_WORDS = 90;
    static final int MOST_WORDS_OF_A_LINE = 25;
    private static final int MOST_STORIES = 2;
    private static final int THEIR_PRIORITY = 15;
    private static final int THEIR_WORDS = 10;
    private static final Paragraph NONE = new Paragraph(List.of(), List.of());

    private final Snapshot journal;
    private final Person person;
    private final LocalDate day;
    private final Narrator narrator;
    private final Glossary glossary;
    private final List<Entry> stories = new ArrayList<>();

    Travelling(Snapshot journal, Person person, LocalDate day, List<Brief.Point> points) {
        this.journal = journal;
        this.person = person;
        this.day = day;
        this.narrator = Narrator.of(journal.profile()).familiar();
        this.glossary = new Glossary(person.attention().toBeExplained());
        for (var point : points) {
            var entry = point.entry() == null ? null : journal.find(point.entry());
            boolean repeats = point.terms().stream().anyMatch(term -> term.name() == Term.Name.REPEATED_WORDS);
            if (entry != null && !repeats && mayTravel(entry) && Substance.saysWhatCameOfIt(entry)) {
                stories.add(entry);
            }
        }
        stories.sort(Comparator.comparingInt((Entry entry) -> -worth(entry)));
    }

    /// The weightier and the nearer to their own words, the sooner: what they cannot connect they do not pass on.
    private int worth(Entry entry) {
        boolean theirs = theirPriority(entry) != null;
        return Weight.of(entry) + (theirs ? THEIR_PRIORITY : 0) + (speaksTheirWords(entry) ? THEIR_WORDS : 0);
    }

    private boolean speaksTheirWords(Entry entry) {
        var story = entry.story();
        var text = (entry.headline().text() + " " + story.stakes().text() + " "
                        + story.result().text())
                .toLowerCase(Locale.ROOT);
        return person.attention().theirWords().stream()
                .anyMatch(word ->
                        word.hasWords() && text.contains(word.text().strip().toLowerCase(Locale.ROOT)));
    }

    private @Nullable Priority theirPriority(Entry entry) {
        for (var service : entry.serves()) {
            var priority = journal.find(service.priority());
            if (priority != null && person.id().equals(priority.person()) && priority.isActiveOn(day)) {
                return priority;
            }
        }
        return null;
    }

    /// Headline and what came of it, story by story, while whole sentences fit into 90 words; then which of their
    /// priorities the first one counts towards, where its words do not say so already.
    Paragraph forwardable() {
        var text = Composition.plain();
        var said = new StringBuilder();
        var mention = Mention.NAME;
        for (var entry : stories.subList(0, Math.min(MOST_STORIES, stories.size()))) {
            var headline = explained(Sentence.thirdPerson(entry, narrator, mention));
            if (!fits(headline, said)) {
                continue;
            }
            say(
                    text,
                    said,
                    headline,
                    entry,
                    ClaimWording.estimateIn(entry, entry.headline().text()));
            for (var sentence : whatCameOfIt(entry)) {
                if (Substance.isHardlyNew(sentence.text(), said.toString())) {
                    continue;
                }
                var told = explained(sentence);
                if (!fits(told, said)) {
                    break;
                }
                say(text, said, told, entry, estimate(entry, sentence));
            }
            if (mention == Mention.NAME) {
                countsTowards(text, said, entry);
            }
            mention = Mention.PRONOUN;
        }
        return text.done();
    }

    private void countsTowards(Composition text, StringBuilder said, Entry entry) {
        var priority = theirPriority(entry);
        if (priority == null || priority.name().isBlank()) {
            return;
        }
        var name = PointText.oneLine(priority.name());
        var sentence = Sentence.asIs("It counts towards “" + name + "”");
        if (!Substance.isMostlySaid(name, said.toString()) && fits(sentence, said)) {
            say(text, said, sentence, entry, "");
        }
    }

    /// One word is left for "(estimate)".
    private static boolean fits(Sentence sentence, StringBuilder said) {
        var before = said.toString().strip();
        int words = before.isEmpty() ? 0 : before.split("\\s+").length;
        return words + sentence.wordCount() + 1 <= MOST_WORDS;
    }

    private static void say(Composition text, StringBuilder said, Sentence sentence, Entry entry, String aside) {
        text.say(sentence, entry.id(), aside);
        said.append(' ').append(sentence.text()).append(' ').append(aside);
    }

    /// One line a boss can say from memory: the headline, with its number where it holds none.
    Paragraph retellable() {
        for (var entry : stories) {
            var line = Sentence.thirdPerson(entry, narrator, Mention.NAME);
            if (line.wordCount() < MOST_WORDS_OF_A_LINE) {
                var text = Composition.plain()
                        .say(
                                line,
                                entry.id(),
                                ClaimWording.estimateIn(entry, entry.headline().text()));
                number(entry, line, text);
                return text.done();
            }
        }
        return NONE;
    }

    private void number(Entry entry, Sentence headline, Composition text) {
        for (var claim : entry.claims()) {
            var line = ClaimWording.line(claim, journal, narrator);
            boolean shortEnough = headline.wordCount() + line.wordCount() + 1 < MOST_WORDS_OF_A_LINE;
            if (shortEnough && headline.text().codePoints().noneMatch(Character::isDigit)) {
                text.say(line, entry.id(), ClaimWording.estimateIn(entry, line.text()));
                return;
            }
        }
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
        var body = glossary.explain(new Paragraph(sentence.body(), List.of())).runs();
        return new Sentence(body, sentence.stop());
    }
}
