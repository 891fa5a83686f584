package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.prose.Sentence;

/// An entry as plain text to paste anywhere: the headline as a sentence, then its parts. Never what is private.
final class StoryCopy {

    private StoryCopy() {}

    static String of(Entry entry) {
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
