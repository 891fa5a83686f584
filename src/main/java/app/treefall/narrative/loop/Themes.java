package app.treefall.narrative.loop;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.HashSet;

/// The theme of what is asked about an entry, where its owner writes none: a word that other feedback can have too, so
/// that the same is seen from two people.
public final class Themes {

    private Themes() {}

    /// A tag of the entry, one that is a theme already before the others; its headline where it has none. For a
    /// thread that is the name of the thread.
    public static Prose proposed(Snapshot journal, Entry entry) {
        var known = new HashSet<String>();
        for (Feedback feedback : journal.feedback()) {
            known.add(folded(feedback.theme()));
        }
        Prose first = Prose.NONE;
        for (var tag : entry.tags()) {
            if (known.contains(folded(tag))) {
                return tag;
            }
            if (first.isBlank()) {
                first = tag;
            }
        }
        return first.hasWords() ? first : entry.headline().stripped();
    }

    private static String folded(Prose words) {
        return Handles.folded(words.text().strip());
    }
}
