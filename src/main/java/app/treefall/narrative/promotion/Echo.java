package app.treefall.narrative.promotion;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A sentence that says nothing its headline has not said: the same numbers and the same words. It is left out of a
/// text that stands under that headline.
final class Echo {

    private static final int SHORT = 3;

    private Echo() {}

    static boolean isOf(String sentence, String headline) {
        var said = words(headline);
        var words = words(sentence);
        return !words.isEmpty() && said.containsAll(words);
    }

    /// Numbers, and words that are long enough to mean something.
    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,%]+")) {
            var bare = word.replaceAll("^[.,]+|[.,]+$", "");
            boolean number = bare.chars().anyMatch(Character::isDigit);
            if (number || bare.length() > SHORT) {
                words.add(bare);
            }
        }
        return words;
    }
}
