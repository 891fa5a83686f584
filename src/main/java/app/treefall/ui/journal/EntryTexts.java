package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.narrative.coach.Part;
import java.util.List;

/// Which words an entry of each kind can be told in, in the order of the editor, and how words get into it.
final class EntryTexts {

    private EntryTexts() {}

    /// Below the headline.
    static List<Part> of(Kind.Name kind) {
        return switch (kind) {
            case WIN -> List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT);
            case PREVENTION ->
                List.of(Part.STAKES, Part.ACTION, Part.WOULD_HAVE, Part.HOW_WE_KNOW, Part.EXPOSED, Part.HELD);
            case LEARNING -> List.of(Part.STAKES, Part.ACTION, Part.RESULT, Part.WORTH);
            case SETBACK ->
                List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT, Part.WHAT_CHANGED, Part.PROOF);
            case THREAD -> List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT, Part.NEXT_STEP);
        };
    }

    /// All parts that are one text, whatever the kind.
    static List<Part> all() {
        return List.of(
                Part.HEADLINE,
                Part.STAKES,
                Part.CHALLENGE,
                Part.ACTION,
                Part.RESULT,
                Part.WOULD_HAVE,
                Part.HOW_WE_KNOW,
                Part.EXPOSED,
                Part.HELD,
                Part.WORTH,
                Part.WHAT_CHANGED,
                Part.PROOF,
                Part.NEXT_STEP);
    }

    /// The entry with these words there. A part that its kind does not have changes nothing.
    static Entry with(Entry entry, Part part, Prose words) {
        var draft = entry.toDraft();
        return switch (part) {
            case HEADLINE -> draft.headline(words).finished();
            case STAKES, CHALLENGE, ACTION, RESULT ->
                draft.story(with(entry.story(), part, words)).finished();
            case WOULD_HAVE, HOW_WE_KNOW, EXPOSED, HELD, WORTH, WHAT_CHANGED, PROOF, NEXT_STEP ->
                withKind(draft, entry.kind(), part, words);
            case CLAIMS, EVIDENCE, SERVES -> entry;
        };
    }

    private static Story with(Story story, Part part, Prose words) {
        return new Story(
                part == Part.STAKES ? words : story.stakes(),
                part == Part.CHALLENGE ? words : story.challenge(),
                part == Part.ACTION ? words : story.action(),
                part == Part.RESULT ? words : story.result());
    }

    private static Entry withKind(EntryDraft draft, Kind kind, Part part, Prose words) {
        var changed = switch (kind) {
            case Kind.Win win -> win;
            case Kind.Prevention it ->
                new Kind.Prevention(
                        part == Part.WOULD_HAVE ? words : it.wouldHaveHappened(),
                        part == Part.HOW_WE_KNOW ? words : it.howWeKnow(),
                        part == Part.EXPOSED ? words : it.exposed(),
                        part == Part.HELD ? words : it.held());
            case Kind.Learning it -> part == Part.WORTH ? new Kind.Learning(it.outcome(), words) : it;
            case Kind.Setback it ->
                new Kind.Setback(
                        part == Part.WHAT_CHANGED ? words : it.whatChanged(), part == Part.PROOF ? words : it.proof());
            case Kind.Thread it ->
                part == Part.NEXT_STEP
                        ? new Kind.Thread(words, it.payOff(), it.news(), it.resolved(), it.became())
                        : it;
        };
        return draft.kind(changed).finished();
    }
}
