package app.treefall.store;

import java.lang.Character.UnicodeScript;

/// Which scripts put no space between words, so that a text in them is searched by its pieces.
final class Scripts {

    private Scripts() { }

    static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(Scripts::isUnspaced);
    }

    /// What the word index takes for a part of a word.
    static boolean isWordPart(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint > 0x7f && switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
