package app.treefall.narrative.coach;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An entry as the coach reads it: its texts cut into words, with the language known.
final class Told {

    private static final int ENOUGH_TO_JUDGE = 6;

    private final Entry entry;
    private final List<Written> texts;

    private Told(Entry entry, List<Written> texts) {
        this.entry = entry;
        this.texts = List.copyOf(texts);
    }

    static Told of(Entry entry) {
        var parts = new ArrayList<Part>();
        var cut = new ArrayList<List<Word>>();
        var all = new ArrayList<Word>();
        for (var part : Part.values()) {
            var prose = part.wordsOf(entry);
            if (prose.hasWords()) {
                var words = Words.of(prose.text());
                parts.add(part);
                cut.add(words);
                all.addAll(words);
            }
        }
        boolean english = English.is(all);
        var texts = new ArrayList<Written>();
        for (int i = 0; i < parts.size(); i++) {
            var words = cut.get(i);
            boolean here = words.size() >= ENOUGH_TO_JUDGE ? English.fits(words) : english;
            texts.add(new Written(parts.get(i), parts.get(i).wordsOf(entry).text(), words, english && here));
        }
        return new Told(entry, texts);
    }

    Entry entry() {
        return entry;
    }

    List<Written> texts() {
        return texts;
    }

    List<Written> english() {
        return texts.stream().filter(Written::english).toList();
    }

    @Nullable
    Written english(Part part) {
        for (var text : texts) {
            if (text.part() == part && text.english()) {
                return text;
            }
        }
        return null;
    }

    boolean has(Part part) {
        return part.wordsOf(entry).hasWords();
    }

    /// Whether one of its claims has a before and an after.
    boolean hasBeforeAndAfter() {
        return entry.claims().stream().anyMatch(claim -> claim.change() instanceof Change.FromTo);
    }

    boolean says(Predicate<Word> wanted) {
        for (var text : texts) {
            for (var word : text.words()) {
                if (wanted.test(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
