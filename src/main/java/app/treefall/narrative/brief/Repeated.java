package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Entries whose sentences stand, word for word, in other entries too: what a template or a machine wrote. Nobody says
/// three different things in the same words, in any language.
final class Repeated {

    /// A sentence in this many entries or more says nothing about one of them.
    static final int IN_ENTRIES = 4;

    private static final int SHORTEST = 16;
    private static final String STOPS = ".!?\n。";

    private final Map<String, Integer> entriesWith = new HashMap<>();
    private final Map<Id<Entry>, Set<String>> sentences = new HashMap<>();

    private Repeated() {}

    static Repeated in(Collection<Entry> entries) {
        var repeated = new Repeated();
        for (var entry : entries) {
            var own = sentencesOf(entry);
            repeated.sentences.put(entry.id(), own);
            own.forEach(sentence -> repeated.entriesWith.merge(sentence, 1, Integer::sum));
        }
        return repeated;
    }

    /// In how many other entries its sentences stand, when half of them or more do; else 0.
    int othersLike(Entry entry) {
        var own = sentences.getOrDefault(entry.id(), Set.of());
        int repeated = 0;
        int most = 0;
        for (var sentence : own) {
            int count = entriesWith.getOrDefault(sentence, 0);
            repeated += count >= IN_ENTRIES ? 1 : 0;
            most = Math.max(most, count);
        }
        return !own.isEmpty() && repeated * 2 >= own.size() ? Math.max(0, most - 1) : 0;
    }

    private static Set<String> sentencesOf(Entry entry) {
        var story = entry.story();
        var sentences = new HashSet<String>();
        for (var prose : List.of(entry.headline(), story.stakes(), story.challenge(), story.action(), story.result())) {
            add(prose, sentences);
        }
        return sentences;
    }

    /// Cut at every stop, as quickly as can be: the pieces are only compared, never shown.
    private static void add(Prose prose, Set<String> sentences) {
        var text = prose.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
                if (i - start >= SHORTEST) {
                    sentences.add(text.substring(start, i).strip());
                }
                start = i + 1;
            }
        }
    }
}
