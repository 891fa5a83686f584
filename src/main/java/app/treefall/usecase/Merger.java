package app.treefall.usecase;

import app.treefall.capture.Jotted;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// What a suggestion adds to an entry that tells the same. No word of either is lost: a part of the story that both
/// have goes to the candid note, where only its owner reads it.
final class Merger {

    private Merger() {}

    static Entry merged(Suggestion suggestion, Entry into) {
        var added = suggestion.entry();
        var entry = new Jotted(added, List.of(), List.of()).mergedInto(into);
        var note = new ArrayList<String>();
        var story = new Story(
                part(entry.story().stakes(), added.story().stakes(), note),
                part(entry.story().challenge(), added.story().challenge(), note),
                part(entry.story().action(), added.story().action(), note),
                part(entry.story().result(), added.story().result(), note));
        var evidence = new ArrayList<Evidence>(entry.evidence());
        added.evidence().stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
        part(entry.candidNote(), added.candidNote(), note);
        suggestion.notUnderstood().forEach(words -> note.add(words.text()));
        var words = new StringBuilder(
                entry.candidNote().isBlank()
                        ? added.candidNote().text()
                        : entry.candidNote().text());
        note.forEach(line -> words.append(words.isEmpty() ? "" : "\n").append(line));
        return entry.toDraft()
                .story(story)
                .evidence(evidence)
                .candidNote(Prose.of(words.toString()))
                .finished();
    }

    private static Prose part(Prose there, Prose added, List<String> note) {
        if (there.isBlank()) {
            return added;
        }
        if (added.hasWords() && !there.text().contains(added.text())) {
            note.add(added.text());
        }
        return there;
    }
}
