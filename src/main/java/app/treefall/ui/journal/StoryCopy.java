package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.prose.Sentence;
import org.jspecify.annotations.Nullable;

/// An entry as plain text to paste anywhere: the headline as a sentence, then its parts. Like every way out it holds
/// nothing private, and words of the redaction list are replaced.
final class StoryCopy {

    private StoryCopy() {}

    /// Null for a private entry: it does not leave.
    static @Nullable String of(Entry entry, Snapshot journal) {
        return entry.isPrivate()
                ? null
                : Gate.redacted(Prose.of(words(entry)), journal).text();
    }

    private static String words(Entry entry) {
        var text = new StringBuilder(Sentence.firstPerson(entry).text());
        for (var part : EntryTexts.of(entry.kindName())) {
            var words = part.wordsOf(entry);
            if (words.hasWords() && part != Part.NEXT_STEP) {
                text.append("\n\n").append(words.text().strip());
            }
        }
        return text.append('\n').toString();
    }
}
