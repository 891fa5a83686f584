package app.treefall.capture;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.Prose;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "Looks like … , merge?": the entry that a headline being typed seems to tell once more.
///
/// Careful rather than clever. Two headlines are alike when most of their weighty words are the same and no number
/// contradicts; an entry from another month is another piece of work.
public final class DuplicateHint {

    private static final int DAYS_APART = 45;
    private static final int FEWEST_SHARED = 3;
    private static final double ALIKE = 0.65;
    private static final Set<String> LIGHT = Set.of(
            "the", "and", "for", "with", "from", "into", "that", "this", "our", "was", "were", "has", "have", "had",
            "its", "new", "per", "all", "now", "out", "off", "one", "two", "more", "after", "before", "over", "than",
            "through", "who", "which", "how", "by", "to", "of", "in", "on", "at", "an", "a", "it", "is", "as");

    private DuplicateHint() {}

    /// The most alike entry within six weeks of `days`, or null. `entries` in any order; the one being edited is
    /// not among them.
    public static @Nullable Entry in(Prose headline, DaySpan days, List<Entry> entries) {
        var words = weighty(headline.text());
        if (words.isEmpty()) {
            return null;
        }
        Entry closest = null;
        double best = 0;
        for (var entry : entries) {
            if (isNear(entry.days(), days)) {
                double likeness = likeness(words, weighty(entry.headline().text()));
                if (likeness > best) {
                    closest = entry;
                    best = likeness;
                }
            }
        }
        return closest;
    }

    private static boolean isNear(DaySpan one, DaySpan other) {
        return Math.abs(ChronoUnit.DAYS.between(one.last(), other.last())) <= DAYS_APART;
    }

    /// 0 where they are not alike enough, else up to 1.
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 1;
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        if (shared.size() < FEWEST_SHARED || numbersContradict(one, other)) {
            return 0;
        }
        double dice = 2.0 * shared.size() / (one.size() + other.size());
        return dice >= ALIKE ? dice : 0;
    }

    /// "Closed 12 bugs" and "Closed 15 bugs" are two things; with no number on one side they may be one.
    private static boolean numbersContradict(Set<String> one, Set<String> other) {
        var here = numbers(one);
        var there = numbers(other);
        return !here.isEmpty() && !there.isEmpty() && !here.containsAll(there) && !there.containsAll(here);
    }

    private static Set<String> numbers(Set<String> words) {
        var numbers = new HashSet<String>();
        words.stream().filter(word -> Character.isDigit(word.charAt(0))).forEach(numbers::add);
        return numbers;
    }

    /// Words without accents, endings and the light ones; pairs of characters in scripts without spaces.
    private static Set<String> weighty(String headline) {
        var words = new HashSet<String>();
        for (var word : Handles.folded(headline).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty() && Chars.isUnspaced(word.codePointAt(0))) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else if (!word.isEmpty()
                    && !LIGHT.contains(word)
                    && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /// `retries`, `retried` and `retry` are one word; so are `alerts` and `alert`.
    private static String stem(String word) {
        for (var ending : List.of("ies", "ied", "ing", "ed", "es", "s")) {
            if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                return ending.startsWith("i") && !ending.equals("ing") ? stem + "y" : withoutE(stem);
            }
        }
        return withoutE(word);
    }

    private static String withoutE(String word) {
        return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
