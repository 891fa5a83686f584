package app.treefall.store;

import app.treefall.domain.Handles;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/// Which scripts put no space between words, so that a text in them is searched by its pieces.
final class Scripts {

    private Scripts() {}

    static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(Scripts::isUnspaced);
    }

    /// What the word index takes for a part of a word.
    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    /// For comparing words: no accents, lower case.
    static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Handles.folded(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint > 0x7f
                && switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
