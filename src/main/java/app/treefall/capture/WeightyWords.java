package app.treefall.capture;

import app.treefall.domain.Handles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which two headlines are compared: without accents, endings and the light ones; pairs of characters in
/// scripts that write without spaces.
final class WeightyWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final List<String> ENDINGS = List.of("ies", "ied", "ing", "ed", "es", "s");
    private static final Set<String> LIGHT = Set.of(
            "the", "and", "for", "with", "from", "into", "that", "this", "our", "was", "were", "has", "have", "had",
            "its", "new", "per", "all", "now", "out", "off", "one", "two", "more", "after", "before", "over", "than",
            "through", "who", "which", "how", "by", "to", "of", "in", "on", "at", "an", "a", "it", "is", "as");

    private WeightyWords() {}

    static Set<String> of(String headline) {
        var words = new HashSet<String>();
        for (var word : BETWEEN_WORDS.split(Handles.folded(headline))) {
            if (!word.isEmpty() && Chars.isUnspaced(word.codePointAt(0))) {
                addPairs(words, word);
            } else if (!word.isEmpty()
                    && !LIGHT.contains(word)
                    && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                words.add(stem(word));
            }
        }
        return Set.copyOf(words);
    }

    private static void addPairs(Set<String> words, String word) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            words.add(word.substring(i, i + 2));
        }
    }

    /// `retries`, `retried` and `retry` are one word; so are `alerts` and `alert`.
    private static String stem(String word) {
        for (var ending : ENDINGS) {
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
