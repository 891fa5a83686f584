package app.treefall.ui.settings;

import app.treefall.domain.Prose;

/// A word and what stands for it: in documents, or when it is explained.
public record Pair(Field word, Field meaning) {

    static Pair of(Prose word, Prose meaning) {
        var pair = new Pair(new Field(), new Field());
        pair.word().show(word);
        pair.meaning().show(meaning);
        return pair;
    }

    boolean isFit() {
        return word.isFit() & meaning.isFit();
    }

    boolean hasWord() {
        return !word.isBlank();
    }
}
