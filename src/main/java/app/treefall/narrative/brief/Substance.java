package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether there is anything to an entry beyond its headline: something to check, something to pass on.
final class Substance {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,’'][\\p{L}\\p{N}]+)*");
    private static final int SHORT_WORD = 3;
    private static final int A_WORD_OR_TWO = 4;

    private Substance() {}

    /// A figure, a claim, evidence, or somebody who had a part in it.
    static boolean canBeChecked(Entry entry) {
        return !entry.claims().isEmpty()
                || !entry.evidence().isEmpty()
                || !entry.contribution().credits().isEmpty()
                || texts(entry).stream().anyMatch(Substance::hasFigure);
    }

    /// It says what came of it, or by how much: without, a headline is only a claim to be busy.
    static boolean saysWhatCameOfIt(Entry entry) {
        boolean ofItsKind = switch (entry.kind()) {
            case Kind.Win _, Kind.Setback _, Kind.Thread _ -> false;
            case Kind.Prevention(var would, var _, var _, var held) -> would.hasWords() || held.hasWords();
            case Kind.Learning(var _, var worth) -> worth.hasWords();
        };
        return ofItsKind
                || !entry.claims().isEmpty()
                || entry.story().result().hasWords()
                || hasFigure(entry.headline());
    }

    /// Whether `sentence` says nothing that `said` does not: every word and figure of it stands there.
    static boolean isSaid(String sentence, String said) {
        var words = wordsOf(sentence);
        return !words.isEmpty() && wordsOf(said).containsAll(words);
    }

    /// Whether most of its words were said.
    static boolean isMostlySaid(String name, String said) {
        var words = wordsOf(name);
        int all = words.size();
        words.removeAll(wordsOf(said));
        return words.size() * 2 < all;
    }

    /// Whether `sentence` repeats figures that were said and adds a word or two: "3.1% over nine days, measured".
    static boolean isHardlyNew(String sentence, String said) {
        var words = wordsOf(sentence);
        var before = wordsOf(said);
        var figures = words.stream()
                .filter(word -> Character.isDigit(word.codePointAt(0)))
                .toList();
        words.removeAll(before);
        return words.isEmpty() || (!figures.isEmpty() && before.containsAll(figures) && words.size() <= A_WORD_OR_TWO);
    }

    private static Set<String> wordsOf(String text) {
        var words = new HashSet<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var word = matcher.group();
            if (word.length() > SHORT_WORD || Character.isDigit(word.codePointAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean hasFigure(Prose prose) {
        return prose.text().codePoints().anyMatch(Character::isDigit);
    }

    private static List<Prose> texts(Entry entry) {
        var story = entry.story();
        var ofItsKind = switch (entry.kind()) {
            case Kind.Win _ -> Prose.NONE;
            case Kind.Prevention prevention ->
                Prose.of(prevention.wouldHaveHappened().text()
                        + prevention.held().text());
            case Kind.Learning learning -> learning.worth();
            case Kind.Setback setback ->
                Prose.of(setback.whatChanged().text() + setback.proof().text());
            case Kind.Thread thread -> thread.nextStep();
        };
        return List.of(entry.headline(), story.stakes(), story.challenge(), story.action(), story.result(), ofItsKind);
    }
}
