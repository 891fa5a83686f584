package app.treefall.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Decides whether words for a day are meant as the day of the entry, by where they stand.
///
/// Precision first: "Fixed the friday report" happened on no Friday. A day counts in brackets of its own, at the end
/// of the line, beside another mark, or at the start where it cannot belong to the words that follow; never after a
/// word that makes it a part of the sentence ("the friday report", "ready for friday", "moved from monday").
final class DayPlaces {

    private static final Set<String> HOLDING = Set.of(
            "the", "a", "an", "our", "my", "your", "their", "his", "her", "its", "every", "each", "next", "coming",
            "for", "of", "from", "to", "by", "until", "till", "before", "after", "since", "through", "than", "into",
            "and", "or", "black", "good", "cyber", "casual", "ash", "happy", "like", "both", "between", "about",
            "beyond", "version", "at", "with", "without", "no", "against", "towards", "as", "via", "around", "für",
            "bis", "seit", "vom", "zum", "der", "die", "das", "den", "dem", "jeden", "le", "la", "les", "du", "depuis",
            "pour", "el", "los", "desde", "para");
    private static final Set<String> PLAIN_WORDS = Set.of("sun", "sat", "mar", "may", "so", "mi", "do", "di", "sa");
    private static final Set<String> BEFORE_PLAIN_WORDS = Set.of(
            "it", "they", "he", "she", "we", "i", "you", "who", "which", "that", "just", "team", "off", "where", "data",
            "always", "never", "still", "also");

    private final String line;
    private final boolean[] marked;
    private final int firstPlain;
    private final int lastPlain;

    DayPlaces(String line, List<Mark> sigils) {
        this.line = line;
        this.marked = new boolean[line.length()];
        for (var mark : sigils) {
            if (!(mark instanceof Mark.MetricChange)) {
                Arrays.fill(marked, mark.start(), mark.end(), true);
            }
        }
        int first = 0;
        while (first < line.length() && isOpen(first)) {
            first++;
        }
        int last = line.length() - 1;
        while (last > first && (isOpen(last) || ".,;!?)。！".indexOf(line.charAt(last)) >= 0)) {
            last--;
        }
        firstPlain = first;
        lastPlain = last;
    }

    private boolean isOpen(int at) {
        return marked[at] || Chars.isSpace(line.charAt(at));
    }

    boolean accept(DayPhrase phrase) {
        if (phrase.bracketed()) {
            return true;
        }
        if (phrase.start() <= firstPlain) {
            return phrase.certain() || stopsHere(phrase.end());
        }
        boolean ends = phrase.end() > lastPlain;
        return (ends || touchesMark(phrase)) && !isHeld(phrase);
    }

    /// Whether what follows a day at the start is its own sentence: punctuation, a mark, a verb in the past, or
    /// nothing.
    private boolean stopsHere(int end) {
        if (end > lastPlain) {
            return true;
        }
        char next = line.charAt(end);
        int after = Chars.skipSpace(line, end);
        if (":,;：，".indexOf(next) >= 0 || marked[after]) {
            return true;
        }
        if ("-–—".indexOf(line.charAt(after)) >= 0
                && after + 1 < line.length()
                && Chars.isSpace(line.charAt(after + 1))) {
            return true;
        }
        int wordEnd = after;
        while (wordEnd < line.length() && wordEnd - after < 40 && !Chars.isSpace(line.charAt(wordEnd))) {
            wordEnd++;
        }
        var word = Words.bare(line.substring(after, wordEnd));
        return word.equals("i") || word.equals("we") || Words.isPast(word);
    }

    private boolean touchesMark(DayPhrase phrase) {
        int after = Chars.skipSpace(line, phrase.end());
        int before = phrase.start() - 1;
        while (before >= 0 && Chars.isSpace(line.charAt(before))) {
            before--;
        }
        boolean behind = before >= 0 && marked[before];
        boolean ahead = after < line.length() && marked[after];
        return ahead || (behind && stopsHere(phrase.end()));
    }

    private boolean isHeld(DayPhrase phrase) {
        int before = phrase.start() - 1;
        while (before >= 0 && Chars.isSpace(line.charAt(before))) {
            before--;
        }
        if (before < 0 || marked[before]) {
            return false;
        }
        var word = Chars.wordBefore(line, phrase.start());
        var own = Words.bare(line.substring(phrase.start(), phrase.end()));
        boolean plainWord = PLAIN_WORDS.contains(own) && BEFORE_PLAIN_WORDS.contains(Words.bare(word));
        return plainWord || holds(word);
    }

    /// Whether a day right behind `word` belongs to the sentence.
    static boolean holds(String word) {
        if (word.isEmpty()) {
            return false;
        }
        var bare = Words.bare(word);
        char last = word.charAt(word.length() - 1);
        boolean arrow = (bare.isEmpty() && word.indexOf('>') >= 0) || "→⇒".indexOf(last) >= 0;
        return arrow || (".,;:".indexOf(last) < 0 && HOLDING.contains(bare));
    }
}
