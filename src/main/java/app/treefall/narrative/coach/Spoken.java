package app.treefall.narrative.coach;

import java.util.List;

/// How long an entry takes to say: 150 words a minute. In scripts without spaces two letters count as a word.
final class Spoken {

    private static final int WORDS_A_MINUTE = 150;

    private Spoken() {}

    static int seconds(Told told) {
        int words = 0;
        for (var text : told.texts()) {
            words += text.part().isSpoken() ? wordsIn(text.words()) : 0;
        }
        return Math.round(words * 60f / WORDS_A_MINUTE);
    }

    private static int wordsIn(List<Word> words) {
        int count = 0;
        for (var word : words) {
            int first = word.text().codePointAt(0);
            boolean spaced = !Character.isIdeographic(first)
                    && Character.UnicodeScript.of(first) != Character.UnicodeScript.HIRAGANA
                    && Character.UnicodeScript.of(first) != Character.UnicodeScript.KATAKANA
                    && Character.UnicodeScript.of(first) != Character.UnicodeScript.THAI;
            count += spaced ? 1 : (word.text().codePointCount(0, word.text().length()) + 1) / 2;
        }
        return count;
    }
}
