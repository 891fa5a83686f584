package app.treefall.narrative.coach;

import java.util.List;
import java.util.function.Predicate;

/// One part of an entry that has words in it, cut up once for all rules.
///
/// @param english whether rules that know only English may speak about it
record Written(Part part, String text, List<Word> words, boolean english) {

    Written {
        words = List.copyOf(words);
    }

    /// Whether the char at `index` begins a word that somebody else says, or code.
    boolean isQuoted(int index) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < words.size() && words.get(low).quoted();
    }

    boolean isFirstOfSentence(int index) {
        return index == 0 || words.get(index - 1).sentence() != words.get(index).sentence();
    }

    /// The word `steps` after `index` when it is in the same sentence; else an empty one.
    String after(int index, int steps) {
        int there = index + steps;
        boolean same = there >= 0
                && there < words.size()
                && words.get(there).sentence() == words.get(index).sentence();
        return same ? words.get(there).folded() : "";
    }

    /// Whether the sentence of the word at `index` holds one of these.
    boolean sentenceHas(int index, Predicate<Word> wanted) {
        int first = index;
        while (!isFirstOfSentence(first)) {
            first--;
        }
        for (int i = first; i < words.size() && (i == first || !isFirstOfSentence(i)); i++) {
            if (wanted.test(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// The index of the last word before a comma or the end of the sentence, at or after `index`.
    int endOfClause(int index) {
        int last = index;
        while (last + 1 < words.size()
                && words.get(last + 1).sentence() == words.get(index).sentence()
                && text.substring(words.get(last).end(), words.get(last + 1).start())
                        .isBlank()) {
            last++;
        }
        return last;
    }

    String between(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    Place place(int first, int last) {
        return Place.of(part, words.get(first).start(), words.get(last).end());
    }

    @Override
    public String toString() {
        return "Written[" + part + ", " + words.size() + " words]";
    }
}
