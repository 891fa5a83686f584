package app.treefall.ui.form;

import app.treefall.domain.Prose;
import java.util.List;
import java.util.stream.Collectors;

/// A word and what stands for it: in documents, or when it is explained.
public record Pair(Field word, Field meaning) {

    public static Pair of(Prose word, Prose meaning) {
        var pair = new Pair(new Field(), new Field());
        pair.word().show(word);
        pair.meaning().show(meaning);
        return pair;
    }

    /// As one text: a line each, the word and what stands for it with a tab between them.
    public static String written(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.word().isBlank() || !pair.meaning().isBlank())
                .map(pair -> pair.word().typed() + "\t" + pair.meaning().typed())
                .collect(Collectors.joining("\n"));
    }

    public static List<Pair> read(String written) {
        return written.lines()
                .map(line -> line.split("\t", 2))
                .map(both -> of(Prose.of(both[0]), both.length < 2 ? Prose.NONE : Prose.of(both[1])))
                .toList();
    }

    public boolean isFit() {
        return word.isFit() & meaning.isFit();
    }

    public boolean hasWord() {
        return !word.isBlank();
    }
}
